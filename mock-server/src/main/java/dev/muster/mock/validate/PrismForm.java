package dev.muster.mock.validate;

import dev.muster.mock.Violation;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.http.MimeType;
import dev.muster.mock.http.Percent;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.payload.Payloads;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.schema.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Checks forms as Prism does: all fields are texts, of several with one name the last counts. */
final class PrismForm {
  private static final Set<String> STYLES =
      Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject");
  private static final Pattern RESERVED = Pattern.compile("[/?#\\[\\]@!$&'()*+,;=]");
  private static final String NO_BOUNDARY =
      "Boundary parameter for multipart/form-data is not defined or generated in the request header."
          + " Try removing manually defined content-type from your request header if it exists.";
  private static final String NO_JSON =
      "Cannot deserialize JSON object array in form data request body. Make sure the array is in"
          + " JSON";

  private final boolean multipart;
  private final JsonNode schema;
  private final Validator validator;
  private final Map<String, Encoding> encodings;

  private record Encoding(String style, boolean explode, boolean allowReserved) {}

  private PrismForm(
      boolean multipart, JsonNode schema, Validator validator, Map<String, Encoding> encodings) {
    this.multipart = multipart;
    this.schema = schema;
    this.validator = validator;
    this.encodings = encodings;
  }

  static PrismForm of(MediaType type, JsonNode schema, Schemas schemas) {
    Map<String, Encoding> encodings = new LinkedHashMap<>();
    type.place()
        .child("encoding")
        .members()
        .forEach(
            (property, place) -> {
              String style = place.text("style", "");
              if (STYLES.contains(style)) {
                boolean explode = place.json().path("explode").asBoolean(style.equals("form"));
                encodings.put(property, new Encoding(style, explode, place.flag("allowReserved")));
              }
            });
    return new PrismForm(
        type.type().equals("multipart/form-data"),
        schema,
        schemas.compile(schema, true),
        encodings);
  }

  List<Violation> check(String text, MimeType sent, Subject subject) {
    String boundary = sent.parameters().getOrDefault("boundary", "");
    if (multipart && boundary.isEmpty()) {
      return List.of(new Violation(List.of(), "415", NO_BOUNDARY));
    }
    Map<String, String> raw = multipart ? parts(text, boundary) : pairs(text);
    List<Violation> reserved = reserved(raw);
    if (!reserved.isEmpty()) {
      return reserved;
    }
    Optional<ObjectNode> value = value(decoded(raw));
    return value.isEmpty()
        ? List.of(new Violation(List.of(), "415", NO_JSON))
        : subject.violations(validator.validate(value.get()));
  }

  private static Map<String, String> parts(String text, String boundary) {
    Map<String, String> fields = new LinkedHashMap<>();
    Payload payload =
        Payloads.of(
            "multipart/form-data; boundary=\"" + boundary.replace("\"", "\\\"") + "\"",
            text.getBytes(StandardCharsets.UTF_8));
    if (payload instanceof Payload.Multipart multipart) {
      for (Payload.Part part : multipart.parts()) {
        // A part without a name ends Prism's process; here it is no field.
        if (part.name() != null) {
          fields.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return fields;
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      fields.put(
          equals < 0 ? pair : pair.substring(0, equals),
          equals < 0 ? "" : pair.substring(equals + 1));
    }
    return fields;
  }

  private List<Violation> reserved(Map<String, String> raw) {
    List<Violation> violations = new ArrayList<>();
    encodings.forEach(
        (property, encoding) -> {
          String value = raw.get(property);
          if (value != null && !encoding.allowReserved() && RESERVED.matcher(value).find()) {
            violations.add(
                new Violation(
                    List.of("body", property), "", "Reserved characters used in request body"));
          }
        });
    return violations;
  }

  private Map<String, JsonNode> decoded(Map<String, String> raw) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    raw.forEach(
        (name, value) ->
            fields.put(
                Percent.decode(name),
                StringNode.valueOf(multipart ? Percent.decode(value) : Percent.decodeForm(value))));
    return fields;
  }

  /** The form as an object, or empty where a list of objects is not JSON. */
  private Optional<ObjectNode> value(Map<String, JsonNode> fields) {
    ObjectNode object = Json.object();
    if (!schema.path("properties").isObject()) {
      fields.forEach(object::set);
      return Optional.of(object);
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode value = fields.get(property.getKey());
      Encoding encoding = encodings.get(property.getKey());
      if (encoding != null && property.getValue().isObject()) {
        value =
            PrismStyle.query(
                encoding.style(),
                property.getKey(),
                fields,
                property.getValue(),
                encoding.explode());
        boolean objects =
            property.getValue().path("items").path("type").asString("").equals("object");
        if (value != null && value.isArray() && objects) {
          value = objects(value);
          if (value == null) {
            return Optional.empty();
          }
        }
      }
      if (value != null) {
        object.set(property.getKey(), value);
      }
    }
    return Optional.of(object);
  }

  /** Objects that were cut at their commas, put together again; null where that makes no JSON. */
  private static @Nullable JsonNode objects(JsonNode pieces) {
    ArrayNode objects = Json.array();
    StringBuilder text = new StringBuilder();
    for (JsonNode piece : pieces) {
      text.append(text.isEmpty() ? "" : ",").append(piece.asString());
      try {
        objects.add(Json.read(text.toString()));
        text.setLength(0);
      } catch (JacksonException e) {
        // Not yet whole: the next piece belongs to it.
        continue;
      }
    }
    return text.isEmpty() ? objects : null;
  }
}
