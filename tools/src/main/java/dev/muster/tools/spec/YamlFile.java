package dev.muster.tools.spec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.muster.tools.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A YAML (or JSON) file that holds one mapping, with its text at hand to tell lines.
 *
 * @param path where it is
 * @param text what it says
 * @param content the mapping; numbers are kept digit by digit
 */
record YamlFile(Path path, String text, ObjectNode content) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** What may be an alias; reading everything twice to be sure takes its time on a large file. */
  private static final Pattern ALIAS = Pattern.compile("(?m)(?:^|[\\s,\\[])\\*[^\\s*]");

  static YamlFile read(Path path) {
    String text = text(path);
    try {
      refuseAliases(path, text);
      JsonNode content = YAML.readTree(text);
      if (content instanceof ObjectNode mapping) {
        return new YamlFile(path, text, mapping);
      }
      throw new UserException(
          path + " is empty or not a mapping: begin it with 'key: value' lines.");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new UserException(
          path
              + (at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr())
              + " is not YAML: "
              + firstSentence(e.getOriginalMessage())
              + " Mend it there, or in the lines just above.",
          e);
    } catch (IOException e) {
      throw new UserException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** The number of the first line that holds the text, or 0. */
  int lineOf(String needle) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(needle)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (NoSuchFileException e) {
      throw new UserException("There is no file " + path + ".", e);
    } catch (IOException e) {
      throw new UserException("Cannot read " + path + " as UTF-8 text: " + e.getMessage(), e);
    }
  }

  /** The tree reader takes an alias for the anchor's name as text: wrong, and without a word. */
  private static void refuseAliases(Path path, String text) throws IOException {
    if (!ALIAS.matcher(text).find()) {
      return;
    }
    try (YAMLParser parser = YAML.getFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.isCurrentAlias()) {
          throw new UserException(
              "%s:%d has the YAML alias *%s: write it out, or use a $ref."
                  .formatted(path, parser.currentLocation().getLineNr(), parser.getText()));
        }
      }
    }
  }

  private static String firstSentence(String message) {
    String line =
        message
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse("unreadable");
    return line.endsWith(".") ? line : line + ".";
  }
}
