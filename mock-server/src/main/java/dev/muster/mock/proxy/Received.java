package dev.muster.mock.proxy;

import dev.muster.mock.payload.ContentType;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Set;

/** The body of an answer as it came over the wire. */
sealed interface Received {
  record Whole(byte[] bytes) implements Received {}

  record Running(InputStream stream) implements Received {}

  /** Types whose pieces are worth having before the last one has come. */
  Set<String> STREAMED =
      Set.of(
          "text/event-stream",
          "application/x-ndjson",
          "application/ndjson",
          "application/jsonl",
          "application/x-jsonlines",
          "application/json-seq",
          "application/stream+json",
          "multipart/x-mixed-replace");

  /** Waits for bodies in full, but for those of {@link #STREAMED} types. */
  static BodyHandler<Received> handler(String method) {
    return info ->
        !method.equals("HEAD") && isStreamed(info)
            ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), Running::new)
            : BodySubscribers.mapping(BodySubscribers.ofByteArray(), Whole::new);
  }

  private static boolean isStreamed(ResponseInfo info) {
    int status = info.statusCode();
    return status >= 200
        && status < 600
        && status != 204
        && status / 100 != 3
        && info.headers()
            .firstValue("Content-Type")
            .map(type -> STREAMED.contains(ContentType.of(type).essence()))
            .orElse(false);
  }
}
