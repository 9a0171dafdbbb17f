package dev.muster.mock.payload;

import dev.muster.mock.http.Headers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The body of a request, read as its content type says. */
public sealed interface Payload {
  /** There is no body. */
  record None() implements Payload {}

  /** {@code application/json} and {@code +json}. */
  record Json(JsonNode value) implements Payload {}

  /** {@code application/x-www-form-urlencoded}: decoded names and values in their order. */
  record Form(Map<String, List<String>> fields) implements Payload {}

  /** {@code multipart/*}. */
  record Multipart(List<Part> parts) implements Payload {
    /** The first part of that name. */
    public Optional<Part> part(String name) {
      return parts.stream().filter(part -> name.equals(part.name())).findFirst();
    }
  }

  /** Any other {@code text/*}, in its charset. */
  record Text(String value) implements Payload {}

  /** {@code application/xml}, {@code text/xml} and {@code +xml}. */
  record Xml(XmlElement root) implements Payload {}

  /** Everything else, byte for byte. */
  record Binary(byte[] bytes) implements Payload {}

  /** A body that is not what its content type says. */
  record Malformed(String message) implements Payload {}

  /**
   * One part of a multipart body.
   *
   * @param name the form field, or null where the part has none
   * @param fileName null where the part is no file
   * @param contentType as sent, or {@code text/plain} (a file: {@code application/octet-stream})
   *     where not stated
   */
  record Part(
      @Nullable String name,
      @Nullable String fileName,
      String contentType,
      Headers headers,
      byte[] bytes) {}
}
