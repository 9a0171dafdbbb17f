package dev.muster.mock.contract.document;

import dev.muster.mock.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a JSON text. Of a key that stands twice in an object, the last one holds. */
final class JsonReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final List<Flaw> flaws;
  private final @Nullable Lines lines;

  private JsonReader(JsonParser parser, List<Flaw> flaws, @Nullable Lines lines) {
    this.parser = parser;
    this.flaws = flaws;
    this.lines = lines;
  }

  static JsonNode read(byte[] text, List<Flaw> flaws, @Nullable Lines lines) {
    try (JsonParser parser = Json.mapper().createParser(text)) {
      parser.nextToken();
      JsonNode tree = new JsonReader(parser, flaws, lines).value();
      JsonToken rest = parser.nextToken();
      if (rest != null) {
        throw new SyntaxException(
            parser.currentTokenLocation().getLineNr(), "not JSON: something follows the document");
      }
      return tree;
    } catch (JacksonException e) {
      TokenStreamLocation where = e.getLocation();
      String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
      String column = where == null ? "" : " (column " + where.getColumnNr() + ")";
      throw new SyntaxException(
          where == null ? 0 : where.getLineNr(), "not JSON: " + message + column);
    }
  }

  private JsonNode value() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private JsonNode integer() {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private JsonNode object() {
    ObjectNode object = NODES.objectNode();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      int line = lines == null ? 0 : parser.currentTokenLocation().getLineNr();
      if (lines != null) {
        lines.enter(name, line);
      }
      if (object.has(name)) {
        flaws.add(twice(name, parser.currentTokenLocation().getLineNr()));
      }
      parser.nextToken();
      object.set(name, value());
      if (lines != null) {
        lines.leave();
      }
    }
    return object;
  }

  private JsonNode array() {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (lines != null) {
        lines.enter(Integer.toString(array.size()), parser.currentTokenLocation().getLineNr());
      }
      array.add(value());
      if (lines != null) {
        lines.leave();
      }
    }
    return array;
  }

  static Flaw twice(String name, int line) {
    return Flaw.warning("", "the key " + name + " stands here twice: the last one holds")
        .at("", line, "");
  }
}
