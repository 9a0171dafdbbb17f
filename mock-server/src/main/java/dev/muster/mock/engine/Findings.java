package dev.muster.mock.engine;

import dev.muster.mock.Problem;
import dev.muster.mock.Violation;
import dev.muster.mock.security.Denial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Prism's checks have found wrong with a request. */
record Findings(Optional<Denial> denial, List<Violation> others) {
  static final Findings NONE = new Findings(Optional.empty(), List.of());

  /** All of it, credentials first. */
  List<Violation> violations() {
    if (denial.isEmpty()) {
      return others;
    }
    List<Violation> all = new ArrayList<>();
    all.add(denial.get().violation());
    all.addAll(others);
    return all;
  }

  boolean hasErrors() {
    return denial.filter(one -> one.violation().isError()).isPresent()
        || others.stream().anyMatch(Violation::isError);
  }

  /** The one problem that they are told as. */
  Problem problem() {
    if (denial.isPresent() && denial.get().violation().isError()) {
      Problem problem =
          Problem.of(Problem.Kind.UNAUTHORIZED, 401, PrismErrors.NO_UNAUTHORIZED_RESPONSE);
      String challenges = String.join(",", denial.get().challenges());
      return challenges.isEmpty() ? problem : problem.withHeader("WWW-Authenticate", challenges);
    }
    for (Violation violation : others) {
      if (violation.code().equals("415")) {
        return Problem.of(Problem.Kind.INVALID_CONTENT_TYPE, 415, violation.message());
      }
    }
    return unprocessable();
  }

  /** The problem as it is told by a proxy, which does not tell media types apart. */
  Problem proxied() {
    Problem problem = problem();
    return problem.kind() == Problem.Kind.INVALID_CONTENT_TYPE ? unprocessable() : problem;
  }

  private Problem unprocessable() {
    return Problem.of(Problem.Kind.UNPROCESSABLE_ENTITY, 422, PrismErrors.NO_VALIDATION_RESPONSE)
        .with(violations());
  }
}
