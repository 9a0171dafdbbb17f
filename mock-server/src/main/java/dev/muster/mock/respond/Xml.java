package dev.muster.mock.respond;

import dev.muster.mock.script.Script;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON as XML the way Prism does: below one element {@code xml}, members as elements, a list
 * as an element repeated, null as an empty tag.
 */
final class Xml {
  private Xml() {}

  static String of(JsonNode value) {
    StringBuilder xml = new StringBuilder();
    element("xml", value, xml);
    return xml.toString();
  }

  private static void element(String name, JsonNode value, StringBuilder xml) {
    if (value.isMissingNode()) {
      return;
    }
    if (value.isArray()) {
      value.forEach(item -> item(name, item, xml));
    } else if (value.isNull()) {
      xml.append('<').append(name).append("/>");
    } else {
      open(name, value, xml);
    }
  }

  /**
   * A list in a list has no element of its own to repeat: its items are called by their numbers.
   */
  private static void item(String name, JsonNode item, StringBuilder xml) {
    if (!item.isArray()) {
      element(name, item, xml);
      return;
    }
    xml.append('<').append(name).append('>');
    for (int i = 0; i < item.size(); i++) {
      element(Integer.toString(i), item.get(i), xml);
    }
    xml.append("</").append(name).append('>');
  }

  private static void open(String name, JsonNode value, StringBuilder xml) {
    xml.append('<').append(name).append('>');
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        element(member.getKey(), member.getValue(), xml);
      }
    } else {
      xml.append(escaped(Script.text(value)));
    }
    xml.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace(">", "&gt;")
        .replace("<", "&lt;")
        .replace("'", "&apos;")
        .replace("\"", "&quot;");
  }
}
