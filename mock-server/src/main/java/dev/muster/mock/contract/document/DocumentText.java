package dev.muster.mock.contract.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The text of one source: parsed, and read again for line numbers only when there is something to
 * tell. What begins like JSON is read as JSON, for which no class of YAML is loaded.
 */
final class DocumentText {
  private static final int MOST_BYTES = 64 << 20;

  private final byte[] text;
  private final List<Flaw> flaws = new ArrayList<>();
  private final JsonNode tree;
  private boolean json;

  /**
   * @throws SyntaxException if it is neither JSON nor YAML
   */
  DocumentText(byte[] text) {
    this.text = text;
    if (text.length > MOST_BYTES) {
      throw new SyntaxException(0, "larger than " + (MOST_BYTES >> 20) + " MB");
    } else if (isHtml(text)) {
      throw new SyntaxException(
          0, "an HTML page, not an API document: use the address of the raw file");
    }
    this.json = looksLikeJson(text);
    this.tree = json ? jsonOrYaml() : YamlReader.read(text, flaws, null);
  }

  private DocumentText(byte[] text, String words) {
    this.text = text;
    this.tree = JsonNodeFactory.instance.stringNode(words);
  }

  /** A source that is a mere text to its readers, such as the Markdown file of a description. */
  static DocumentText plain(byte[] text) {
    return new DocumentText(text, new String(text, StandardCharsets.UTF_8));
  }

  long checksum() {
    return Checksum.of(text);
  }

  JsonNode tree() {
    return tree;
  }

  /** What the reader had to warn of, with its lines. */
  List<Flaw> flaws() {
    return flaws;
  }

  Lines lines(Collection<String> pointers) {
    Lines lines = new Lines(pointers);
    read(new ArrayList<>(), lines);
    return lines;
  }

  private JsonNode read(List<Flaw> into, @Nullable Lines lines) {
    return json ? JsonReader.read(text, into, lines) : YamlReader.read(text, into, lines);
  }

  /** YAML forgives what JSON does not: comments, a comma too many, words without quotes. */
  private JsonNode jsonOrYaml() {
    try {
      return JsonReader.read(text, flaws, null);
    } catch (SyntaxException notJson) {
      flaws.clear();
      try {
        JsonNode yaml = YamlReader.read(text, flaws, null);
        json = false;
        flaws.add(
            Flaw.warning("", notJson.getMessage() + ": read as YAML").at("", notJson.line(), ""));
        return yaml;
      } catch (SyntaxException notYamlEither) {
        notJson.addSuppressed(notYamlEither);
        throw notJson;
      }
    }
  }

  private static boolean looksLikeJson(byte[] text) {
    for (byte b : text) {
      // Bytes below zero are those of a byte order mark.
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }

  private static boolean isHtml(byte[] text) {
    int length = Math.min(text.length, 200);
    String start =
        new String(text, 0, length, StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }
}
