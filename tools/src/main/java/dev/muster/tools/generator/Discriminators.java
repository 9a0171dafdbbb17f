package dev.muster.tools.generator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which value of a discriminator means which option of a union. */
final class Discriminators {
  private static final String SCHEMAS = "#/components/schemas/";

  private Discriminators() {}

  /** The values by the option's pointer. Without a mapping, a component's name is its value. */
  static Map<String, Set<String>> tags(Place schema, List<Place> options) {
    Map<String, Set<String>> tags = new LinkedHashMap<>();
    Place discriminator = schema.get("discriminator");
    String property = discriminator.text("propertyName");
    if (property == null) {
      return tags;
    }
    Map<String, Set<String>> mapped = mapping(discriminator);
    for (Place option : options) {
      String name = name(option);
      Set<String> values = new LinkedHashSet<>();
      if (name != null) {
        values.addAll(mapped.getOrDefault(name, Set.of(name)));
      }
      String constant = constant(option, property);
      if (constant != null) {
        values.add(constant);
      }
      tags.put(option.pointer(), values);
    }
    return tags;
  }

  /** The component; of an option that shares fields with the others, its own part. */
  private static @Nullable String name(Place option) {
    List<Place> parts = option.get("allOf").items();
    return option.schemaName() == null && parts.size() == 2
        ? parts.get(1).schemaName()
        : option.schemaName();
  }

  private static Map<String, Set<String>> mapping(Place discriminator) {
    Map<String, Set<String>> byName = new LinkedHashMap<>();
    for (Place.Member entry : discriminator.get("mapping").members()) {
      String target = entry.place().json().asText();
      String name = target.startsWith(SCHEMAS) ? target.substring(SCHEMAS.length()) : target;
      byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(entry.name());
    }
    return byName;
  }

  private static @Nullable String constant(Place option, String property) {
    Place value = Schemas.properties(option).get(property);
    return value == null ? null : value.resolved().text("const");
  }
}
