package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import dev.muster.tools.UserException;
import java.util.Map;

/**
 * An OpenAPI Overlay 1.0: actions that change parts of a document, each found by a JSONPath. An
 * {@code update} is merged into every object found (field by field, arrays joined) or appended to
 * every array found; {@code remove} takes away what is found. A target that finds nothing is
 * refused: it is nearly always a slip, or a contract that has moved on.
 */
final class Overlay {
  private static final Configuration JSON_PATH =
      Configuration.builder()
          .jsonProvider(new JacksonJsonNodeJsonProvider())
          .mappingProvider(new JacksonMappingProvider())
          .options(Option.ALWAYS_RETURN_LIST)
          .build();

  private final YamlFile source;

  private Overlay(YamlFile source) {
    this.source = source;
  }

  static Overlay of(YamlFile source) {
    String version = source.content().path("overlay").asText();
    if (!version.startsWith("1.")) {
      throw new UserException(
          source.path()
              + " is not an OpenAPI Overlay."
              + " Begin it with 'overlay: 1.0.0', 'info' and 'actions'.");
    }
    if (!source.content().path("actions").isArray() || source.content().path("actions").isEmpty()) {
      throw new UserException(
          source.path() + " has no actions: list at least one under 'actions'.");
    }
    return new Overlay(source);
  }

  void applyTo(ObjectNode document) {
    for (JsonNode action : source.content().get("actions")) {
      String target = action.path("target").asText();
      JsonNode found = find(document, target);
      if (action.path("remove").asBoolean()) {
        JsonPath.using(JSON_PATH).parse(document).delete(target);
      } else if (action.has("update")) {
        found.forEach(node -> update(node, action.get("update"), target));
      } else {
        throw refused(target, "says neither 'update' nor 'remove'", "Say one of them.");
      }
    }
  }

  private JsonNode find(ObjectNode document, String target) {
    if (target.isEmpty()) {
      throw new UserException(
          source.path() + " has an action without 'target': name one, such as $.info.");
    }
    JsonNode found;
    try {
      found = JsonPath.using(JSON_PATH).parse(document).read(target);
    } catch (PathNotFoundException e) {
      found = document.arrayNode();
    } catch (InvalidPathException e) {
      throw refused(
          target, "is not a JSONPath (" + e.getMessage() + ")", "Write it like $.paths['/x'].get.");
    }
    if (found.isEmpty()) {
      throw matchesNothing(target);
    }
    return found;
  }

  private void update(JsonNode node, JsonNode update, String target) {
    if (node instanceof ArrayNode array) {
      array.add(update.deepCopy());
    } else if (node instanceof ObjectNode object && update instanceof ObjectNode changes) {
      merge(object, changes);
    } else if (node.isNull() || node.isMissingNode()) {
      // An index beyond the end of an array is found, as null.
      throw matchesNothing(target);
    } else {
      throw refused(
          target,
          "finds " + kind(node) + " but the update is " + kind(update),
          "Target the object that holds it.");
    }
  }

  private static void merge(ObjectNode object, ObjectNode changes) {
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      JsonNode present = object.get(change.getKey());
      JsonNode wanted = change.getValue();
      if (present instanceof ObjectNode inner && wanted instanceof ObjectNode innerChanges) {
        merge(inner, innerChanges);
      } else if (present instanceof ArrayNode array && wanted instanceof ArrayNode more) {
        array.addAll(more.deepCopy());
      } else {
        object.set(change.getKey(), wanted.deepCopy());
      }
    }
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      default -> "a single value";
    };
  }

  private UserException matchesNothing(String target) {
    return refused(
        target,
        "matches nothing",
        "Mend the target, or drop the action if the contract has changed.");
  }

  private UserException refused(String target, String problem, String advice) {
    int line = source.lineOf(target);
    return new UserException(
        source.path()
            + (line == 0 ? "" : ":" + line)
            + ": the target "
            + target
            + " "
            + problem
            + ". "
            + advice);
  }
}
