package dev.muster.mock.media;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a text into lines no wider than a room, at spaces; a word wider than it is split. */
final class Wrapping {
  private static final int ENOUGH_LINES = 80;

  private Wrapping() {}

  static List<String> wrap(String text, int room, ToIntFunction<String> width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (lines.size() >= ENOUGH_LINES) {
        break;
      }
      String joined = line.isEmpty() ? word : line + " " + word;
      if (width.applyAsInt(joined) <= room) {
        line.setLength(0);
        line.append(joined);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line.setLength(0);
      line.append(split(word, room, width, lines));
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Adds full lines of an over-long word and returns what is left of it. */
  private static String split(
      String word, int room, ToIntFunction<String> width, List<String> lines) {
    String rest = word;
    while (width.applyAsInt(rest) > room && lines.size() < ENOUGH_LINES) {
      int end = rest.offsetByCodePoints(0, 1);
      while (end < rest.length()
          && width.applyAsInt(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= room) {
        end = rest.offsetByCodePoints(end, 1);
      }
      if (end >= rest.length()) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }
}
