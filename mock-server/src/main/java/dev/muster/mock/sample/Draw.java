package dev.muster.mock.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The making of one value: its randomness, and what it may still cost. */
final class Draw {
  private static final int THRIFTY_AFTER = 20_000;
  private static final int SPENT_AFTER = 100_000;
  private static final int THRIFTY_BELOW = 60;
  private static final int SPENT_BELOW = 150;
  private static final int GRACE = 3;
  private static final int RETRIES = 100;

  private final RandomGenerator random;
  private final FakerOptions options;
  private final Map<String, Integer> limits = new HashMap<>();
  private final Map<String, Integer> entered = new HashMap<>();
  private final Map<Object, Long> counters = new HashMap<>();
  private int made;
  private int depth;
  private int objects;
  private int exhausted;
  private int retries;

  Draw(RandomGenerator random, FakerOptions options) {
    this.random = random;
    this.options = options;
  }

  RandomGenerator random() {
    return random;
  }

  /** Between the two, both included; the smaller one where they cross. */
  int between(int least, int most) {
    return most <= least
        ? least
        : (int) (least + random.nextDouble() * (most - (double) least + 1));
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  void enter() {
    made++;
    depth++;
  }

  void leave() {
    depth--;
  }

  /** No more than the schema requires: a large or deep value is to come to an end. */
  boolean isThrifty() {
    return exhausted > 0 || made > THRIFTY_AFTER || depth > THRIFTY_BELOW;
  }

  /** Not even that: the schema requires more than anybody can want. */
  boolean isSpent() {
    return made > SPENT_AFTER || depth > SPENT_BELOW;
  }

  /** The least value of a type. */
  static JsonNode empty(@Nullable String type) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (type == null ? "object" : type) {
      case "object" -> nodes.objectNode();
      case "array" -> nodes.arrayNode();
      case "string" -> nodes.stringNode("");
      case "integer", "number" -> nodes.numberNode(0);
      case "boolean" -> nodes.booleanNode(true);
      default -> nodes.nullNode();
    };
  }

  /** Whether a part that did not turn out well may be made again. */
  boolean mayRetry() {
    return !isSpent() && ++retries < RETRIES;
  }

  void spend(int values) {
    made += values;
  }

  /** Whether a schema that contains itself was entered as often as it may be. */
  boolean isExhausted(String pointer) {
    return entered(pointer) >= limit(pointer) || isThrifty();
  }

  private int limit(String pointer) {
    return limits.computeIfAbsent(
        pointer, p -> Math.max(1, between(options.refDepthMin, options.refDepthMax)));
  }

  /** Whether it is entered again and again because every value of it requires another. */
  boolean isEndless(String pointer) {
    return exhausted > 0 && entered(pointer) > limit(pointer) + GRACE;
  }

  private int entered(String pointer) {
    return entered.getOrDefault(pointer, 0);
  }

  void enter(List<String> pointers) {
    pointers.forEach(pointer -> entered.merge(pointer, 1, Integer::sum));
  }

  /** What was entered so far; the items of an array may each enter as much again. */
  Map<String, Integer> entered() {
    return entered.isEmpty() ? Map.of() : Map.copyOf(entered);
  }

  void reenter(Map<String, Integer> before) {
    if (!entered.isEmpty()) {
      entered.clear();
      entered.putAll(before);
    }
  }

  /** Begins a part that must be there although its schema was entered often enough. */
  void enterExhausted() {
    exhausted++;
  }

  void leaveExhausted() {
    exhausted--;
  }

  boolean isWithinObject() {
    return objects > 0;
  }

  void enterObject() {
    objects++;
  }

  void leaveObject() {
    objects--;
  }

  /** The next number of a row that belongs to {@code owner}. */
  long next(Object owner, long least) {
    return counters.merge(owner, least + between(0, 100), (last, first) -> last + 1);
  }
}
