package dev.muster.mock.sandbox.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A resource that something else makes.
 *
 * @param when conditions under which it is made
 * @param each a list in the scope: one is made for each {@code it} of it
 * @param resource its type
 * @param id template of its id; by default it is numbered. One that is there is changed
 * @param set its fields
 */
public record MakeSpec(
    JsonNode when, Optional<String> each, String resource, JsonNode id, Map<String, JsonNode> set) {

  static List<MakeSpec> list(Settings settings) {
    return settings.items().stream().map(MakeSpec::of).toList();
  }

  private static MakeSpec of(Settings settings) {
    settings.only("when", "each", "resource", "id", "set");
    return new MakeSpec(
        settings.child("when").json(),
        settings.child("each").optionalText(),
        settings.child("resource").text(),
        settings.child("id").json(),
        settings.child("set").jsonByName());
  }
}
