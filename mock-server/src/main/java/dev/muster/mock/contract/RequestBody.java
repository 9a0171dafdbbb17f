package dev.muster.mock.contract;

import java.util.Map;

/**
 * What an operation takes as its body.
 *
 * @param required whether a request without a body is refused
 * @param content by media type or range, in the document's order
 */
public record RequestBody(boolean required, Map<String, MediaType> content, Place place) {
  static RequestBody of(Place place) {
    return new RequestBody(place.flag("required"), MediaType.content(place), place);
  }
}
