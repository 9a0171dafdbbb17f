package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether {@code x-retry} says what may be sent again, in its short or its long form. */
final class RetryCheck {
  private static final Set<String> CLASSES = Set.of("safe", "when-refused", "never");
  private static final Pattern REFUSAL = Pattern.compile("[345]\\d\\d( \\S+)?");

  private RetryCheck() {}

  static void check(String pointer, JsonNode retry, Problems problems) {
    if (retry.isObject()) {
      refusals(pointer, retry, problems);
    } else if (!CLASSES.contains(retry.asText())) {
      problems.add(
          pointer,
          "x-retry: " + retry.asText(),
          "x-retry is '"
              + retry.asText()
              + "'. Say one of never, safe, when-refused, or {when-refused: [429, …]}.");
    }
  }

  private static void refusals(String pointer, JsonNode retry, Problems problems) {
    if (retry.size() != 1 || !retry.path("when-refused").isArray()) {
      problems.add(
          pointer,
          "x-retry:",
          "the long form of x-retry is {when-refused: [429, '503 SOME_CODE']}, and nothing else.");
      return;
    }
    for (JsonNode refusal : retry.get("when-refused")) {
      if (!REFUSAL.matcher(refusal.asText()).matches()) {
        problems.add(
            pointer,
            "x-retry:",
            "x-retry names the refusal '"
                + refusal.asText()
                + "'. Write an error status, or a status and a code: '503 SOME_CODE'.");
      }
    }
  }
}
