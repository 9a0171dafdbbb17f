package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The keywords that only arrays can break. */
final class ArrayChecks {
  private ArrayChecks() {}

  static Check maxItems(JsonNode limit) {
    int most = Sizes.most(limit);
    String message = "must NOT have more than " + Script.number(limit) + " items";
    return (run, value) -> {
      if (value.size() > most) {
        run.error("maxItems", message);
      }
      return value;
    };
  }

  static Check minItems(JsonNode limit) {
    int least = Sizes.least(limit);
    String message = "must NOT have fewer than " + Script.number(limit) + " items";
    return (run, value) -> {
      if (value.size() < least) {
        run.error("minItems", message);
      }
      return value;
    };
  }

  /** Every item from one on by the same schema; null where any will do. */
  static Check items(int from, @Nullable Check schema) {
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated != null) {
        evaluated.addAllItems();
      }
      return schema == null ? value : each(run, value, from, schema);
    };
  }

  private static JsonNode each(Run run, JsonNode array, int from, Check schema) {
    JsonNode checked = array;
    int size = array.size();
    int mark = run.mark();
    run.pushItem();
    for (int i = from; i < size && !run.done(mark); i++) {
      run.at(i);
      JsonNode item = checked.get(i);
      JsonNode coerced = schema.check(run, item);
      if (coerced != item) {
        checked = run.with(checked, i, coerced);
      }
    }
    run.pop();
    return checked;
  }

  /** No items from one on. */
  static Check noMoreItems(String keyword, int most) {
    String message = "must NOT have more than " + most + " items";
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated != null) {
        evaluated.addAllItems();
      }
      if (value.size() > most) {
        run.error(keyword, message);
      }
      return value;
    };
  }

  /** The first items each by its own schema; null where any will do. */
  static Check tuple(@Nullable Check[] schemas) {
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated != null) {
        evaluated.addItems(schemas.length);
      }
      JsonNode checked = value;
      int mark = run.mark();
      run.pushItem();
      for (int i = 0; i < schemas.length && i < value.size() && !run.done(mark); i++) {
        Check schema = schemas[i];
        if (schema == null) {
          continue;
        }
        run.at(i);
        JsonNode item = checked.get(i);
        JsonNode coerced = schema.check(run, item);
        if (coerced != item) {
          checked = run.with(checked, i, coerced);
        }
      }
      run.pop();
      return checked;
    };
  }

  /** What {@code unevaluatedItems} demands of the items that nothing has looked at. */
  static Check unevaluated(Check schema, boolean refuses) {
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated == null || evaluated.hasAllItems()) {
        return value;
      }
      int from = evaluated.items();
      evaluated.addAllItems();
      if (!refuses) {
        return each(run, value, from, schema);
      }
      if (value.size() > from) {
        run.error("unevaluatedItems", "must NOT have more than " + from + " items");
      }
      return value;
    };
  }

  /** No two items alike. {@code scalars} are the types of the items where only such are allowed. */
  static Check uniqueItems(@Nullable Types scalars) {
    return (run, value) -> {
      if (value.size() > 1) {
        if (scalars != null) {
          findAlike(run, value, scalars);
        } else {
          findSame(run, value);
        }
      }
      return value;
    };
  }

  // AJV looks from the end and names the pair that it meets first.
  private static void findAlike(Run run, JsonNode array, Types types) {
    Map<Object, Integer> seen = new HashMap<>();
    for (int i = array.size() - 1; i >= 0; i--) {
      JsonNode item = array.get(i);
      if (!types.match(item)) {
        continue;
      }
      Integer other = seen.put(key(item), i);
      if (other != null) {
        duplicate(run, other, i);
        return;
      }
    }
  }

  private static Object key(JsonNode scalar) {
    if (scalar.isNumber()) {
      return Numbers.isLong(scalar) ? scalar.longValue() : plain(scalar);
    }
    return scalar.isString() ? scalar.stringValue() : scalar;
  }

  private static Object plain(JsonNode number) {
    var decimal = Numbers.decimal(number).stripTrailingZeros();
    return decimal.scale() <= 0 && decimal.precision() - decimal.scale() < 19
        ? (Object) decimal.longValue()
        : decimal;
  }

  private static void findSame(Run run, JsonNode array) {
    int[] pair = Equality.lastDuplicate(array);
    if (pair != null) {
      duplicate(run, pair[0], pair[1]);
    }
  }

  private static void duplicate(Run run, int one, int other) {
    run.error(
        "uniqueItems",
        run.isQuiet()
            ? ""
            : "must NOT have duplicate items (items ## "
                + one
                + " and "
                + other
                + " are identical)");
  }
}
