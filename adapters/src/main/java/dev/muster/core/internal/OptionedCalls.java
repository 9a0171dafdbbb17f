package dev.muster.core.internal;

import dev.muster.core.RequestOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Makes OkHttp's calls with what one call does differently, and with a {@link Delivery} to tell how
 * far it got.
 */
record OptionedCalls(OkHttpClient client, RequestOptions options) implements Call.Factory {
  @Override
  public Call newCall(Request request) {
    HttpUrl.Builder url = request.url().newBuilder();
    options.query().forEach((name, values) -> set(url, name, values));
    Request.Builder builder =
        request.newBuilder().url(url.build()).tag(Delivery.class, new Delivery());
    options.headers().forEach(builder::header);
    Call call = client.newCall(builder.build());
    if (options.timeout() != null) {
      call.timeout().timeout(options.timeout().toNanos(), TimeUnit.NANOSECONDS);
    } else if (Operations.isEventStream(request)) {
      call.timeout().clearTimeout();
    }
    return call;
  }

  private static void set(HttpUrl.Builder url, String name, List<String> values) {
    url.removeAllQueryParameters(name);
    values.forEach(value -> url.addQueryParameter(name, value));
  }
}
