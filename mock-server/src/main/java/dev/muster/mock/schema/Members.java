package dev.muster.mock.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The members of objects in the order in which JavaScript has them: whole numbers come first. */
final class Members {
  private static final long LARGEST_INDEX = 4_294_967_294L;
  private static final Comparator<Map.Entry<String, JsonNode>> ORDER =
      Comparator.comparingLong(member -> index(member.getKey()));

  private Members() {}

  static Collection<Map.Entry<String, JsonNode>> of(JsonNode object) {
    Collection<Map.Entry<String, JsonNode>> members = object.properties();
    boolean ordered = true;
    for (Map.Entry<String, JsonNode> member : members) {
      if (index(member.getKey()) != Long.MAX_VALUE) {
        ordered = false;
        break;
      }
    }
    if (ordered) {
      return members;
    }
    List<Map.Entry<String, JsonNode>> sorted = new ArrayList<>(members);
    sorted.sort(ORDER);
    return sorted;
  }

  private static long index(String name) {
    int length = name.length();
    if (length == 0 || length > 10 || (length > 1 && name.charAt(0) == '0')) {
      return Long.MAX_VALUE;
    }
    long index = 0;
    for (int i = 0; i < length; i++) {
      char digit = name.charAt(i);
      if (digit < '0' || digit > '9') {
        return Long.MAX_VALUE;
      }
      index = index * 10 + (digit - '0');
    }
    return index <= LARGEST_INDEX ? index : Long.MAX_VALUE;
  }
}
