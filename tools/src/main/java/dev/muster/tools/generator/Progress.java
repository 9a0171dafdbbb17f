package dev.muster.tools.generator;

/** Hears, line by line, what a regeneration does. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = line -> {};

  /** One line, without a line end. */
  void line(String text);
}
