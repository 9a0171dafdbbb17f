package dev.muster.mock.schema;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A compiled schema: its type and its checks, in the order in which AJV runs them. It is filled
 * after it is made, because a schema may refer to itself.
 */
final class Node implements Check {
  private static final Check[] NONE = {};

  private @Nullable Types types;
  private boolean coercing;
  private @Nullable Kind typedGroup;
  private boolean refuses;
  private Check[] any = NONE;
  private Check @Nullable [] number;
  private Check @Nullable [] string;
  private Check @Nullable [] array;
  private Check @Nullable [] object;

  /** The group of keywords that a check belongs to. */
  enum Kind {
    ANY,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT
  }

  /** The schema {@code false}. */
  static Node refusing() {
    Node node = new Node();
    node.refuses = true;
    return node;
  }

  void type(Types types, boolean coercing) {
    this.types = types;
    this.coercing = coercing;
  }

  /** Has the type checked only when its group's turn comes, as AJV does for a single type. */
  void typeWith(Kind group) {
    typedGroup = group;
  }

  void group(Kind kind, Check... checks) {
    switch (kind) {
      case ANY -> any = checks;
      case NUMBER -> number = checks;
      case STRING -> string = checks;
      case ARRAY -> array = checks;
      case OBJECT -> object = checks;
    }
  }

  @Override
  public JsonNode check(Run run, JsonNode value) {
    if (!run.enter()) {
      return value;
    }
    Evaluated outer = run.beginEvaluated();
    JsonNode checked = checkAll(run, value);
    run.endEvaluated(outer);
    run.leave();
    return checked;
  }

  private JsonNode checkAll(Run run, JsonNode value) {
    if (refuses) {
      run.error("false schema", "boolean schema is false");
      return value;
    }
    int mark = run.mark();
    JsonNode checked = typedGroup == null ? checkType(run, value) : value;
    // Even a quiet run goes on after a wrong type, as far as the end of this group.
    checked = checkGroup(any, run, checked);
    checked = checkGroup(Kind.NUMBER, number, checked.isNumber(), run, checked, mark);
    checked = checkGroup(Kind.STRING, string, checked.isString(), run, checked, mark);
    checked = checkGroup(Kind.ARRAY, array, checked.isArray(), run, checked, mark);
    return checkGroup(Kind.OBJECT, object, checked.isObject(), run, checked, mark);
  }

  private JsonNode checkType(Run run, JsonNode value) {
    if (types == null || types.match(value)) {
      return value;
    }
    JsonNode coerced = coercing ? Coercion.coerce(value, types) : null;
    if (coerced == null) {
      run.error("type", types.message());
      return value;
    }
    return coerced;
  }

  private JsonNode checkGroup(
      Kind kind, Check @Nullable [] checks, boolean applies, Run run, JsonNode value, int mark) {
    if (checks == null || run.done(mark)) {
      return value;
    }
    if (applies) {
      return checkGroup(checks, run, value);
    }
    if (kind == typedGroup && types != null) {
      run.error("type", types.message());
    }
    return value;
  }

  private static JsonNode checkGroup(Check[] checks, Run run, JsonNode value) {
    int mark = run.mark();
    JsonNode checked = value;
    for (Check check : checks) {
      checked = check.check(run, checked);
      if (run.done(mark)) {
        break;
      }
    }
    return checked;
  }
}
