package dev.muster.mock.schema;

import java.util.HashSet;
import java.util.Set;

/** Which members and items of a value some schema has looked at. */
final class Evaluated {
  private final Set<String> properties = new HashSet<>();
  private boolean allProperties;
  private boolean allItems;
  private int items;

  void add(Evaluated other) {
    allProperties |= other.allProperties;
    properties.addAll(other.properties);
    allItems |= other.allItems;
    items = Math.max(items, other.items);
  }

  void addProperty(String name) {
    properties.add(name);
  }

  void addAllProperties() {
    allProperties = true;
  }

  void addItems(int count) {
    items = Math.max(items, count);
  }

  void addAllItems() {
    allItems = true;
  }

  boolean hasProperty(String name) {
    return allProperties || properties.contains(name);
  }

  boolean hasAllItems() {
    return allItems;
  }

  /** How many items from the first on have been looked at. */
  int items() {
    return items;
  }
}
