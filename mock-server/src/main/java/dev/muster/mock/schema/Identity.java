package dev.muster.mock.schema;

import tools.jackson.databind.JsonNode;

/** A node as a key that is equal to itself only; a tree's own equality reads all of it. */
final class Identity {
  private final JsonNode node;

  Identity(JsonNode node) {
    this.node = node;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Identity identity && identity.node == node;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(node);
  }
}
