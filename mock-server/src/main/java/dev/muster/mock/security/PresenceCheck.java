package dev.muster.mock.security;

import dev.muster.mock.Authenticator;
import dev.muster.mock.Call;
import dev.muster.mock.Credential;
import dev.muster.mock.Problem;
import dev.muster.mock.contract.SecurityRequirement;
import dev.muster.mock.contract.SecurityScheme;
import dev.muster.mock.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Prism's check: each scheme of one alternative must be presented; whether the credential is right
 * is not asked.
 */
public final class PresenceCheck implements Authenticator {
  @Override
  public Admission admit(Call call) {
    List<SecurityRequirement> alternatives = call.operation().security();
    Optional<List<Credential>> presented = presented(alternatives, call.request());
    if (presented.isPresent()) {
      return new Admission.Granted(presented.get());
    }
    Problem problem =
        Problem.of(
            Problem.Kind.UNAUTHORIZED,
            401,
            "Your request does not fullfil the security requirements and no HTTP unauthorized response was found"
                + " in the spec, so Muster is generating this error for you.");
    for (String challenge : challenges(alternatives)) {
      problem = problem.withHeader("WWW-Authenticate", challenge);
    }
    return new Admission.Refused(problem);
  }

  /** The credentials of the first alternative that is met, or empty where none is. */
  public static Optional<List<Credential>> presented(
      List<SecurityRequirement> alternatives, Request request) {
    for (SecurityRequirement alternative : alternatives) {
      List<Credential> found = new ArrayList<>();
      for (SecurityScheme scheme : alternative.schemes()) {
        Presented.of(scheme, request).ifPresent(found::add);
      }
      if (found.size() == alternative.schemes().size()) {
        return Optional.of(found);
      }
    }
    return alternatives.isEmpty() ? Optional.of(List.of()) : Optional.empty();
  }

  private static Set<String> challenges(List<SecurityRequirement> alternatives) {
    Set<String> challenges = new LinkedHashSet<>();
    for (SecurityRequirement alternative : alternatives) {
      for (SecurityScheme scheme : alternative.schemes()) {
        switch (scheme.type()) {
          case "http" -> challenges.add(httpChallenge(scheme.scheme()));
          case "oauth2", "openIdConnect" -> challenges.add("Bearer");
          default -> {}
        }
      }
    }
    return challenges;
  }

  private static String httpChallenge(String scheme) {
    return switch (scheme) {
      case "bearer" -> "Bearer";
      case "basic" -> "Basic realm=\"*\"";
      case "digest" -> "Digest realm=\"*\", nonce=\"abc123\"";
      default -> scheme;
    };
  }
}
