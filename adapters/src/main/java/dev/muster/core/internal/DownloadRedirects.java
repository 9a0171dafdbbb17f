package dev.muster.core.internal;

import dev.muster.runtime.RetryClass;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows the redirect of a download to the host where the file is stored: a new request, which
 * carries nothing that was meant for the API. Never from https to http.
 */
final class DownloadRedirects implements Interceptor {
  private final OkHttpClient foreign;

  DownloadRedirects(OkHttpClient foreign) {
    this.foreign = foreign;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Response response = chain.proceed(request);
    HttpUrl url = isDownload(request) ? elsewhere(request, response) : null;
    if (url == null) {
      return response;
    }
    response.close();
    Unlisted download = new Unlisted(Operations.id(request), RetryClass.SAFE);
    return foreign
        .newCall(new Request.Builder().url(url).tag(Unlisted.class, download).build())
        .execute();
  }

  private static boolean isDownload(Request request) {
    return request.method().equals("GET")
        && Operations.isStreaming(request)
        && !Operations.isEventStream(request);
  }

  private static @Nullable HttpUrl elsewhere(Request request, Response response) {
    String location = response.isRedirect() ? response.header("Location") : null;
    HttpUrl url = location == null ? null : request.url().resolve(location);
    return url == null
            || Origin.of(request.url()).covers(url)
            || (request.isHttps() && !url.isHttps())
        ? null
        : url;
  }
}
