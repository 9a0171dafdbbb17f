package dev.muster.core.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Between our interceptors and OkHttp's own: hides from the former what is odd about the latter.
 */
final class Quirks implements Interceptor {
  /** More than a pool of kept connections holds. */
  private static final int MAX_STALE = 100;

  @Override
  public Response intercept(Chain chain) throws IOException {
    for (int stale = 0; ; stale++) {
      try {
        return DepartureMark.restored(chain.proceed(chain.request()));
      } catch (StaleConnection e) {
        // Nothing was sent, and the connection is out of the pool: this is still the first attempt.
        if (stale == MAX_STALE) {
          throw e;
        }
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw undeclared(e);
      }
    }
  }

  /**
   * Interrupted while it connects, OkHttp throws an InterruptedException that it does not declare.
   */
  private static IOException undeclared(Exception e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    return (IOException) new InterruptedIOException("interrupted").initCause(e);
  }
}
