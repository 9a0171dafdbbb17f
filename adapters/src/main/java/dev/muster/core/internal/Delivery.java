package dev.muster.core.internal;

import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Whether the current attempt of a call may have reached the server. Travels with the request as a
 * tag; {@link DepartureMark} sets it once there is a connection, so an attempt that is not marked
 * provably did nothing.
 */
final class Delivery {
  private volatile boolean departed;

  static @Nullable Delivery of(Request request) {
    return request.tag(Delivery.class);
  }

  /** Begins a new attempt. */
  void begin() {
    departed = false;
  }

  void depart() {
    departed = true;
  }

  boolean mayHaveBeenSent() {
    return departed;
  }
}
