package dev.muster.core.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Between our interceptors and OkHttp's own: hides from the former what is odd about the latter.
 */
final class Quirks implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      return DepartureMark.restored(chain.proceed(chain.request()));
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // Interrupted while it connects, OkHttp throws an InterruptedException that it does not
      // declare.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    }
  }
}
