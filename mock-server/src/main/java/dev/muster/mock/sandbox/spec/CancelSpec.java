package dev.muster.mock.sandbox.spec;

import java.util.List;
import java.util.Optional;

/**
 * When a job can be cancelled or deleted.
 *
 * @param phases in which it can
 * @param otherwise the answer in any other
 */
public record CancelSpec(Optional<List<String>> phases, Reply otherwise) {
  private static final List<String> PHASES =
      List.of("pending", "running", "succeeded", "failed", "cancelled");

  static CancelSpec of(Settings operation) {
    Settings phases = operation.child("while");
    Settings otherwise = operation.child("otherwise");
    if (!PHASES.containsAll(phases.texts())) {
      throw phases.wrong("must name phases: " + String.join(", ", PHASES));
    }
    return new CancelSpec(
        phases.present() ? Optional.of(phases.texts()) : Optional.empty(),
        otherwise.present() ? Reply.of(otherwise) : Reply.of(409));
  }
}
