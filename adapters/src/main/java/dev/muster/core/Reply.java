package dev.muster.core;

import java.util.NoSuchElementException;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer as it came.
 *
 * @param status the HTTP status
 * @param headers the response headers
 * @param body what was answered, null if nothing was
 */
public record Reply<T>(int status, Headers headers, @Nullable T body) {
  /**
   * The body of an answer that has one.
   *
   * @throws NoSuchElementException if this one has none
   */
  public T orThrow() {
    if (body == null) {
      throw new NoSuchElementException("The answer has the status " + status + " and no body.");
    }
    return body;
  }

  /** The status alone: answers may hold secrets. */
  @Override
  public String toString() {
    return "Reply[" + status + "]";
  }
}
