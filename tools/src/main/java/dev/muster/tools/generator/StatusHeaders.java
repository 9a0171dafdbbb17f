package dev.muster.tools.generator;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the header that tells a job's phase, by {@code x-phases} on its schema. */
final class StatusHeaders {
  private StatusHeaders() {}

  /** The first such header of a success, null if there is none. */
  static @Nullable String of(Place operation, Set<String> imports) {
    for (Place.Member response : operation.get("responses").members()) {
      if (response.name().startsWith("2")) {
        for (Place.Member header : response.place().resolved().get("headers").members()) {
          Place phases = header.place().resolved().get("schema").resolved().get("x-phases");
          if (phases.exists()) {
            imports.add("java.util.Map");
            imports.add("dev.muster.runtime.Phase");
            return written(header.name(), phases);
          }
        }
      }
    }
    return null;
  }

  private static String written(String name, Place phases) {
    String entries =
        phases.members().stream()
            .map(
                one ->
                    "Map.entry("
                        + Source.literal(one.name())
                        + ", Phase."
                        + one.place().json().asText().toUpperCase(Locale.ROOT)
                        + ")")
            .collect(Collectors.joining(", "));
    return "new JobDescriptor.StatusHeader("
        + Source.literal(name)
        + ", Map.ofEntries("
        + entries
        + "))";
  }
}
