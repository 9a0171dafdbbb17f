package dev.muster.mock.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The keywords that combine schemas on one value, and those that any value can break. */
final class Combinations {
  private Combinations() {}

  static Check constant(JsonNode constant) {
    return (run, value) -> {
      if (!Equality.same(value, constant)) {
        run.error("const", "must be equal to constant");
      }
      return value;
    };
  }

  static Check enumeration(List<JsonNode> allowed, String message) {
    JsonNode[] values = allowed.toArray(JsonNode[]::new);
    return (run, value) -> {
      for (JsonNode one : values) {
        if (Equality.same(value, one)) {
          return value;
        }
      }
      run.error("enum", message);
      return value;
    };
  }

  /** A schema that stands elsewhere. */
  static Check reference(Node target) {
    return (run, value) -> {
      JsonNode checked = target.check(run, value);
      run.mergeEvaluated();
      return checked;
    };
  }

  static Check allOf(List<Check> schemas) {
    Check[] all = schemas.toArray(Check[]::new);
    return (run, value) -> {
      JsonNode checked = value;
      int mark = run.mark();
      for (Check schema : all) {
        checked = schema.check(run, checked);
        run.mergeEvaluated();
        if (run.done(mark)) {
          break;
        }
      }
      return checked;
    };
  }

  static Check anyOf(List<Check> schemas) {
    Check[] all = schemas.toArray(Check[]::new);
    return (run, value) -> {
      JsonNode checked = value;
      int before = run.mark();
      boolean valid = false;
      Variants variants = Variants.of(run);
      for (Check schema : all) {
        int mark = run.mark();
        checked = schema.check(run, checked);
        variants.tried();
        if (!run.failedSince(mark)) {
          valid = true;
          run.mergeEvaluated();
          // Every branch counts for what is evaluated; otherwise the first that fits will do.
          if (!run.isTracking()) {
            break;
          }
        }
      }
      if (!valid && variants.settle()) {
        return checked;
      }
      return settle(run, before, valid, "anyOf", "must match a schema in anyOf", checked);
    };
  }

  static Check oneOf(List<Check> schemas) {
    Check[] all = schemas.toArray(Check[]::new);
    return (run, value) -> {
      JsonNode checked = value;
      int before = run.mark();
      int valid = 0;
      Variants variants = Variants.of(run);
      for (Check schema : all) {
        int mark = run.mark();
        checked = schema.check(run, checked);
        variants.tried();
        if (!run.failedSince(mark)) {
          if (++valid > 1) {
            break;
          }
          run.mergeEvaluated();
        }
      }
      if (valid == 0 && variants.settle()) {
        return checked;
      }
      return settle(
          run, before, valid == 1, "oneOf", "must match exactly one schema in oneOf", checked);
    };
  }

  private static JsonNode settle(
      Run run, int before, boolean valid, String keyword, String message, JsonNode checked) {
    if (valid) {
      run.reset(before);
    } else {
      run.error(keyword, message);
    }
    return checked;
  }

  static Check not(Check schema) {
    return (run, value) -> {
      int mark = run.mark();
      run.quieter();
      JsonNode checked = schema.check(run, value);
      run.louder();
      boolean failed = run.failedSince(mark);
      run.reset(mark);
      if (!failed) {
        run.error("not", "must NOT be valid");
      }
      return checked;
    };
  }

  static Check conditional(Check condition, @Nullable Check then, @Nullable Check otherwise) {
    return (run, value) -> {
      int mark = run.mark();
      run.quieter();
      JsonNode checked = condition.check(run, value);
      run.louder();
      boolean holds = !run.failedSince(mark);
      run.reset(mark);
      if (holds) {
        run.mergeEvaluated();
      }
      Check clause = holds ? then : otherwise;
      if (clause == null) {
        return checked;
      }
      checked = clause.check(run, checked);
      if (run.failedSince(mark)) {
        run.error("if", holds ? "must match \"then\" schema" : "must match \"else\" schema");
      } else {
        run.mergeEvaluated();
      }
      return checked;
    };
  }

  /** How many items must fit; {@code most} is null where any number may. */
  static Check contains(@Nullable Check schema, int least, @Nullable Integer most) {
    String message =
        "must contain at least "
            + least
            + (most == null ? "" : " and no more than " + most)
            + " valid item(s)";
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated != null && schema != null) {
        evaluated.addAllItems();
      }
      int before = run.mark();
      int found = schema == null ? value.size() : count(run, value, schema, least, most);
      boolean valid = found >= least && (most == null || found <= most);
      return settle(run, before, valid, "contains", message, value);
    };
  }

  private static int count(
      Run run, JsonNode array, Check schema, int least, @Nullable Integer most) {
    int found = 0;
    run.pushItem();
    for (int i = 0; i < array.size(); i++) {
      run.at(i);
      int mark = run.mark();
      schema.check(run, array.get(i));
      if (!run.failedSince(mark)
          && (++found >= least && most == null || most != null && found > most)) {
        break;
      }
    }
    run.pop();
    return found;
  }
}
