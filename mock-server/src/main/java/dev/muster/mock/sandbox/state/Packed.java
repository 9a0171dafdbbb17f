package dev.muster.mock.sandbox.state;

import dev.muster.mock.json.Json;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Documents by id, oldest first, each as its JSON text: a tree takes some five times the room, and
 * reading a text is little beside answering a request. What holds a whole file, as uploads do,
 * stays a tree. Not thread-safe.
 */
final class Packed {
  private static final int LONG = 10_000;

  private final LinkedHashMap<String, Object> documents = new LinkedHashMap<>();

  Packed() {}

  /** The same documents. */
  Packed(Packed other) {
    documents.putAll(other.documents);
  }

  /** What {@link #unpack} reads; null where there is none. */
  @Nullable Object get(String id) {
    return documents.get(id);
  }

  void put(String id, JsonNode document) {
    documents.put(id, isLarge(document) ? document : Json.bytes(document));
  }

  void remove(String id) {
    documents.remove(id);
  }

  int size() {
    return documents.size();
  }

  String oldest() {
    return documents.keySet().iterator().next();
  }

  List<String> ids() {
    return List.copyOf(documents.keySet());
  }

  /** All that {@link #unpack} reads. */
  List<Object> list() {
    return List.copyOf(documents.values());
  }

  /** A view, in which each document is unpacked when it is looked at. */
  Map<String, JsonNode> view() {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, JsonNode>> entrySet() {
        return new AbstractSet<>() {
          @Override
          public Iterator<Entry<String, JsonNode>> iterator() {
            return documents.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), unpack(one.getValue())))
                .iterator();
          }

          @Override
          public int size() {
            return documents.size();
          }
        };
      }
    };
  }

  static JsonNode unpack(Object packed) {
    return packed instanceof byte[] text ? Json.read(text) : (JsonNode) packed;
  }

  private static boolean isLarge(JsonNode document) {
    return document
        .valueStream()
        .anyMatch(one -> one.isBinary() || one.isString() && one.stringValue().length() > LONG);
  }
}
