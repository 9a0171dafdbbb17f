package dev.muster.core.internal;

import dev.muster.core.RetryPolicy;
import dev.muster.runtime.RetryClass;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Repeats what the contract allows to be repeated, and nothing else. A {@link RetryClass#SAFE}
 * request is repeated after a broken connection, 408, 429, 500, 502, 503 and 504; a {@link
 * RetryClass#WHEN_REFUSED} one only if it never left or was refused in a way by which, the contract
 * says, nothing was done; a {@link RetryClass#NEVER} one not at all. How long to wait the provider
 * may say in {@code Retry-After} or in its own words.
 */
final class RetryInterceptor implements Interceptor {
  private final RetryPolicy usual;
  private final DoubleSupplier random;
  private final Pause pause;
  private final Clock clock;
  private final Errors errors;

  RetryInterceptor(
      RetryPolicy usual, DoubleSupplier random, Pause pause, Clock clock, Errors errors) {
    this.usual = usual;
    this.random = random;
    this.pause = pause;
    this.errors = errors;
    this.clock = clock;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Delivery delivery = Delivery.of(chain.request());
    if (delivery == null) {
      delivery = new Delivery();
    }
    Request request = chain.request().newBuilder().tag(Delivery.class, delivery).build();
    RetryClass retry = Operations.retry(request);
    RetryPolicy own = request.tag(RetryPolicy.class);
    RetryPolicy policy = own == null ? usual : own;
    Backoff backoff = new Backoff(policy, random);
    for (int attempt = 1; ; attempt++) {
      delivery.begin();
      Duration delay;
      try {
        Response response = chain.proceed(request);
        Duration wait =
            attempt < policy.attempts() && mayRepeat(response, retry)
                ? wait(response, policy, backoff.after(attempt))
                : null;
        if (wait == null || cannotReplay(request, delivery)) {
          return whole(response, request, retry);
        }
        response.close();
        delay = wait;
      } catch (IOException e) {
        if (attempt >= policy.attempts()
            || e instanceof BrokenContent
            || chain.call().isCanceled()
            || Thread.currentThread().isInterrupted()
            || !mayRepeat(delivery, retry)
            || cannotReplay(request, delivery)) {
          throw e;
        }
        delay = backoff.after(attempt);
      }
      pause.pause(delay, chain.call());
    }
  }

  private boolean mayRepeat(Response response, RetryClass retry) {
    return switch (retry) {
      case SAFE ->
          switch (response.code()) {
            case 408, 429, 500, 502, 503, 504 -> true;
            default -> false;
          };
      case WHEN_REFUSED ->
          Operations.refusals(response.request()).stream()
              .anyMatch(refusal -> isRefusal(response, refusal));
      case NEVER -> false;
    };
  }

  /** Whether the answer is what {@code refusal} says: a status, or a status and a code. */
  private boolean isRefusal(Response response, String refusal) {
    String[] parts = refusal.split(" ", 2);
    return parts[0].equals(Integer.toString(response.code()))
        && (parts.length == 1 || parts[1].equals(errors.peek(response).code()));
  }

  private static boolean mayRepeat(Delivery delivery, RetryClass retry) {
    return switch (retry) {
      case SAFE -> true;
      case WHEN_REFUSED -> !delivery.mayHaveBeenSent();
      case NEVER -> false;
    };
  }

  /** A body that streams from elsewhere is gone once it has been sent. */
  private static boolean cannotReplay(Request request, Delivery delivery) {
    RequestBody body = request.body();
    return body != null && body.isOneShot() && delivery.mayHaveBeenSent();
  }

  /** How long to wait before the next attempt, null if longer than anybody wants to. */
  private @Nullable Duration wait(Response response, RetryPolicy policy, Duration own) {
    Duration header = RetryAfter.of(response.headers(), clock);
    Duration asked = header == null ? errors.peek(response).retryAfter() : header;
    if (asked == null) {
      return own;
    }
    if (asked.compareTo(policy.maxRetryAfter()) > 0) {
      return null;
    }
    return asked.compareTo(own) > 0 ? asked : own;
  }

  /**
   * Reads a small answer here, where a connection that breaks within it is still an attempt that
   * can be repeated.
   */
  private static Response whole(Response response, Request request, RetryClass retry)
      throws IOException {
    if (retry == RetryClass.SAFE && !Operations.isStreaming(request)) {
      try {
        response.body().source().request(Long.MAX_VALUE);
      } catch (IOException e) {
        response.close();
        throw e;
      }
    }
    return response;
  }
}
