package dev.muster.mock.respond;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes a value as plain XML: members as elements, lists as repeated elements. */
final class Xml {
  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

  private Xml() {}

  static String of(JsonNode value) {
    Xml xml = new Xml();
    xml.element("root", value);
    return xml.out.toString();
  }

  private void element(String name, JsonNode value) {
    if (value.isArray() && !name.equals("root")) {
      value.forEach(item -> element(name, item));
      return;
    }
    String tag = name.matches("[A-Za-z_][A-Za-z0-9_.-]*") ? name : "element";
    out.append('<').append(tag).append('>');
    if (value.isArray()) {
      value.forEach(item -> element("item", item));
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        element(member.getKey(), member.getValue());
      }
    } else if (!value.isNull()) {
      out.append(value.asString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
    out.append("</").append(tag).append('>');
  }
}
