package dev.muster.tools.generator;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Formats sources, many at a time, and drops imports that nothing uses. */
final class JavaFormat {
  private JavaFormat() {}

  /** The formatted sources by the same names. */
  static Map<String, String> all(Map<String, String> sources) {
    Map<String, String> formatted = new ConcurrentSkipListMap<>();
    sources.entrySet().parallelStream()
        .forEach(source -> formatted.put(source.getKey(), one(source.getKey(), source.getValue())));
    return new TreeMap<>(formatted);
  }

  private static String one(String name, String source) {
    try {
      String ordered =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
      return new Formatter().formatSource(ordered);
    } catch (FormatterException e) {
      throw new IllegalStateException(
          "The generator wrote Java that does not parse, in "
              + name
              + ": "
              + e.getMessage()
              + "\n"
              + source,
          e);
    }
  }
}
