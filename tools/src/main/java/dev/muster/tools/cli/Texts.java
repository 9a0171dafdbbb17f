package dev.muster.tools.cli;

/** Texts for narrow places. */
final class Texts {
  private Texts() {}

  private static final int LEAST = 8;

  /** The text with blanks behind it, up to that width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The first line, cut to at most {@code width} characters, but not to less than eight. */
  static String shorten(String text, int width) {
    String line = text.lines().findFirst().orElse("");
    int room = Math.max(width, LEAST);
    return line.length() <= room ? line : line.substring(0, room - 3) + "...";
  }
}
