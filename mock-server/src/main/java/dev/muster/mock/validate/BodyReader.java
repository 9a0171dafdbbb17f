package dev.muster.mock.validate;

import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.payload.Payload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns a payload into the value that its schema speaks of. */
final class BodyReader {
  /** A file's content matters to no schema: of a long one the start stands for all. */
  private static final int ENOUGH_OF_A_FILE = 1024;

  private BodyReader() {}

  /** The value, or empty where there is nothing that a schema could check. */
  static Optional<JsonNode> read(Payload payload, Place schema) {
    if (payload instanceof Payload.Json json) {
      return Optional.of(json.value());
    }
    if (payload instanceof Payload.Form form) {
      return Optional.of(form(form.fields(), schema));
    }
    if (payload instanceof Payload.Multipart multipart) {
      return Optional.of(multipart(multipart, schema));
    }
    if (payload instanceof Payload.Xml xml) {
      return Optional.of(XmlBody.read(xml.root(), schema));
    }
    if (payload instanceof Payload.Text text) {
      return Optional.of(Coercion.scalar(schema, text.value()));
    }
    return Optional.empty();
  }

  private static ObjectNode form(Map<String, List<String>> fields, Place schema) {
    ObjectNode object = Json.object();
    fields.forEach(
        (name, values) -> {
          Place property = Coercion.property(schema, name);
          object.set(
              name,
              values(property, values.stream().map(value -> field(property, value)).toList()));
        });
    return object;
  }

  private static ObjectNode multipart(Payload.Multipart multipart, Place schema) {
    Map<String, List<JsonNode>> byName = new LinkedHashMap<>();
    for (Payload.Part part : multipart.parts()) {
      // A part without a name is no field: nothing can be said of it.
      if (part.name() != null) {
        Place property = Coercion.property(schema, part.name());
        byName.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(part(part, property));
      }
    }
    ObjectNode object = Json.object();
    byName.forEach(
        (name, values) -> object.set(name, values(Coercion.property(schema, name), values)));
    return object;
  }

  private static JsonNode values(Place property, List<JsonNode> values) {
    if (values.size() == 1 && (!Coercion.isArray(property) || values.get(0).isArray())) {
      return values.get(0);
    }
    return Json.array().addAll(values);
  }

  private static JsonNode part(Payload.Part part, Place property) {
    if (part.fileName() != null) {
      int length = Math.min(part.bytes().length, ENOUGH_OF_A_FILE);
      return JsonNodeFactory.instance.stringNode(
          new String(part.bytes(), 0, length, StandardCharsets.ISO_8859_1));
    }
    ContentType type = ContentType.of(part.contentType());
    return field(property, new String(part.bytes(), type.charset()));
  }

  /** A field's text as its schema asks: objects and lists of them are written as JSON. */
  private static JsonNode field(Place property, String text) {
    boolean container = Coercion.isObject(property) || Coercion.isArray(property);
    if (container && (text.startsWith("{") || text.startsWith("["))) {
      try {
        return Json.read(text);
      } catch (JacksonException e) {
        return JsonNodeFactory.instance.stringNode(text);
      }
    }
    Place scalar = Coercion.isArray(property) ? property.follow().child("items") : property;
    return Coercion.scalar(scalar, text);
  }
}
