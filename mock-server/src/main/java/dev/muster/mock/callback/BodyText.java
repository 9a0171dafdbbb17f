package dev.muster.mock.callback;

import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes values as bodies and headers have them. */
public final class BodyText {
  private BodyText() {}

  /** A value in the style of headers: the items of lists and objects with commas. */
  public static String simple(JsonNode value) {
    if (value.isValueNode()) {
      return value.asString();
    }
    List<String> items = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> items.add(simple(item)));
    } else {
      value.properties().forEach(it -> items.add(it.getKey() + "," + simple(it.getValue())));
    }
    return String.join(",", items);
  }

  /** A body as its media type has it: JSON, a form, or plain text. */
  public static String write(String type, JsonNode body) {
    ContentType contentType = ContentType.of(type);
    if (contentType.essence().equals("application/x-www-form-urlencoded") && body.isObject()) {
      List<String> fields = new ArrayList<>();
      body.properties()
          .forEach(it -> fields.add(encode(it.getKey()) + "=" + encode(simple(it.getValue()))));
      return String.join("&", fields);
    }
    return body.isString() && !contentType.isJson() ? body.stringValue() : Json.text(body);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
