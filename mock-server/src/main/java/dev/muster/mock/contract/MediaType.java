package dev.muster.mock.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One representation of a body.
 *
 * @param type as the document writes it, such as {@code application/json; charset=utf-8} or {@code
 *     image/*}
 * @param schema of the body, its reference not followed
 * @param examples by name in the document's order; a lone {@code example} stands under the empty
 *     name
 * @param place where it is declared
 */
public record MediaType(
    String type, Optional<Place> schema, Map<String, Example> examples, Place place) {

  static Map<String, MediaType> content(Place owner) {
    Map<String, MediaType> content = new LinkedHashMap<>();
    owner
        .child("content")
        .members()
        .forEach((type, place) -> content.put(type, of(type, place.follow())));
    return Collections.unmodifiableMap(content);
  }

  private static MediaType of(String type, Place place) {
    Map<String, Example> examples = new LinkedHashMap<>();
    if (place.json().has("example")) {
      examples.put("", new Example("", place.json().path("example")));
    }
    place
        .child("examples")
        .members()
        .forEach(
            (name, example) ->
                Example.of(name, example.follow()).ifPresent(e -> examples.put(name, e)));
    return new MediaType(
        type,
        Optional.of(place.child("schema")).filter(schema -> !schema.missing()),
        Collections.unmodifiableMap(examples),
        place);
  }

  /** Extension {@code x-…}, such as {@code x-event}; missing where there is none. */
  public JsonNode extension(String name) {
    return place.json().path(name);
  }
}
