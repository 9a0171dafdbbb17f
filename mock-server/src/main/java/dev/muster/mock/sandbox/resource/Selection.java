package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.ListSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Which items of a type an operation is about: those that pass its filter, in its order. */
public final class Selection {
  private static final String QUERY = "$request.query.";

  private final Map<String, List<String>> wanted = new LinkedHashMap<>();
  private final boolean newestFirst;

  /**
   * What a call wants.
   *
   * @param spec a filter whose template comes to nothing is none; one that is a query parameter
   *     means all of its values
   */
  public Selection(ListSpec spec, Call call, Scope scope, Template template) {
    this.newestFirst = spec.newestFirst();
    spec.filter()
        .forEach(
            (field, value) -> {
              List<String> values = values(value, call, scope, template);
              if (!values.isEmpty()) {
                wanted.put(field, values);
              }
            });
  }

  /** Those of the items, which come oldest first. */
  public List<Entry> of(List<Entry> items) {
    List<Entry> selected = new ArrayList<>();
    for (Entry entry : items) {
      if (passes(entry.item())) {
        selected.add(entry);
      }
    }
    if (newestFirst) {
      Collections.reverse(selected);
    }
    return selected;
  }

  boolean passes(JsonNode item) {
    return wanted.entrySet().stream()
        .allMatch(
            one -> one.getValue().contains(Template.asText(Scope.within(item, one.getKey()))));
  }

  /** The page of them that the call asks for. */
  public Listing page(List<Entry> items, Call call) {
    return Listing.cut(of(items), newestFirst, call);
  }

  private static List<String> values(JsonNode value, Call call, Scope scope, Template template) {
    String text = value.isString() ? value.stringValue() : "";
    if (text.startsWith(QUERY)) {
      return queried(text.substring(QUERY.length()), call);
    }
    JsonNode filled = template.fill(text.startsWith("$") ? hole(value) : value, scope);
    if (filled.isMissingNode() || filled.isNull()) {
      return List.of();
    }
    return filled.isArray()
        ? filled.valueStream().map(Template::asText).toList()
        : List.of(Template.asText(filled));
  }

  private static JsonNode hole(JsonNode expression) {
    return StringNode.valueOf("{" + expression.stringValue() + "}");
  }

  /** The values of a query parameter, also where they are joined. */
  public static List<String> queried(String name, Call call) {
    List<String> given = call.query().getOrDefault(name, List.of());
    boolean joined =
        call.operation().parameters().stream()
            .filter(one -> one.in().equals("query") && one.name().equals(name))
            .anyMatch(one -> isJoinedList(one));
    return joined
        ? given.stream().flatMap(value -> Arrays.stream(value.split(","))).toList()
        : given;
  }

  private static boolean isJoinedList(Parameter parameter) {
    return !parameter.explode()
        && parameter
            .schema()
            .map(schema -> schema.follow().text("type", "").equals("array"))
            .orElse(false);
  }
}
