package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.contract.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of an object's schema, with those of what it is composed of.
 *
 * @param properties by name, their references followed
 * @param required those that every variant must have
 * @param open whether there may be others, because the schema says so or names none
 */
record Members(Map<String, Place> properties, Set<String> required, boolean open) {
  /** What an object of which nothing is said may have. */
  static final Members ANY = new Members(Map.of(), Set.of(), true);

  private static final int DEEPEST = 8;

  static Members of(Place schema) {
    Map<String, Place> properties = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    boolean open = collect(schema.follow(), properties, required, true, 0);
    return new Members(properties, required, open || properties.isEmpty());
  }

  private static boolean collect(
      Place schema, Map<String, Place> properties, Set<String> required, boolean sure, int depth) {
    schema
        .child("properties")
        .members()
        .forEach((name, property) -> properties.putIfAbsent(name, property.follow()));
    if (sure) {
      schema.child("required").items().forEach(name -> required.add(name.json().asString("")));
    }
    boolean open =
        schema.json().path("additionalProperties").isObject()
            || schema.flag("additionalProperties");
    if (depth > DEEPEST) {
      return open;
    }
    for (String combination : List.of("allOf", "oneOf", "anyOf")) {
      boolean all = sure && combination.equals("allOf");
      for (Place part : schema.child(combination).items()) {
        open |= collect(part.follow(), properties, required, all, depth + 1);
      }
    }
    return open;
  }

  /** The name of the member that is meant by another spelling of it: {@code pet_id}, petId. */
  Optional<String> named(String name) {
    if (properties.containsKey(name)) {
      return Optional.of(name);
    }
    String plain = plain(name);
    return properties.keySet().stream().filter(one -> plain(one).equals(plain)).findFirst();
  }

  Optional<Place> schema(String name) {
    return Optional.ofNullable(properties.get(name));
  }

  /** How many names two objects share. */
  long shared(Members other) {
    return properties.keySet().stream().filter(other.properties::containsKey).count();
  }

  /** A name in lower case without separators. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  static boolean isObject(Place schema) {
    String type = schema.json().path("type").toString();
    return type.contains("object") || !of(schema).properties().isEmpty();
  }

  static boolean isList(Place schema) {
    return schema.json().path("type").toString().contains("array") || schema.json().has("items");
  }
}
