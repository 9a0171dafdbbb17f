package dev.muster.mock.sandbox.job;

import java.util.Locale;
import java.util.Optional;

/** The phases that {@code x-phases} and {@code x-phase} know. */
public enum Phase {
  PENDING,
  RUNNING,
  SUCCEEDED,
  FAILED,
  CANCELLED;

  /** The phase of that name, as contracts write it. */
  static Optional<Phase> of(String name) {
    for (Phase phase : values()) {
      if (phase.key().equals(name)) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  /** The name as contracts write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isFinal() {
    return this != PENDING && this != RUNNING;
  }
}
