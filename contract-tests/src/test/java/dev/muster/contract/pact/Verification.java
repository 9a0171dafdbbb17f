package dev.muster.contract.pact;

import au.com.dius.pact.provider.VerificationResult;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The verification of one interaction whose failure says what is wrong. Pact's own only refers to
 * what a reporter has printed, and the reporter prints what is right as well.
 */
final class Verification {
  private Verification() {}

  static void of(PactVerificationContext context) {
    try {
      context.verifyInteraction();
    } catch (AssertionError e) {
      throw new AssertionError(mistakes(context.getTestExecutionResult()), e);
    }
  }

  private static String mistakes(List<VerificationResult.Failed> failed) {
    return failed.stream()
        .map(
            result ->
                result.getVerificationDescription()
                    + result.getFailures().values().stream()
                        .flatMap(List::stream)
                        .map(failure -> "\n  " + failure.description())
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
