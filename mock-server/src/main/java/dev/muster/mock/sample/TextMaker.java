package dev.muster.mock.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes texts: by pattern, else by format, else words; between minLength and maxLength. */
final class TextMaker implements Maker {
  /** Longer ones are asked for by mistake or malice. */
  static final int LONGEST = 100_000;

  private static final int ATTEMPTS = 100;
  private static final List<String> FILL = List.of(" ", "/", "_", "-", "+", "=", "@", "^");

  private final @Nullable PatternTexts pattern;
  private final Formats.@Nullable Format format;
  private final int least;
  private final int most;

  private TextMaker(
      @Nullable PatternTexts pattern, Formats.@Nullable Format format, int least, int most) {
    this.pattern = pattern;
    this.format = format;
    this.least = least;
    this.most = most;
  }

  static TextMaker of(ObjectNode schema, FakerOptions options) {
    JsonNode pattern = schema.path("pattern");
    String format = schema.path("format").asString("");
    int least = Math.max(options.minLength, length(schema, "minLength", 0));
    int most = length(schema, "maxLength", LONGEST);
    most = options.maxLength > 0 ? Math.min(options.maxLength, most) : most;
    boolean byPattern = pattern.isString() && !"byte".equals(format);
    return new TextMaker(
        byPattern ? new PatternTexts(pattern.stringValue(), options.repeatMax) : null,
        Formats.of(format),
        Math.min(least, most),
        most);
  }

  private static int length(ObjectNode schema, String keyword, int otherwise) {
    return (int) Math.max(0, Math.min(LONGEST, schema.path(keyword).asDouble(otherwise)));
  }

  @Override
  public JsonNode make(Draw draw) {
    return JsonNodeFactory.instance.stringNode(text(draw));
  }

  private String text(Draw draw) {
    if (pattern != null) {
      return pattern.text(draw, least, most);
    }
    if (format == null) {
      return Words.text(draw, least, most);
    }
    String text = format.text(draw);
    for (int i = 1; i < ATTEMPTS && (text.length() < least || text.length() > most); i++) {
      text = format.text(draw);
    }
    return fitted(text, draw, least, most);
  }

  /** The text, made longer or shorter by force. */
  static String fitted(String text, Draw draw, int least, int most) {
    StringBuilder fitted = new StringBuilder(text);
    while (fitted.length() < least) {
      fitted.append(draw.pick(FILL)).append(fitted);
    }
    fitted.setLength(Math.min(fitted.length(), most));
    return fitted.toString();
  }
}
