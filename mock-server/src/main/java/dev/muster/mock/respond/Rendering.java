package dev.muster.mock.respond;

import dev.muster.mock.contract.MediaType;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Writes a value in the media type of an answer. */
final class Rendering {
  private Rendering() {}

  static Answer render(Answer bare, MediaType mediaType, Optional<Sampled> sample) {
    ContentType type = ContentType.of(mediaType.type());
    String rule = sample.map(Sampled::rule).orElse("empty");
    byte[] body = sample.map(sampled -> bytes(type, sampled.value())).orElseGet(() -> new byte[0]);
    return bare.withHeader("Content-Type", header(mediaType, type))
        .withHeader(Responder.RULE, rule)
        .withBody(new Body.Bytes(body));
  }

  /** A range is no type that can be sent: the plainest of its family stands for it. */
  private static String header(MediaType mediaType, ContentType type) {
    if (type.rank() == 2) {
      return mediaType.type();
    }
    return switch (type.essence()) {
      case "text/*" -> "text/plain";
      case "image/*" -> "image/png";
      case "*/*", "application/*" -> "application/json";
      default -> "application/octet-stream";
    };
  }

  private static byte[] bytes(ContentType type, JsonNode value) {
    boolean json =
        type.isJson() || type.essence().equals("*/*") || type.essence().equals("application/*");
    if (json) {
      return Json.bytes(value);
    }
    if (value.isContainer()
        && (type.essence().endsWith("/xml") || type.essence().endsWith("+xml"))) {
      return Xml.of(value).getBytes(StandardCharsets.UTF_8);
    }
    String text = value.isValueNode() ? value.asString() : Json.text(value);
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
