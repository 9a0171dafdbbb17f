package dev.muster.contract.parity;

import dev.muster.contract.parity.Divergences.Stated;
import java.util.List;
import java.util.Optional;

/** How one case came out. */
record Verdict(String area, String id, List<String> differences, Optional<Stated> stated) {
  boolean equal() {
    return differences.isEmpty();
  }

  /** What is wrong with it: a difference that is not stated, or a statement that is not true. */
  Optional<String> complaint() {
    if (equal() && stated.isPresent()) {
      return Optional.of(id + ": is stated as a divergence, but is equal");
    }
    if (!equal() && stated.isEmpty()) {
      return Optional.of(id + ":\n    " + String.join("\n    ", differences));
    }
    return Optional.empty();
  }
}
