package dev.muster.mock.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A compiled schema. It may be used by any number of threads, does not change what it checks, and
 * never fails: a schema that cannot be compiled accepts everything, which was logged once.
 */
public final class Validator {
  private final @Nullable Node root;
  private final boolean tracking;
  private final boolean concise;

  Validator(@Nullable Node root, boolean tracking, boolean concise) {
    this.root = root;
    this.tracking = tracking;
    this.concise = concise;
  }

  /** The same check, in which of a union only the variant speaks that was most likely meant. */
  Validator concise() {
    return new Validator(root, tracking, true);
  }

  /**
   * What is wrong with a value, in the order in which AJV says so; the empty list where nothing is.
   * A value that is too deep or too costly to check has one error of the keyword {@code limit}.
   */
  public List<SchemaError> validate(JsonNode value) {
    if (root == null) {
      return List.of();
    }
    Run run = new Run(tracking, concise);
    root.check(run, value);
    return run.errors();
  }
}
