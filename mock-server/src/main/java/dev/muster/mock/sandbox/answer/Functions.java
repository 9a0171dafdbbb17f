package dev.muster.mock.sandbox.answer;

import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.state.Store;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/**
 * The functions of {@linkplain Template templates}, by name; the reference of {@code sandbox.yaml}
 * says what each does. Immutable.
 */
public final class Functions {
  /** The names of all that a provider of the sandbox has. */
  public static final Set<String> KNOWN =
      Collections.unmodifiableSet(
          new TreeSet<>(
              Set.of(
                  "$archived",
                  "$case",
                  "$count",
                  "$difference",
                  "$each",
                  "$find",
                  "$first",
                  "$free",
                  "$last",
                  "$later",
                  "$mask",
                  "$millis",
                  "$next",
                  "$number",
                  "$object",
                  "$past",
                  "$pattern",
                  "$percent",
                  "$replace",
                  "$seconds",
                  "$sign",
                  "$since",
                  "$sum",
                  "$times",
                  "$upper",
                  "$words",
                  "$yaml")));

  private final Map<String, TemplateFunction> byName;

  private Functions(Map<String, TemplateFunction> byName) {
    this.byName = byName;
  }

  /**
   * Functions of one provider.
   *
   * @param seed asked for at each call
   * @param space begins the names of its counters
   */
  public Functions(Supplier<Seed> seed, Store store, String space) {
    this(new HashMap<>());
    List.of(
            ListFunctions.all(),
            NumberFunctions.all(),
            TimeFunctions.all(),
            TextFunctions.all(),
            DocumentFunctions.all())
        .forEach(byName::putAll);
    Chance chance = new Chance(seed, store, space + "/count/");
    byName.put("$pattern", argument -> chance.pattern(argument.json().asString()));
    byName.put("$number", argument -> chance.number(argument.json()));
    byName.put("$next", argument -> LongNode.valueOf(chance.next(argument.json().asString())));
    byName.put("$case", Functions::choose);
  }

  /** These functions and one more. */
  public Functions with(String name, TemplateFunction function) {
    Map<String, TemplateFunction> more = new HashMap<>(byName);
    more.put(name, function);
    return new Functions(more);
  }

  /** The names there are, each with its {@code $}. */
  public Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  JsonNode call(String name, JsonNode argument, Scope scope, Template template) {
    TemplateFunction function = byName.get(name);
    if (function == null) {
      throw new IllegalArgumentException("There is no template function " + name);
    }
    return function.call(new Argument(argument, scope, template));
  }

  private static JsonNode choose(Argument argument) {
    for (JsonNode one : argument.json()) {
      if (Condition.holds(one.path("when"), argument.scope())) {
        return argument.template().fill(one.path("then"), argument.scope());
      }
    }
    return Template.missing();
  }

  /** Chance that follows from the seed alone, another at each call. */
  private record Chance(Supplier<Seed> seed, Store store, String space) {
    long next(String counter) {
      return store.next(space + counter);
    }

    JsonNode pattern(String pattern) {
      return StringNode.valueOf(seed.get().text(pattern, next(pattern), pattern));
    }

    JsonNode number(JsonNode range) {
      long from = range.path("from").asLong();
      long to = range.path("to").asLong();
      String purpose = "number " + from + " " + to;
      return LongNode.valueOf(seed.get().stream(purpose, next(purpose)).nextLong(from, to + 1));
    }
  }
}
