package dev.muster.mock.sandbox.answer;

import dev.muster.mock.contract.Example;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.payload.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One of the JSON examples of an operation's responses.
 *
 * @param status of the response
 * @param name of the example
 */
public record Sample(int status, String name, JsonNode value) {
  private static final int SUCCESS = 200;

  /**
   * Every example, in the document's order; those of ranges and of the default have their status.
   */
  public static List<Sample> of(Operation operation) {
    List<Sample> examples = new ArrayList<>();
    for (Response response : operation.responses().values()) {
      for (MediaType type : response.content().values()) {
        if (ContentType.of(type.type()).isJson()) {
          for (Example example : type.examples().values()) {
            int status = response.status(response.key().startsWith("4") ? 400 : 500);
            examples.add(new Sample(status, example.name(), example.value()));
          }
        }
      }
    }
    return examples;
  }

  /** The first example of that name, and of that status unless it is 0. */
  public static Optional<Sample> named(Operation operation, String name, int status) {
    return of(operation).stream()
        .filter(example -> example.name().equals(name))
        .filter(example -> status == 0 || example.status() == status)
        .findFirst();
  }

  /** The first example of that status; 0 stands for any success. */
  public static Optional<Sample> first(Operation operation, int status) {
    return of(operation).stream()
        .filter(example -> status == 0 ? example.status() / 100 == 2 : example.status() == status)
        .findFirst();
  }

  /** The status of the operation's first success. */
  public static int success(Operation operation) {
    return operation.responses().values().stream()
        .map(response -> response.status(0))
        .filter(status -> status / 100 == 2)
        .findFirst()
        .orElse(SUCCESS);
  }
}
