package dev.muster.mock.proxy;

import dev.muster.mock.http.Headers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which header fields go through a proxy, and in which shape. */
final class Fields {
  /** What belongs to one connection and not to the message. */
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "trailers",
          "transfer-encoding",
          "upgrade");

  /** What the client itself says of a request that it sends. */
  private static final Set<String> FRAMING =
      Set.of("host", "content-length", "expect", "http2-settings");

  /** Fields of which only the first counts where they come twice, as in Node.js. */
  private static final Set<String> SINGLE =
      Set.of(
          "age",
          "content-type",
          "etag",
          "expires",
          "last-modified",
          "location",
          "retry-after",
          "server");

  private Fields() {}

  static Stream<Map.Entry<String, String>> of(Headers headers) {
    return StreamSupport.stream(headers.spliterator(), false);
  }

  /** The fields of a request as they go on to the upstream. */
  static Headers forwarded(Headers headers) {
    Set<String> dropped = connectionOptions(headers.all("Connection"));
    dropped.addAll(FRAMING);
    Headers kept =
        Headers.of(of(headers).filter(field -> !dropped.contains(lower(field.getKey()))).toList());
    kept =
        kept.contains("Accept-Encoding")
            ? decodable(kept)
            : kept.plus("accept-encoding", Coding.ALL);
    kept = withDefault(kept, "accept", "application/json, text/plain, */*");
    return withDefault(kept, "user-agent", "Muster");
  }

  private static Headers withDefault(Headers headers, String name, String value) {
    return headers.contains(name) ? headers : headers.plus(name, value);
  }

  private static Headers decodable(Headers headers) {
    String accepted = String.join(",", headers.all("Accept-Encoding"));
    return headers.with("accept-encoding", Coding.narrow(accepted));
  }

  /**
   * The fields of an answer as they go back to the client.
   *
   * @param decoded whether its body is no longer encoded as it came
   * @param measured whether the length that it states tells of a body that is not there
   */
  static Headers returned(Map<String, List<String>> headers, boolean decoded, boolean measured) {
    Set<String> dropped = connectionOptions(headers.getOrDefault("connection", List.of()));
    if (decoded) {
      dropped.add("content-encoding");
    }
    if (!measured) {
      dropped.add("content-length");
    }
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    headers.forEach(
        (name, values) -> {
          String key = lower(name);
          if (key.equals("set-cookie")) {
            values.forEach(value -> fields.add(Map.entry(key, value)));
          } else if (!dropped.contains(key) && !key.startsWith(":")) {
            String value = SINGLE.contains(key) ? values.get(0) : String.join(", ", values);
            fields.add(Map.entry(key, value));
          }
        });
    return Headers.of(fields);
  }

  /** The hop-by-hop fields, and those that this connection names as such. */
  private static Set<String> connectionOptions(List<String> connection) {
    Set<String> names = new HashSet<>(HOP_BY_HOP);
    for (String value : connection) {
      for (String option : value.split(",")) {
        names.add(lower(option.strip()));
      }
    }
    return names;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
