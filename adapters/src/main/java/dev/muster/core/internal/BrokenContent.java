package dev.muster.core.internal;

import java.io.IOException;

/** What was to be sent is not what it was said to be. Sending it again would not help. */
final class BrokenContent extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenContent(String message) {
    super(message);
  }
}
