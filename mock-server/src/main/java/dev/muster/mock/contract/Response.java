package dev.muster.mock.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One declared response.
 *
 * @param key the status as the document writes it: {@code 200}, {@code 4XX} or {@code default}
 * @param content by media type, in the document's order; empty where the response has no body
 * @param headers by name
 * @param links by name, such as {@code poll}
 * @param place where it is declared
 */
public record Response(
    String key,
    Map<String, MediaType> content,
    Map<String, Parameter> headers,
    Map<String, Link> links,
    Place place) {

  static Response of(String key, Place place) {
    Map<String, Parameter> headers = new LinkedHashMap<>();
    place
        .child("headers")
        .members()
        .forEach((name, header) -> headers.put(name, Parameter.header(name, header.follow())));
    Map<String, Link> links = new LinkedHashMap<>();
    place
        .child("links")
        .members()
        .forEach((name, link) -> links.put(name, Link.of(name, link.follow())));
    return new Response(
        key,
        MediaType.content(place),
        Collections.unmodifiableMap(headers),
        Collections.unmodifiableMap(links),
        place);
  }

  public String description() {
    return place.text("description", "");
  }

  /** The status to answer with: the key, where it is one, or else the given one. */
  public int status(int otherwise) {
    return key.matches("[1-5][0-9][0-9]") ? Integer.parseInt(key) : otherwise;
  }
}
