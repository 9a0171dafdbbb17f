package dev.muster.mock.payload;

import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.json.Reasonable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads bodies by their content type. */
public final class Payloads {
  private Payloads() {}

  /**
   * The payload of a request; a body without a content type is JSON if it looks like it, and binary
   * otherwise.
   */
  public static Payload of(Request request) {
    byte[] body = request.body();
    if (body.length == 0) {
      return new Payload.None();
    }
    return request
        .headers()
        .first("Content-Type")
        .map(type -> of(type, body))
        .orElseGet(() -> guess(body));
  }

  /** The payload of a body that is taken to be of that content type. */
  public static Payload of(String contentType, byte[] body) {
    ContentType type = ContentType.of(contentType);
    if (type.isJson()) {
      return type.charset().equals(StandardCharsets.UTF_8)
          ? json(body)
          : json(new String(body, type.charset()).getBytes(StandardCharsets.UTF_8));
    }
    if (type.essence().equals("application/x-www-form-urlencoded")) {
      return new Payload.Form(Percent.fields(new String(body, StandardCharsets.UTF_8)));
    }
    if (type.essence().startsWith("multipart/")) {
      return Multipart.parse(type, body);
    }
    if (type.isXml()) {
      return XmlReader.read(body);
    }
    if (type.essence().startsWith("text/")) {
      return new Payload.Text(new String(body, type.charset()));
    }
    return new Payload.Binary(body);
  }

  /** Bytes that are not UTF-8 are read for the replacement character, as browsers do. */
  private static Payload json(byte[] body) {
    Payload payload = parse(body);
    if (payload instanceof Payload.Malformed) {
      byte[] replaced = new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
      return Arrays.equals(replaced, body) ? payload : parse(replaced);
    }
    return payload;
  }

  private static Payload parse(byte[] body) {
    try {
      JsonNode value = Json.read(body);
      return Reasonable.numbers(value)
          ? new Payload.Json(value)
          : new Payload.Malformed(
              "The body holds a number that is too large or too small to compute with");
    } catch (JacksonException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " (line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr()
                  + ")";
      return new Payload.Malformed("The body is not JSON: " + e.getOriginalMessage() + where);
    }
  }

  private static Payload guess(byte[] body) {
    Payload json = json(body);
    return json instanceof Payload.Json ? json : new Payload.Binary(body);
  }
}
