package dev.muster.tools.generator;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formats sources, many at a time, and drops imports that nothing uses. It needs the JVM's {@code
 * --add-exports} for the compiler's packages.
 */
final class JavaFormat {
  private static final Pattern IMPORT =
      Pattern.compile("^import ([\\w.]+\\.(\\w+));\\n", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w*");

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
      return new Formatter().formatSource(withoutUnusedImports(source));
    } catch (FormatterException e) {
      throw new IllegalStateException(
          "The generator wrote Java that does not parse, in " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * The templates know their imports nearly exactly; a look at the words is enough for the rest,
   * and no second parse.
   */
  private static String withoutUnusedImports(String source) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(IMPORT.matcher(source).replaceAll(""));
    while (word.find()) {
      words.add(word.group());
    }
    return IMPORT
        .matcher(source)
        .replaceAll(found -> words.contains(found.group(2)) ? found.group() : "");
  }
}
