package dev.muster.core.internal;

import java.util.List;
import java.util.function.DoubleSupplier;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/**
 * The ways in which one client uses OkHttp; they share its connections.
 *
 * @param calls with authentication and retries, for whatever the user calls
 * @param polls with authentication, without retries: whoever polls counts what failed
 * @param downloads for other hosts: with retries and redirects, without authentication
 * @param uploads for other hosts: with retries, without redirects and authentication
 */
record HttpStacks(
    OkHttpClient calls, OkHttpClient polls, OkHttpClient downloads, OkHttpClient uploads) {
  static HttpStacks on(
      OkHttpClient client,
      ChannelSettings settings,
      Interceptor credentials,
      Redaction redaction,
      Errors errors,
      DoubleSupplier random,
      Pause pause) {
    OkHttpClient plain = plain(client, settings);
    DepartureMark mark = new DepartureMark();
    Interceptor bodies = new ErrorBodies();
    Interceptor retry =
        new RetryInterceptor(settings.retry(), random, pause, settings.clock(), errors);
    Interceptor redirects = new RedirectInterceptor();
    Interceptor log = new HttpLog(redaction);
    OkHttpClient foreign = stacked(plain, mark, List.of(retry, log));
    OkHttpClient downloads = foreign.newBuilder().followRedirects(true).build();
    Interceptor elsewhere = new DownloadRedirects(downloads);
    return new HttpStacks(
        stacked(plain, mark, List.of(bodies, retry, elsewhere, redirects, credentials, log)),
        stacked(plain, mark, List.of(bodies, redirects, credentials, log)),
        downloads,
        foreign);
  }

  /** OkHttp without anything that it would do behind our back. */
  private static OkHttpClient plain(OkHttpClient client, ChannelSettings settings) {
    OkHttpClient.Builder builder =
        client
            .newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false);
    if (settings.client() == null) {
      builder
          .connectTimeout(settings.connectTimeout())
          .readTimeout(settings.readTimeout())
          .writeTimeout(settings.writeTimeout());
    }
    return builder
        .addInterceptor(new UserAgent())
        .addInterceptor(new EventStreamTimeouts())
        .build();
  }

  private static OkHttpClient stacked(
      OkHttpClient client, DepartureMark mark, List<Interceptor> interceptors) {
    OkHttpClient.Builder builder = client.newBuilder();
    interceptors.forEach(builder::addInterceptor);
    return builder.addInterceptor(new Quirks()).addNetworkInterceptor(mark).build();
  }
}
