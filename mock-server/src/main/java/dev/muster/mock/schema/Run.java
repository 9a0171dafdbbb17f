package dev.muster.mock.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One validation under way: where it is in the value, what it has found, and how much work it may
 * still do. A quiet run, as below {@code not} and {@code if}, counts errors without making them and
 * ends at the first.
 */
final class Run {
  private static final int DEEPEST = 1000;
  private static final int MOST_STEPS = 5_000_000;
  private static final int MOST_ERRORS = 100_000;
  private static final List<String> NOWHERE = List.of();

  private final boolean tracking;
  private final boolean concise;
  private List<SchemaError> errors = List.of();
  private Object[] path = new Object[8];
  private int pathLength;
  private int count;
  private int quiet;
  private int depth;
  private int steps;
  private @Nullable Set<JsonNode> copies;
  private @Nullable SchemaError limit;
  private @Nullable Evaluated evaluated;
  private @Nullable Evaluated last;

  /**
   * A run.
   *
   * @param tracking whether somebody asks what was evaluated
   * @param concise whether of a union only the variant speaks that was most likely meant
   */
  Run(boolean tracking, boolean concise) {
    this.tracking = tracking;
    this.concise = concise;
  }

  List<SchemaError> errors() {
    return limit != null ? List.of(limit) : errors;
  }

  /** Whether there is depth and work left for one more schema; each yes needs a {@link #leave}. */
  boolean enter() {
    if (limit != null) {
      return false;
    }
    if (depth >= DEEPEST) {
      return stop("must NOT be nested deeper than " + DEEPEST + " schemas");
    }
    if (++steps > MOST_STEPS) {
      return stop("must NOT need more than " + MOST_STEPS + " checks");
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  private boolean stop(String message) {
    limit = new SchemaError(where(), "limit", message);
    count++;
    return false;
  }

  void error(String keyword, String message) {
    error(keyword, message, null);
  }

  /**
   * Notes an error.
   *
   * @param property what is missing from the value, or too much in it
   */
  void error(String keyword, String message, @Nullable String property) {
    count++;
    if (quiet > 0) {
      return;
    }
    if (errors.isEmpty()) {
      errors = new ArrayList<>();
    } else if (errors.size() >= MOST_ERRORS) {
      stop("must NOT have more than " + MOST_ERRORS + " errors");
      return;
    }
    errors.add(new SchemaError(where(), keyword, message, Optional.ofNullable(property)));
  }

  boolean isConcise() {
    return concise && quiet == 0 && limit == null;
  }

  /** The errors so far, for those who take some back with {@link #keep}. */
  List<SchemaError> found() {
    return errors;
  }

  /** Takes the errors from there on back but for these. */
  void keep(int from, List<SchemaError> kept) {
    List<SchemaError> some = List.copyOf(kept);
    errors.subList(from, errors.size()).clear();
    errors.addAll(some);
    count = errors.size();
  }

  /** How deep in the value the run is. */
  int place() {
    return pathLength;
  }

  /** Whether errors are only counted, so that a message need not be built. */
  boolean isQuiet() {
    return quiet > 0;
  }

  void quieter() {
    quiet++;
  }

  void louder() {
    quiet--;
  }

  /** How many errors there are: a mark for {@link #failedSince} and {@link #reset}. */
  int mark() {
    return count;
  }

  boolean failedSince(int mark) {
    return count != mark;
  }

  /** Whether a quiet run, or one over its limit, has nothing more to learn. */
  boolean done(int mark) {
    return count != mark && (quiet > 0 || limit != null);
  }

  void reset(int mark) {
    if (limit != null) {
      return;
    }
    count = mark;
    if (errors.size() > mark) {
      errors.subList(mark, errors.size()).clear();
    }
  }

  void push(Object segment) {
    if (pathLength == path.length) {
      path = Arrays.copyOf(path, pathLength * 2);
    }
    path[pathLength++] = segment;
  }

  /** An item's place without its number, which {@link #at} sets, so that a loop pushes once. */
  void pushItem() {
    push(0);
  }

  void at(Integer index) {
    path[pathLength - 1] = index;
  }

  void pop() {
    pathLength--;
  }

  private List<String> where() {
    if (pathLength == 0) {
      return NOWHERE;
    }
    List<String> segments = new ArrayList<>(pathLength);
    for (int i = 0; i < pathLength; i++) {
      String segment = path[i].toString();
      if (!segment.isEmpty()) {
        segments.add(Pointers.escape(segment));
      }
    }
    return segments;
  }

  /** An object with one member changed: a copy the first time, the same copy from then on. */
  JsonNode with(JsonNode object, String name, JsonNode member) {
    ObjectNode changed = (ObjectNode) object;
    if (!copies().contains(object)) {
      changed = changed.objectNode();
      changed.setAll((ObjectNode) object);
      copies().add(changed);
    }
    changed.set(name, member);
    return changed;
  }

  /** An array with one item changed, as {@link #with(JsonNode, String, JsonNode)}. */
  JsonNode with(JsonNode array, int index, JsonNode item) {
    ArrayNode changed = (ArrayNode) array;
    if (!copies().contains(array)) {
      changed = changed.arrayNode(array.size());
      changed.addAll((ArrayNode) array);
      copies().add(changed);
    }
    changed.set(index, item);
    return changed;
  }

  private Set<JsonNode> copies() {
    if (copies == null) {
      copies = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    return copies;
  }

  /** Begins the account of what one schema evaluates; null where nobody asks. */
  @Nullable Evaluated beginEvaluated() {
    Evaluated outer = evaluated;
    if (tracking) {
      evaluated = new Evaluated();
    }
    return outer;
  }

  void endEvaluated(@Nullable Evaluated outer) {
    last = evaluated;
    evaluated = outer;
  }

  boolean isTracking() {
    return tracking;
  }

  @Nullable Evaluated evaluated() {
    return evaluated;
  }

  /** Takes over what the schema checked last has evaluated, of the same value. */
  void mergeEvaluated() {
    if (evaluated != null && last != null) {
      evaluated.add(last);
    }
  }
}
