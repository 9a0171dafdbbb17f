package dev.muster.mock.contract.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The lines on which places of a text stand: filled while the text is read a second time, which is
 * done only when there is something to tell.
 */
final class Lines {
  private static final int UNKNOWN = 0;

  private final Map<String, Integer> wanted = new HashMap<>();
  private final Deque<String> trail = new ArrayDeque<>();

  Lines(Collection<String> pointers) {
    for (String pointer : pointers) {
      for (String place = pointer; wanted.putIfAbsent(place, UNKNOWN) == null; ) {
        place = parent(place);
      }
    }
  }

  /** The reader is at the member or item of that name from here on. */
  void enter(String name, int line) {
    String pointer = Pointer.join(trail.isEmpty() ? "" : trail.getLast(), name);
    trail.addLast(pointer);
    wanted.replace(pointer, UNKNOWN, line);
  }

  void leave() {
    trail.removeLast();
  }

  /** The line of a place, or of the innermost place around it that exists. */
  int line(String pointer) {
    String place = pointer;
    while (wanted.getOrDefault(place, UNKNOWN) == UNKNOWN && !place.isEmpty()) {
      place = parent(place);
    }
    return wanted.getOrDefault(place, UNKNOWN);
  }

  private static String parent(String pointer) {
    return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
