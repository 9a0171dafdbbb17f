package dev.muster.mock.contract;

import java.util.Map;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param name as it is sent
 * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param required whether a request without it is refused
 * @param style how a list or an object is written, such as {@code form}
 * @param explode whether its members are written apart
 * @param schema of its value, where it has no {@code content}
 * @param content the media type that its value is written in, where it has one
 * @param slashes whether the value of a path parameter may span several segments ({@code
 *     x-slashes})
 * @param place where it is declared
 */
public record Parameter(
    String name,
    String in,
    boolean required,
    String style,
    boolean explode,
    Optional<Place> schema,
    Map<String, MediaType> content,
    boolean slashes,
    Place place) {

  static Parameter of(Place place) {
    String in = place.text("in", "query");
    String style =
        place.text("style", in.equals("query") || in.equals("cookie") ? "form" : "simple");
    boolean explode = place.json().path("explode").asBoolean(style.equals("form"));
    return new Parameter(
        place.text("name", ""),
        in,
        place.flag("required") || in.equals("path"),
        style,
        explode,
        Optional.of(place.child("schema")).filter(schema -> !schema.missing()),
        MediaType.content(place),
        place.flag("x-slashes"),
        place);
  }

  /** A header of a response, which is declared like a parameter but named by its key. */
  static Parameter header(String name, Place place) {
    return new Parameter(
        name,
        "header",
        place.flag("required"),
        place.text("style", "simple"),
        place.flag("explode"),
        Optional.of(place.child("schema")).filter(schema -> !schema.missing()),
        MediaType.content(place),
        false,
        place);
  }
}
