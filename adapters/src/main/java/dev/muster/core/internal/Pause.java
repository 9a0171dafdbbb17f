package dev.muster.core.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.Call;

/** Waits between attempts. Tests record instead. */
@FunctionalInterface
interface Pause {
  /** How soon a wait notices that its call was cancelled or has run out of time. */
  long SLICE_MILLIS = 50;

  /**
   * Returns after {@code duration}.
   *
   * @throws InterruptedIOException if the thread is interrupted; the flag is set again
   * @throws IOException if the call is cancelled meanwhile
   */
  void pause(Duration duration, Call call) throws IOException;

  /** Really waits. */
  static void sleeping(Duration duration, Call call) throws IOException {
    long end = System.nanoTime() + duration.toNanos();
    for (long left = duration.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
      if (call.isCanceled()) {
        throw new IOException("Canceled");
      }
      try {
        Thread.sleep(Math.min(left, SLICE_MILLIS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("Interrupted before the next attempt");
      }
    }
  }
}
