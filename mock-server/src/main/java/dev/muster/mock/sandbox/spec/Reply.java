package dev.muster.mock.sandbox.spec;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How an answer is made.
 *
 * @param example the name of the contract's example that it begins with; without one, the first
 *     example of the response with the status
 * @param status the response's status; 0 for that of the example, or else of success
 * @param set by JSON Pointer: templates that replace what is there; a missing value removes it
 * @param fill the same, but only where the example has something
 * @param body a template of the whole body, instead of an example; missing for none
 * @param zip templates of the files of a zip archive that is the body, by name; empty for none
 * @param bare whether the answer has neither body nor content type
 */
public record Reply(
    Optional<String> example,
    int status,
    Map<String, JsonNode> set,
    Map<String, JsonNode> fill,
    JsonNode body,
    Map<String, JsonNode> zip,
    boolean bare) {

  private static final Reply ANY =
      new Reply(
          Optional.empty(), 0, Map.of(), Map.of(), MissingNode.getInstance(), Map.of(), false);

  static Reply of(Settings settings) {
    if (settings.json().isString()) {
      return named(settings.text());
    }
    settings.only("example", "status", "set", "fill", "body", "zip", "bare");
    return new Reply(
        settings.child("example").optionalText(),
        settings.child("status").integer(0),
        settings.child("set").jsonByName(),
        settings.child("fill").jsonByName(),
        settings.child("body").json(),
        settings.child("zip").jsonByName(),
        settings.child("bare").flag(false));
  }

  /** The contract's example of that name, as it is. */
  public static Reply named(String example) {
    return new Reply(Optional.of(example), 0, ANY.set, ANY.fill, ANY.body, ANY.zip, false);
  }

  /** The first example of that status. */
  public static Reply of(int status) {
    return new Reply(Optional.empty(), status, ANY.set, ANY.fill, ANY.body, ANY.zip, false);
  }
}
