package dev.muster.mock.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One request as it came over the wire: nothing is decoded, for signatures are made over exactly
 * these bytes.
 *
 * @param method in upper case as sent, such as {@code POST}
 * @param path the raw path with its percent-escapes, beginning with {@code /}
 * @param query the raw query without its question mark, or null where there was none
 * @param headers all fields in their order
 * @param body the bytes of the body, empty where there was none; not to be changed
 * @param origin scheme, host and port that the client addressed, such as {@code
 *     http://127.0.0.1:4010}
 */
public record Request(
    String method,
    String path,
    @Nullable String query,
    Headers headers,
    byte[] body,
    String origin) {
  public Request {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(origin, "origin");
  }

  /** The same request under another path, as a mount hands it on. */
  public Request withPath(String other) {
    return new Request(method, other, query, headers, body, origin);
  }

  public Request withHeaders(Headers other) {
    return new Request(method, path, query, other, body, origin);
  }

  public Request withMethod(String other) {
    return new Request(other, path, query, headers, body, origin);
  }

  public Request withBody(byte[] other) {
    return new Request(method, path, query, headers, other, origin);
  }

  /** Method and path alone: queries and headers may hold secrets. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
