package dev.muster.core.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a JSON Pointer points to, in maps and lists. */
final class JsonPlace {
  private JsonPlace() {}

  /** The value at {@code pointer}, null if there is none. */
  static @Nullable Object find(@Nullable Object json, String pointer) {
    Object here = json;
    for (String name : names(pointer)) {
      if (here instanceof Map<?, ?> map) {
        here = map.get(name);
      } else if (here instanceof List<?> list && name.matches("\\d{1,9}")) {
        int index = Integer.parseInt(name);
        here = index < list.size() ? list.get(index) : null;
      } else {
        return null;
      }
    }
    return here;
  }

  private static List<String> names(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    if (!pointer.startsWith("/")) {
      throw new IllegalArgumentException("Not a JSON Pointer: " + pointer);
    }
    return List.of(pointer.substring(1).split("/", -1)).stream()
        .map(name -> name.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
