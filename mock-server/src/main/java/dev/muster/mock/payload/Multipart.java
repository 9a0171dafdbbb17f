package dev.muster.mock.payload;

import dev.muster.mock.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads multipart bodies, forgivingly: parts without a content type or a name, names without
 * quotes, bare line feeds. Only a body without its boundary is malformed.
 */
final class Multipart {
  private final byte[] body;
  private final byte[] delimiter;

  private Multipart(byte[] body, String boundary) {
    this.body = body;
    this.delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
  }

  static Payload parse(ContentType type, byte[] body) {
    String boundary = type.parameters().getOrDefault("boundary", "");
    if (boundary.isEmpty()) {
      return new Payload.Malformed("The Content-Type " + type.essence() + " has no boundary");
    }
    return new Multipart(body, boundary).parse();
  }

  private Payload parse() {
    List<Payload.Part> parts = new ArrayList<>();
    int at = delimiterFrom(0);
    if (at < 0) {
      return new Payload.Malformed("The multipart body does not contain its boundary");
    }
    while (!closes(at)) {
      int start = lineEnd(at);
      int next = delimiterFrom(start);
      if (next < 0) {
        return new Payload.Malformed("The multipart body ends before its closing boundary");
      }
      parts.add(part(start, contentEnd(start, next)));
      at = next;
    }
    return new Payload.Multipart(List.copyOf(parts));
  }

  /**
   * The next delimiter that stands at the start of a line and is not merely the start of a longer
   * word.
   */
  private int delimiterFrom(int from) {
    for (int i = from; i + delimiter.length <= body.length; i++) {
      boolean lineStart = i == 0 || body[i - 1] == '\n';
      if (lineStart
          && Arrays.equals(body, i, i + delimiter.length, delimiter, 0, delimiter.length)
          && ends(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean ends(int delimiterAt) {
    int after = delimiterAt + delimiter.length;
    return after == body.length || body[after] <= ' ' && body[after] >= 0 || closes(delimiterAt);
  }

  private boolean closes(int delimiterAt) {
    int after = delimiterAt + delimiter.length;
    return after + 1 < body.length && body[after] == '-' && body[after + 1] == '-';
  }

  /** The index after the line feed that ends the line of {@code from}. */
  private int lineEnd(int from) {
    int i = from;
    while (i < body.length && body[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, body.length);
  }

  private int contentEnd(int start, int delimiterAt) {
    int end = delimiterAt - 1;
    return Math.max(start, end > start && body[end - 1] == '\r' ? end - 1 : end);
  }

  private Payload.Part part(int start, int end) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    int at = start;
    while (at < end) {
      int next = Math.min(lineEnd(at), end);
      String line = new String(body, at, next - at, StandardCharsets.UTF_8).strip();
      at = next;
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.add(Map.entry(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
    }
    return part(Headers.of(fields), Arrays.copyOfRange(body, Math.min(at, end), end));
  }

  private static Payload.Part part(Headers headers, byte[] content) {
    Map<String, String> disposition =
        ContentType.of(headers.first("Content-Disposition").orElse("")).parameters();
    String fileName = disposition.get("filename");
    String unstated = fileName == null ? "text/plain" : "application/octet-stream";
    String contentType =
        headers.first("Content-Type").filter(type -> !type.isBlank()).orElse(unstated);
    return new Payload.Part(disposition.get("name"), fileName, contentType, headers, content);
  }
}
