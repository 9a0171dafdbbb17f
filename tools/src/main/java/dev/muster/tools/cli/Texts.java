package dev.muster.tools.cli;

/** Texts for narrow places. */
final class Texts {
  private Texts() {}

  /** The first line, cut to at most {@code width} characters. */
  static String shorten(String text, int width) {
    String line = text.lines().findFirst().orElse("");
    return line.length() <= width ? line : line.substring(0, width - 3) + "...";
  }
}
