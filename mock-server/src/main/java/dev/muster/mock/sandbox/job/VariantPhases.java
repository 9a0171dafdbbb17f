package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Answers whose shape tells the phase: the variants of a schema that have an {@code x-phase}. An
 * answer is of the variant whose required members it has, the most demanding of them.
 */
record VariantPhases(List<Variant> variants) {

  /** One shape. */
  record Variant(Phase phase, List<String> required) {}

  static Optional<VariantPhases> in(Place schema) {
    List<Variant> variants = new ArrayList<>();
    collect(schema.follow(), variants, 0);
    return variants.isEmpty() ? Optional.empty() : Optional.of(new VariantPhases(variants));
  }

  private static void collect(Place schema, List<Variant> variants, int depth) {
    Phase.of(schema.text("x-phase", ""))
        .ifPresent(
            phase ->
                variants.add(
                    new Variant(
                        phase,
                        schema.child("required").items().stream()
                            .map(item -> item.json().asString())
                            .toList())));
    for (String union : List.of("oneOf", "anyOf")) {
      for (Place variant : schema.child(union).items()) {
        if (depth < 4) {
          collect(variant.follow(), variants, depth + 1);
        }
      }
    }
  }

  /** The phases there are, each under its own name. */
  Map<String, Phase> phases() {
    Map<String, Phase> phases = new LinkedHashMap<>();
    variants.forEach(variant -> phases.put(variant.phase().key(), variant.phase()));
    return phases;
  }

  Optional<Phase> phaseOf(JsonNode answer) {
    Optional<Variant> best = Optional.empty();
    for (Variant variant : variants) {
      boolean fits = variant.required().stream().allMatch(answer::has);
      if (fits && best.map(b -> b.required().size() < variant.required().size()).orElse(true)) {
        best = Optional.of(variant);
      }
    }
    return best.map(Variant::phase);
  }
}
