package dev.muster.mock.validate;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.muster.mock.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Words a validator's error as Prism does. The offending value is never shown: it may be a secret.
 */
final class Wording {
  private Wording() {}

  static Violation violation(Error error, List<String> prefix) {
    List<String> location = new ArrayList<>(prefix);
    NodePath instance = error.getInstanceLocation();
    for (int i = 0; i < instance.getNameCount(); i++) {
      location.add(String.valueOf(instance.getElement(i)));
    }
    String code = error.getKeyword() == null ? "schema" : error.getKeyword();
    return new Violation(
        location,
        code,
        subject(location) + " " + rule(code, error),
        Optional.ofNullable(error.getProperty()));
  }

  /**
   * What is spoken of: {@code Request body property items.3.url}, {@code Request query parameter
   * limit}.
   */
  static String subject(List<String> location) {
    String path = String.join(".", location.subList(Math.min(1, location.size()), location.size()));
    return switch (location.get(0)) {
      case "body" -> path.isEmpty() ? "Request body" : "Request body property " + path;
      case "response" -> path.isEmpty() ? "Response body" : "Response body property " + path;
      case "header" -> "Request header " + path;
      default -> "Request " + location.get(0) + " parameter " + path;
    };
  }

  private static String rule(String code, Error error) {
    JsonNode limit = error.getSchemaNode();
    return switch (code) {
      case "required" -> "must have required property '" + error.getProperty() + "'";
      case "type" -> "must be " + list(limit, " or ");
      case "enum" -> "must be equal to one of the allowed values: " + list(limit, ", ");
      case "const" -> "must be equal to constant " + limit;
      case "minLength" -> "must NOT have fewer than " + limit + " characters";
      case "maxLength" -> "must NOT have more than " + limit + " characters";
      case "minItems" -> "must NOT have fewer than " + limit + " items";
      case "maxItems" -> "must NOT have more than " + limit + " items";
      case "minProperties" -> "must NOT have fewer than " + limit + " properties";
      case "maxProperties" -> "must NOT have more than " + limit + " properties";
      case "uniqueItems" -> "must NOT have duplicate items";
      case "minimum" -> "must be >= " + limit;
      case "maximum" -> "must be <= " + limit;
      case "exclusiveMinimum" -> "must be > " + limit;
      case "exclusiveMaximum" -> "must be < " + limit;
      case "multipleOf" -> "must be multiple of " + limit;
      case "pattern" -> "must match pattern " + limit;
      case "format" -> "must match format " + limit;
      case "additionalProperties", "unevaluatedProperties" -> additional(error);
      case "oneOf" -> "must match exactly one schema in oneOf";
      case "anyOf" -> "must match a schema in anyOf";
      case "not" -> "must NOT be valid";
      default -> "must satisfy " + code;
    };
  }

  private static String additional(Error error) {
    String property = error.getProperty();
    return "must NOT have additional properties"
        + (property == null ? "" : "; found '" + property + "'");
  }

  private static String list(JsonNode values, String separator) {
    if (!values.isArray()) {
      return values.asString("");
    }
    return StreamSupport.stream(values.spliterator(), false)
        .map(value -> value.isString() ? value.stringValue() : value.toString())
        .collect(Collectors.joining(separator));
  }
}
