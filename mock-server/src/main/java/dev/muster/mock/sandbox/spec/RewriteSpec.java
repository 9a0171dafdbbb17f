package dev.muster.mock.sandbox.spec;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How finished answers are told otherwise, whatever operation or problem they come from.
 *
 * @param when conditions under which they are
 * @param of the statuses that are meant, such as {@code 401} or {@code 4XX}
 * @param status the status instead; 0 for the same
 * @param set by JSON Pointer: templates, which know the {@code answer} and its {@code reason}
 */
public record RewriteSpec(JsonNode when, List<String> of, int status, Map<String, JsonNode> set) {

  static RewriteSpec of(Settings settings) {
    settings.only("when", "of", "status", "set");
    Settings of = settings.child("of");
    if (of.texts().isEmpty()
        || !of.texts().stream().allMatch(one -> one.matches("[1-5](\\d\\d|XX)"))) {
      throw of.wrong("must name statuses, such as 401 or 4XX");
    }
    return new RewriteSpec(
        settings.child("when").json(),
        of.texts(),
        settings.child("status").integer(0),
        settings.child("set").jsonByName());
  }

  /** Whether answers of that status are meant. */
  public boolean covers(int answered) {
    return of.contains(Integer.toString(answered)) || of.contains(answered / 100 + "XX");
  }
}
