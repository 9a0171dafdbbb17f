package dev.muster.tools.cli;

import dev.muster.tools.UserException;
import java.util.List;

/** Chooses among the providers that there are. */
final class Providers {
  private Providers() {}

  /** The wanted ones, all when none is named; an unknown name is the user's mistake. */
  static List<String> choose(List<String> wanted, List<String> known) {
    for (String one : wanted) {
      if (!known.contains(one)) {
        throw new UserException(
            "there is no provider '%s'; the providers are %s"
                .formatted(one, String.join(", ", known)));
      }
    }
    return wanted.isEmpty() ? known : List.copyOf(wanted);
  }
}
