package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.resource.Selection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Query parameters that are named as members of a resource: those are listed that have one of the
 * values.
 *
 * @param members by parameter: the member
 */
record Filters(Map<String, String> members) {
  static Filters of(Operation operation, Members resource) {
    Map<String, String> members = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      Optional<String> member = resource.named(parameter.name());
      if (parameter.in().equals("query")
          && member.flatMap(resource::schema).filter(Filters::isPlain).isPresent()) {
        members.put(parameter.name(), member.get());
      }
    }
    return new Filters(members);
  }

  /** The same without some parameters. */
  Filters without(Collection<String> parameters) {
    Map<String, String> others = new LinkedHashMap<>(members);
    others.keySet().removeAll(parameters);
    return new Filters(others);
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  boolean passes(JsonNode item, Call call) {
    for (Map.Entry<String, String> one : members.entrySet()) {
      List<String> wanted = Selection.queried(one.getKey(), call);
      if (!wanted.isEmpty() && !has(item.path(one.getValue()), wanted)) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(JsonNode value, List<String> wanted) {
    return value.isArray()
        ? value.valueStream().anyMatch(one -> wanted.contains(Template.asText(one)))
        : wanted.contains(Template.asText(value));
  }

  /** Whether a member has values that a query can name. */
  private static boolean isPlain(Place schema) {
    return Members.isList(schema)
        ? !Members.isObject(schema.get("items"))
        : !Members.isObject(schema);
  }
}
