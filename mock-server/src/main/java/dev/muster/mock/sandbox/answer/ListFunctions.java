package dev.muster.mock.sandbox.answer;

import dev.muster.mock.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/** Functions of lists. */
final class ListFunctions {
  private ListFunctions() {}

  static Map<String, TemplateFunction> all() {
    return Map.of(
        "$each", ListFunctions::each,
        "$object", ListFunctions::object,
        "$count", argument -> LongNode.valueOf(argument.each().size()),
        "$first", ListFunctions::first,
        "$last", ListFunctions::last,
        "$free", ListFunctions::free);
  }

  private static JsonNode each(Argument argument) {
    ArrayNode list = Json.array();
    for (Scope it : argument.each()) {
      JsonNode as = argument.json().path("as");
      JsonNode value = as.isMissingNode() ? it.find("it") : argument.template().fill(as, it);
      if (!value.isMissingNode()) {
        list.add(value);
      }
    }
    return list;
  }

  private static JsonNode object(Argument argument) {
    ObjectNode object = Json.object();
    for (Scope it : argument.each()) {
      JsonNode value = argument.template().fill(argument.json().path("as"), it);
      if (!value.isMissingNode()) {
        object.set(argument.template().fillText(argument.json().path("key").asString(), it), value);
      }
    }
    return object;
  }

  private static JsonNode first(Argument argument) {
    List<Scope> each = argument.each();
    return each.isEmpty() ? Template.missing() : each.get(0).find("it");
  }

  private static JsonNode last(Argument argument) {
    JsonNode list = argument.of();
    int count = argument.fill("count").asInt(Integer.MAX_VALUE);
    ArrayNode end = Json.array();
    for (int i = Math.max(0, list.size() - count); i < list.size(); i++) {
      end.add(list.get(i));
    }
    return end;
  }

  private static JsonNode free(Argument argument) {
    JsonNode json = argument.json();
    Set<Long> taken = new HashSet<>();
    for (JsonNode it : argument.of()) {
      taken.add(it.path(json.path("field").asString()).asLong(-1));
    }
    for (long n = json.path("from").asLong(); n <= json.path("to").asLong(); n++) {
      if (!taken.contains(n)) {
        return LongNode.valueOf(n);
      }
    }
    return Template.missing();
  }
}
