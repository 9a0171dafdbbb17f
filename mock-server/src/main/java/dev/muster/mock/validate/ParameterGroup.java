package dev.muster.mock.validate;

import dev.muster.mock.Violation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.json.Json;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.schema.Validator;
import dev.muster.mock.script.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of one place (query, path, headers) as Prism checks them: as one object, whose
 * properties are the parameters under their names in lower case.
 */
final class ParameterGroup {
  private final String place;
  private final Subject subject;
  private final Map<String, Reader> readers = new LinkedHashMap<>();
  private final List<String> deprecated = new ArrayList<>();
  private final @Nullable Validator validator;

  /** How one parameter is read. */
  private record Reader(String style, boolean explode, JsonNode schema) {}

  private ParameterGroup(
      String place, Subject.Message message, List<Parameter> parameters, Schemas schemas) {
    this.place = place;
    this.subject = new Subject(message, place);
    ObjectNode object = Json.object().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    Set<String> required = new LinkedHashSet<>();
    for (Parameter parameter : parameters) {
      String name = parameter.name().toLowerCase(Locale.ROOT);
      JsonNode schema =
          parameter
              .schema()
              .filter(declared -> declared.json().isObject())
              .map(declared -> schemas.prepared(declared.json()))
              .orElse(MissingNode.getInstance());
      // Prism means to leave lists together that are not said to be exploded, but in the query it
      // does so only with the styles that have separators of their own.
      boolean form = place.equals("query") && parameter.style().equals("form");
      boolean explode = parameter.place().json().path("explode").asBoolean(form);
      readers.put(name, new Reader(parameter.style(), explode, schema));
      if (!schema.isMissingNode()) {
        properties.set(name, schema);
      }
      if (parameter.place().flag("required")) {
        required.add(name);
      }
      if (parameter.place().flag("deprecated")) {
        deprecated.add(parameter.name());
      }
    }
    ArrayNode names = object.putArray("required");
    required.forEach(names::add);
    this.validator = readers.isEmpty() ? null : schemas.compile(object, true);
  }

  static ParameterGroup of(String place, List<Parameter> parameters, Schemas schemas) {
    List<Parameter> here =
        parameters.stream().filter(parameter -> parameter.in().equals(place)).toList();
    return new ParameterGroup(place, Subject.Message.REQUEST, here, schemas);
  }

  /** The headers of a response. */
  static ParameterGroup ofResponse(List<Parameter> headers, Schemas schemas) {
    return new ParameterGroup("header", Subject.Message.RESPONSE, headers, schemas);
  }

  boolean isEmpty() {
    return validator == null;
  }

  /**
   * What is wrong with the values.
   *
   * @param sent by name as sent, each a text or a list of texts
   */
  List<Violation> check(Map<String, JsonNode> sent) {
    if (validator == null) {
      return List.of();
    }
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    sent.forEach((name, value) -> byName.put(name.toLowerCase(Locale.ROOT), value));
    ObjectNode values = Json.object();
    for (Map.Entry<String, Reader> entry : readers.entrySet()) {
      JsonNode value = read(entry.getKey(), entry.getValue(), byName);
      if (value != null && !Truth.isFalsy(value)) {
        values.set(entry.getKey(), value);
      }
    }
    List<Violation> violations = subject.violations(validator.validate(values));
    return deprecated.isEmpty() ? violations : withWarnings(violations, sent);
  }

  private @Nullable JsonNode read(String name, Reader reader, Map<String, JsonNode> sent) {
    return switch (place) {
      case "query" ->
          PrismStyle.query(reader.style(), name, sent, reader.schema(), reader.explode());
      case "path" ->
          PrismStyle.path(reader.style(), name, sent.get(name), reader.schema(), reader.explode());
      default -> PrismStyle.simple(sent.get(name), reader.schema(), reader.explode());
    };
  }

  private List<Violation> withWarnings(List<Violation> violations, Map<String, JsonNode> sent) {
    List<Violation> all = new ArrayList<>(violations);
    for (String name : deprecated) {
      JsonNode value = sent.get(name);
      if (value != null && !Truth.isFalsy(value)) {
        String subject = Character.toUpperCase(place.charAt(0)) + place.substring(1);
        all.add(
            Violation.warning(
                List.of(place, name), "deprecated", subject + " param " + name + " is deprecated"));
      }
    }
    return all;
  }
}
