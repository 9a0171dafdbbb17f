package dev.muster.mock.sample;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A schema where it stands. Two places may hold the same node: a schema that is used twice is two
 * schemas to the sampler, and one that is visited twice at its place is one.
 */
final class Place {
  private final JsonNode schema;
  private final @Nullable Place original;
  private final Map<Object, Place> children = new HashMap<>();

  Place(JsonNode schema) {
    this(schema, null);
  }

  private Place(JsonNode schema, @Nullable Place original) {
    this.schema = schema;
    this.original = original;
  }

  /** The same members in an object of its own. */
  Place as(JsonNode copy) {
    return new Place(copy, original == null ? this : original);
  }

  JsonNode schema() {
    return schema;
  }

  /** Whether JavaScript would take both for one: true is true wherever it stands. */
  boolean isSame(Place other) {
    return this == other || schema.isBoolean() && schema.equals(other.schema);
  }

  JsonNode get(String keyword) {
    return schema.path(keyword);
  }

  boolean has(String keyword) {
    return schema.has(keyword);
  }

  Place at(String keyword) {
    return original != null
        ? original.at(keyword)
        : children.computeIfAbsent(keyword, key -> new Place(schema.path(keyword)));
  }

  Place at(String keyword, int index) {
    Place list = at(keyword);
    return list.children.computeIfAbsent(index, key -> new Place(list.schema.path(index)));
  }

  Place at(String keyword, String name) {
    return at(keyword).at(name);
  }
}
