package dev.muster.tools.cli;

import dev.muster.tools.generator.Drift;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Drifted files as JSON. */
final class DriftLines {
  private DriftLines() {}

  static List<Map<String, String>> json(List<Drift> drift) {
    return drift.stream()
        .map(
            one ->
                Map.of(
                    "kind", one.kind().name().toLowerCase(Locale.ROOT),
                    "file", one.file().toString().replace('\\', '/')))
        .toList();
  }
}
