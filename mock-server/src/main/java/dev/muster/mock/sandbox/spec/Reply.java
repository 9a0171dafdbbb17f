package dev.muster.mock.sandbox.spec;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * How an answer is made.
 *
 * @param example template of the name of the contract's example that it begins with; without one,
 *     the first example of the response with the status
 * @param status the response's status; 0 for that of the example, or else of success
 * @param set by JSON Pointer: templates that replace what is there; a missing value removes it
 * @param fill the same, but only where the example has something
 * @param headers templates of headers; one that comes to nothing is not sent
 * @param body a template of the whole body, instead of an example; missing for none
 * @param zip templates of the files of a zip archive that is the body, by name; empty for none
 * @param file template of the path or URL of a hosted file whose bytes are the body; missing for
 *     none
 * @param redirect whether the file is not sent, but where it is
 * @param bare whether the answer has neither body nor content type
 */
public record Reply(
    Optional<JsonNode> example,
    int status,
    Map<String, JsonNode> set,
    Map<String, JsonNode> fill,
    Map<String, JsonNode> headers,
    JsonNode body,
    Map<String, JsonNode> zip,
    JsonNode file,
    boolean redirect,
    boolean bare) {

  private static final JsonNode NONE = MissingNode.getInstance();

  static Reply of(Settings settings) {
    if (settings.json().isString()) {
      return named(settings.text());
    }
    settings.only(
        "example", "status", "set", "fill", "headers", "body", "zip", "file", "redirect", "bare");
    return new Reply(
        settings.child("example").present()
            ? Optional.of(settings.child("example").json())
            : Optional.empty(),
        settings.child("status").integer(0),
        settings.child("set").jsonByName(),
        settings.child("fill").jsonByName(),
        settings.child("headers").jsonByName(),
        settings.child("body").json(),
        settings.child("zip").jsonByName(),
        settings.child("file").json(),
        settings.child("redirect").flag(false),
        settings.child("bare").flag(false));
  }

  /** The contract's example of that name, as it is. */
  public static Reply named(String example) {
    return plain(Optional.of(StringNode.valueOf(example)), 0);
  }

  /** The first example of that status. */
  public static Reply of(int status) {
    return plain(Optional.empty(), status);
  }

  /** Whether it can be made without an operation whose example it would begin with. */
  public boolean isWhole() {
    return status > 0 && !body.isMissingNode();
  }

  private static Reply plain(Optional<JsonNode> example, int status) {
    return new Reply(
        example, status, Map.of(), Map.of(), Map.of(), NONE, Map.of(), NONE, false, false);
  }
}
