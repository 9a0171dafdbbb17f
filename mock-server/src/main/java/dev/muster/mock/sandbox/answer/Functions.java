package dev.muster.mock.sandbox.answer;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.state.Store;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/**
 * The functions of {@linkplain Template templates}:
 *
 * <ul>
 *   <li>{@code {$each: {of: items, as: …}}}: the list made from each {@code it} of a list
 *   <li>{@code {$count: {of: items, where: {status: running}}}}: how many there are
 *   <li>{@code {$last: {of: item.lines, count: 100}}}: the end of a list
 *   <li>{@code {$pattern: 'sk_[0-9a-f]{8}'}}, {@code {$number: {from: 1, to: 9}}}: seeded chance
 *   <li>{@code {$next: name}}: the next number of a counter
 *   <li>{@code {$free: {from: 8000, to: 9000, of: items, field: port}}}: the lowest number not used
 *   <li>{@code {$sum: [a, b]}}, {@code {$difference: [a, b]}}
 *   <li>{@code {$since: item.started}}: whole seconds until now
 *   <li>{@code {$case: [{when: {item.status: running}, then: …}, …]}}: the first whose {@linkplain
 *       Condition condition} holds
 * </ul>
 */
public final class Functions {
  private final Seed seed;
  private final Store store;
  private final String space;

  /**
   * Functions of one provider.
   *
   * @param space begins the names of its counters
   */
  public Functions(Seed seed, Store store, String space) {
    this.seed = seed;
    this.store = store;
    this.space = space;
  }

  JsonNode call(String name, JsonNode argument, Scope scope, Template template) {
    return switch (name) {
      case "$each" -> each(argument, scope, template);
      case "$count" -> LongNode.valueOf(count(argument, scope));
      case "$last" -> last(argument, scope, template);
      case "$pattern" -> pattern(argument.asString());
      case "$number" -> number(argument);
      case "$next" -> LongNode.valueOf(next(argument.asString()));
      case "$free" -> free(argument, scope);
      case "$sum" -> sum(argument, scope, template, 1);
      case "$difference" -> sum(argument, scope, template, -1);
      case "$since" -> since(scope.find(argument.asString()), scope);
      case "$case" -> choose(argument, scope, template);
      default -> throw new IllegalArgumentException("There is no template function " + name);
    };
  }

  /** A text of that pattern, another one at each call. */
  private StringNode pattern(String pattern) {
    return StringNode.valueOf(seed.text(pattern, next(pattern), pattern));
  }

  private long next(String counter) {
    return store.next(space + "/count/" + counter);
  }

  private static JsonNode each(JsonNode argument, Scope scope, Template template) {
    ArrayNode list = Json.array();
    for (JsonNode it : scope.find(argument.path("of").asString())) {
      JsonNode value = template.fill(argument.path("as"), scope.with("it", it));
      if (!value.isMissingNode()) {
        list.add(value);
      }
    }
    return list;
  }

  private static long count(JsonNode argument, Scope scope) {
    long count = 0;
    for (JsonNode it : scope.find(argument.path("of").asString())) {
      boolean counts = true;
      for (var field : argument.path("where").properties()) {
        counts &= it.path(field.getKey()).equals(field.getValue());
      }
      count += counts ? 1 : 0;
    }
    return count;
  }

  private static JsonNode last(JsonNode argument, Scope scope, Template template) {
    JsonNode list = scope.find(argument.path("of").asString());
    int count = template.fill(argument.path("count"), scope).asInt(Integer.MAX_VALUE);
    ArrayNode end = Json.array();
    for (int i = Math.max(0, list.size() - count); i < list.size(); i++) {
      end.add(list.get(i));
    }
    return end;
  }

  private JsonNode number(JsonNode argument) {
    long from = argument.path("from").asLong();
    long to = argument.path("to").asLong();
    String purpose = "number " + from + " " + to;
    return LongNode.valueOf(seed.stream(purpose, next(purpose)).nextLong(from, to + 1));
  }

  private static JsonNode free(JsonNode argument, Scope scope) {
    Set<Long> taken = new HashSet<>();
    for (JsonNode it : scope.find(argument.path("of").asString())) {
      taken.add(it.path(argument.path("field").asString()).asLong(-1));
    }
    for (long n = argument.path("from").asLong(); n <= argument.path("to").asLong(); n++) {
      if (!taken.contains(n)) {
        return LongNode.valueOf(n);
      }
    }
    return Template.missing();
  }

  private static JsonNode sum(JsonNode argument, Scope scope, Template template, int sign) {
    BigDecimal sum = null;
    for (JsonNode term : argument) {
      BigDecimal value = template.fill(term, scope).asDecimal(BigDecimal.ZERO);
      sum = sum == null ? value : sign > 0 ? sum.add(value) : sum.subtract(value);
    }
    return DecimalNode.valueOf(sum == null ? BigDecimal.ZERO : sum);
  }

  private static JsonNode since(JsonNode instant, Scope scope) {
    if (!instant.isString()) {
      return LongNode.valueOf(0);
    }
    Instant now = Instant.parse(scope.find("now").asString());
    return LongNode.valueOf(Duration.between(Instant.parse(instant.asString()), now).toSeconds());
  }

  private static JsonNode choose(JsonNode argument, Scope scope, Template template) {
    for (JsonNode one : argument) {
      if (Condition.holds(one.path("when"), scope)) {
        return one.has("then") ? template.fill(one.path("then"), scope) : Template.missing();
      }
    }
    return Template.missing();
  }
}
