package dev.muster.core.internal;

import dev.muster.core.Signer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Signs every request to the provider's own host, each attempt and each redirect anew. When the
 * server refuses a timestamp, the difference between its {@code Date} and our clock is learned,
 * once a call, and the request is sent again: a 401 means that nothing was done. The difference is
 * kept for the calls that follow.
 */
public final class Signing implements Interceptor {
  private static final int REFUSAL_BYTES = 16 * 1024;

  private final Signer signer;
  private final Origin origin;
  private final Clock clock;
  private final @Nullable String expired;
  private volatile Duration skew = Duration.ZERO;

  /**
   * @param base any URL of the host that may see signatures
   * @param expired what the body of a 401 holds if the timestamp was the reason; null if that is
   *     not known
   */
  public Signing(Signer signer, HttpUrl base, Clock clock, @Nullable String expired) {
    this.signer = signer;
    this.origin = Origin.of(base);
    this.clock = clock;
    this.expired = expired;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request().newBuilder().removeHeader(signer.headerName()).build();
    if (!origin.covers(request)) {
      return chain.proceed(request);
    }
    Duration before = skew;
    Response response = chain.proceed(signed(request, before));
    if (response.code() != 401 || !learns(response, before) || isGone(request.body())) {
      return response;
    }
    response.close();
    return chain.proceed(signed(request, skew));
  }

  private Request signed(Request request, Duration skew) {
    Instant now = clock.instant().plus(skew);
    return request
        .newBuilder()
        .header(signer.headerName(), signer.header(request.method(), request.url(), now))
        .build();
  }

  private boolean learns(Response response, Duration before) throws IOException {
    Instant serverTime = RetryAfter.date(response.headers());
    if (serverTime == null
        || expired == null
        || !response.peekBody(REFUSAL_BYTES).string().contains(expired)) {
      return false;
    }
    skew = Duration.between(clock.instant(), serverTime);
    return skew.minus(before).abs().toSeconds() > 0;
  }

  private static boolean isGone(@Nullable RequestBody body) {
    return body != null && body.isOneShot();
  }

  @Override
  public String toString() {
    return "Signing[" + signer + "]";
  }
}
