package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import dev.muster.core.RequestOptions;
import dev.muster.core.RetryPolicy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Makes OkHttp's calls with what one call does differently, and with a {@link Delivery} to tell how
 * far it got. What is made here is the same for all attempts.
 *
 * @param base the client's own base URL
 */
record OptionedCalls(OkHttpClient client, HttpUrl base, RequestOptions options)
    implements Call.Factory {
  @Override
  public Call newCall(Request request) {
    HttpUrl.Builder url = target(request.url()).newBuilder();
    options.query().forEach((name, values) -> set(url, name, values));
    Request.Builder builder =
        request.newBuilder().url(url.build()).tag(Delivery.class, new Delivery());
    options.headers().forEach(builder::header);
    if (options.retry() != null) {
      builder.tag(RetryPolicy.class, options.retry());
    }
    if (options.baseUrl() != null) {
      builder.tag(Origin.class, Origin.of(options.baseUrl()));
    }
    name(request, builder);
    Call call = client.newCall(builder.build());
    if (options.timeout() != null) {
      call.timeout().timeout(options.timeout().toNanos(), TimeUnit.NANOSECONDS);
    } else if (Operations.isEventStream(request)) {
      call.timeout().clearTimeout();
    }
    return call;
  }

  private void name(Request request, Request.Builder builder) {
    String header = Operations.idempotencyKey(request);
    String key = options.idempotencyKey();
    if (key != null && header.isEmpty()) {
      throw new ConfigurationException(
          Operations.id(request) + " takes no idempotency key: leave it out.");
    }
    if (key != null) {
      builder.header(header, key);
    } else if (!header.isEmpty() && builder.build().header(header) == null) {
      builder.header(header, UUID.randomUUID().toString());
    }
  }

  /** The same path below another base URL. */
  private HttpUrl target(HttpUrl url) {
    HttpUrl other = options.baseUrl();
    String path = url.encodedPath();
    String begin = base.encodedPath();
    if (other == null || !path.startsWith(begin)) {
      return url;
    }
    return other
        .newBuilder()
        .encodedPath(other.encodedPath() + path.substring(begin.length()))
        .encodedQuery(url.encodedQuery())
        .build();
  }

  private static void set(HttpUrl.Builder url, String name, List<String> values) {
    url.removeAllQueryParameters(name);
    values.forEach(value -> url.addQueryParameter(name, value));
  }
}
