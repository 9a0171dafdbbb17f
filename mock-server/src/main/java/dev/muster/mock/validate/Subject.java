package dev.muster.mock.validate;

import dev.muster.mock.Violation;
import dev.muster.mock.schema.SchemaError;
import java.util.ArrayList;
import java.util.List;

/**
 * What violations of a schema are about: a part of a request or of a response.
 *
 * @param part {@code body}, {@code query}, {@code header} or {@code path}
 */
record Subject(Message message, String part) {
  /** Which message the part belongs to. */
  enum Message {
    REQUEST("Request"),
    RESPONSE("Response");

    private final String word;

    Message(String word) {
      this.word = word;
    }
  }

  List<Violation> violations(List<SchemaError> errors) {
    return violations(errors, List.of());
  }

  /**
   * The violations of a value that stands somewhere in the part.
   *
   * @param at where
   */
  List<Violation> violations(List<SchemaError> errors, List<String> at) {
    if (errors.isEmpty()) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>(errors.size());
    for (SchemaError error : errors) {
      List<String> path = new ArrayList<>(at);
      path.addAll(error.path());
      List<String> location = new ArrayList<>(path.size() + 1);
      location.add(part);
      location.addAll(path);
      violations.add(
          new Violation(location, error.keyword(), words(path, error), error.property()));
    }
    return violations;
  }

  /** Such as {@code Request body property items.3.url must be string}. */
  private String words(List<String> path, SchemaError error) {
    StringBuilder words = new StringBuilder(message.word).append(' ').append(part).append(' ');
    if (!path.isEmpty()) {
      words.append(part.equals("body") ? "property " : "parameter ");
      words.append(String.join(".", path).strip()).append(' ');
    }
    return words.append(error.message()).toString();
  }
}
