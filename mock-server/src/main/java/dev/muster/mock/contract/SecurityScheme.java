package dev.muster.mock.contract;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How an operation may be protected.
 *
 * @param name the scheme's key in the document
 * @param type {@code apiKey}, {@code http}, {@code oauth2}, {@code openIdConnect} or {@code
 *     mutualTLS}
 * @param in where an API key is sent: {@code header}, {@code query} or {@code cookie}; empty
 *     otherwise
 * @param parameter the name that an API key is sent under; empty otherwise
 * @param scheme the HTTP authentication scheme in lower case, such as {@code bearer}; empty
 *     otherwise
 * @param place where it is declared
 */
public record SecurityScheme(
    String name, String type, String in, String parameter, String scheme, Place place) {

  static SecurityScheme of(String name, Place place) {
    return new SecurityScheme(
        name,
        place.text("type", ""),
        place.text("in", ""),
        place.text("name", ""),
        place.text("scheme", "").toLowerCase(Locale.ROOT),
        place);
  }

  /** The {@code x-signature} of a scheme whose requests are signed. */
  public Optional<JsonNode> signature() {
    return Optional.of(place.json().path("x-signature")).filter(JsonNode::isObject);
  }
}
