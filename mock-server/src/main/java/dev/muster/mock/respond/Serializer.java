package dev.muster.mock.respond;

import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.http.MimeType;
import dev.muster.mock.script.JsText;
import dev.muster.mock.script.Truth;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes bodies in their media types. */
final class Serializer {
  private static final byte[] NOTHING = {};

  private Serializer() {}

  /**
   * The bytes of a body.
   *
   * @param value missing for no body
   * @throws ProblemException where the value cannot be written in that media type
   */
  static byte[] bytes(@Nullable String contentType, JsonNode value) {
    if (contentType == null && Truth.isFalsy(value)) {
      return NOTHING;
    }
    MimeType type = contentType == null ? null : MimeType.of(contentType).orElse(null);
    if (type != null && type.isJson()) {
      return value.isMissingNode() ? NOTHING : JsText.bytes(value);
    }
    if (type != null && type.isXml()) {
      return utf8(value.isString() ? value.stringValue() : Xml.of(value));
    }
    if (type != null && type.type().equals("text") && !type.essence().endsWith("/*")) {
      return text(value);
    }
    if (value.isString()) {
      return utf8(value.stringValue());
    }
    throw new ProblemException(Problem.unknown("Cannot find serializer for " + contentType));
  }

  private static byte[] text(JsonNode value) {
    if (value.isString() || value.isMissingNode()) {
      return utf8(value.asString(""));
    }
    Problem.Kind kind = Problem.Kind.NO_COMPLEX_OBJECT_TEXT;
    throw new ProblemException(Problem.of(kind, 500, kind.title()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
