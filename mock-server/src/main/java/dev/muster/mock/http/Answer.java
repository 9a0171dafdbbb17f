package dev.muster.mock.http;

import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * An answer to a request. Immutable; the {@code with} methods give changed copies.
 *
 * @param status such as 200
 * @param headers all fields but those that frame the message, which the server adds
 * @param body what follows the headers
 */
public record Answer(int status, Headers headers, Body body) {
  public Answer {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    if (status < 200 || status > 999) {
      throw new IllegalArgumentException("An answer has a status from 200 to 999, not " + status);
    }
  }

  public static Answer empty(int status) {
    return new Answer(status, Headers.empty(), Body.EMPTY);
  }

  public static Answer json(int status, JsonNode body) {
    return bytes(status, "application/json", Json.bytes(body));
  }

  public static Answer text(int status, String body) {
    return bytes(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  public static Answer bytes(int status, String contentType, byte[] body) {
    return new Answer(status, Headers.of("Content-Type", contentType), new Body.Bytes(body));
  }

  /** An answer whose chunks are sent as they come. */
  public static Answer stream(int status, String contentType, Body.Stream body) {
    return new Answer(status, Headers.of("Content-Type", contentType), body);
  }

  public Answer withStatus(int other) {
    return new Answer(other, headers, body);
  }

  /** This answer with that header set to that value alone. */
  public Answer withHeader(String name, String value) {
    return new Answer(status, headers.with(name, value), body);
  }

  public Answer withHeaders(Headers other) {
    return new Answer(status, other, body);
  }

  public Answer withBody(Body other) {
    return new Answer(status, headers, other);
  }

  /** The body as it is known now: empty where it is a stream. */
  public byte[] bytes() {
    Body sent = body instanceof Body.Faulty faulty ? faulty.body() : body;
    return sent instanceof Body.Bytes known ? known.bytes() : new byte[0];
  }
}
