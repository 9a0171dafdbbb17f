package dev.muster.tools.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the components that are nothing but forms with files: their fields become parameters of a
 * method, and a type that held whole files would only mislead.
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
    schemas.spread.removeIf(name -> !hasFile(contract.at("components", "schemas", name)));
    return schemas.spread;
  }

  private static boolean hasFile(Place schema) {
    return Schemas.properties(schema).values().stream()
        .anyMatch(field -> Body.isFile(field) || Body.isFile(Body.items(field)));
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
