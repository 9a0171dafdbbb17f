package dev.muster.tools.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the components that are nothing but forms: their fields become parameters of a method, so
 * that a type of their own would only mislead.
 */
final class SpreadSchemas {
  private static final List<String> FORMS =
      List.of(
          "/content/multipart~1form-data/schema",
          "/content/application~1x-www-form-urlencoded/schema");

  private final Set<String> spread = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  private SpreadSchemas() {}

  /** The names of the components. */
  static Set<String> of(Contract contract) {
    SpreadSchemas schemas = new SpreadSchemas();
    schemas.visit(contract.place());
    schemas.spread.removeAll(schemas.whole);
    return schemas.spread;
  }

  private void visit(Place place) {
    String name = place.schemaName();
    if (name != null) {
      (FORMS.stream().anyMatch(place.pointer()::endsWith) ? spread : whole).add(name);
    }
    if (place.json().isArray()) {
      place.items().forEach(this::visit);
    } else {
      place.members().forEach(member -> visit(member.place()));
    }
  }
}
