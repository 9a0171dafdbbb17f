package dev.muster.mock;

import java.util.List;

/** Decides whether a call's credentials meet its operation's security requirements. */
@FunctionalInterface
public interface Authenticator {
  Admission admit(Call call);

  /** What an authenticator decides. */
  sealed interface Admission {
    /** The call goes on, with the credentials that were presented. */
    record Granted(List<Credential> credentials) implements Admission {}

    /** The call ends here. */
    record Refused(Problem problem) implements Admission {}
  }
}
