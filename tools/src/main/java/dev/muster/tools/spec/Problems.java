package dev.muster.tools.spec;

import dev.muster.tools.UserException;
import java.util.ArrayList;
import java.util.List;

/** What the checks found in one contract: collected, so that one run tells everything. */
final class Problems {
  private static final int SHOWN = 20;

  private final List<YamlFile> sources;
  private final List<String> lines = new ArrayList<>();

  Problems(List<YamlFile> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * @param pointer where it is in the bundled document
   * @param sourceText text by which the line can be found in the files that were bundled
   * @param message what is wrong and what to do
   */
  void add(String pointer, String sourceText, String message) {
    lines.add(file(sourceText) + " " + pointer + ": " + message);
  }

  void throwIfAny() {
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder message = new StringBuilder();
    lines.stream()
        .limit(SHOWN)
        .forEach(line -> message.append(message.isEmpty() ? "" : "\n").append(line));
    if (lines.size() > SHOWN) {
      message.append("\n... and ").append(lines.size() - SHOWN).append(" more like these.");
    }
    throw new UserException(message.toString());
  }

  private String file(String sourceText) {
    for (YamlFile source : sources) {
      int line = source.lineOf(sourceText);
      if (line > 0) {
        return source.path() + ":" + line;
      }
    }
    return sources.get(0).path().toString();
  }
}
