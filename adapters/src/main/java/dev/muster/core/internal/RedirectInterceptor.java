package dev.muster.core.internal;

import dev.muster.runtime.RetryClass;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects that cannot hurt, in place of OkHttp, which would carry an API key anywhere and
 * repeat a body. Each hop runs through the interceptors below, so it is signed anew.
 *
 * <ul>
 *   <li>Only within the same origin, or from http to https on the same host. Any other redirect is
 *       the answer.
 *   <li>A safe request follows 301, 302, 303, 307 and 308.
 *   <li>Another request follows 307 and 308, by which the server says that it did nothing and wants
 *       the same request elsewhere, unless the contract forbids to send it twice or its body is
 *       gone; and 303 with a GET, which only fetches the outcome.
 * </ul>
 */
final class RedirectInterceptor implements Interceptor {
  private static final int MAX_HOPS = 5;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    for (int hop = 0; ; hop++) {
      Response response = chain.proceed(request);
      Request next = hop < MAX_HOPS ? next(request, response) : null;
      if (next == null) {
        return response;
      }
      response.close();
      request = next;
    }
  }

  private static @Nullable Request next(Request request, Response response) {
    String location = response.header("Location");
    HttpUrl url =
        location == null || !response.isRedirect() ? null : request.url().resolve(location);
    if (url == null || !Origin.of(request.url()).covers(url)) {
      return null;
    }
    RetryClass retry = Operations.retry(request);
    return switch (response.code()) {
      case 301, 302 -> retry == RetryClass.SAFE ? request.newBuilder().url(url).build() : null;
      case 303 -> request.newBuilder().url(url).get().removeHeader("Content-Type").build();
      case 307, 308 ->
          retry == RetryClass.SAFE || (retry == RetryClass.WHEN_REFUSED && replays(request.body()))
              ? request.newBuilder().url(url).build()
              : null;
      default -> null;
    };
  }

  private static boolean replays(@Nullable RequestBody body) {
    return body == null || !body.isOneShot();
  }
}
