package dev.muster.mock.callback;

import dev.muster.mock.contract.Place;
import dev.muster.mock.http.Headers;
import dev.muster.mock.proxy.Outgoing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Puts the requests of callbacks together. */
final class CallbackRequests {
  /** What the body or the client says itself. */
  private static final Set<String> NOT_DECLARED =
      Set.of(
          "content-type",
          "content-length",
          "connection",
          "expect",
          "host",
          "transfer-encoding",
          "upgrade");

  private final BodySource source;

  CallbackRequests(BodySource source) {
    this.source = source;
  }

  Outgoing request(CallbackOperation callback, URI url) {
    Headers headers = headers(callback);
    byte[] bytes = new byte[0];
    Optional<Map.Entry<String, Place>> content =
        callback.place().get("requestBody").child("content").members().entrySet().stream()
            .findFirst();
    if (content.isPresent()) {
      String type = content.get().getKey();
      Optional<JsonNode> body = source.body(content.get().getValue().follow());
      if (body.isPresent()) {
        bytes = BodyText.write(type, body.get()).getBytes(StandardCharsets.UTF_8);
        headers = headers.with("content-type", type);
      }
    }
    return new Outgoing(callback.method(), url, headers, bytes);
  }

  private Headers headers(CallbackOperation callback) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    callback
        .headers()
        .forEach(
            (key, parameter) -> {
              if (!NOT_DECLARED.contains(key)) {
                source
                    .parameter(parameter)
                    .filter(value -> !value.isNull())
                    .ifPresent(
                        value ->
                            fields.add(
                                Map.entry(parameter.text("name", key), BodyText.simple(value))));
              }
            });
    Headers headers = Headers.of(fields);
    headers = headers.contains("Accept") ? headers : headers.plus("accept", "*/*");
    headers =
        headers.contains("Accept-Encoding")
            ? headers
            : headers.plus("accept-encoding", "gzip,deflate");
    return headers.contains("User-Agent") ? headers : headers.plus("user-agent", "Muster");
  }
}
