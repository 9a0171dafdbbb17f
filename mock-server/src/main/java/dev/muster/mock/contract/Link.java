package dev.muster.mock.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A link from a response to another operation.
 *
 * @param name such as {@code poll}
 * @param parameters for each parameter of the other operation, by {@code name} or {@code in.name}:
 *     a runtime expression such as {@code $response.body#/request_id}, or a constant
 * @param place where it is declared
 */
public record Link(String name, Map<String, String> parameters, Place place) {
  static Link of(String name, Place place) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> parameter : place.json().path("parameters").properties()) {
      JsonNode value = parameter.getValue();
      parameters.put(parameter.getKey(), value.isValueNode() ? value.asString() : value.toString());
    }
    return new Link(name, Collections.unmodifiableMap(parameters), place);
  }

  /** The operation that follows, by its id or by a reference into the same document. */
  public Optional<Operation> target(Contract contract) {
    JsonNode id = place.json().path("operationId");
    if (id.isString()) {
      return contract.operation(id.stringValue());
    }
    String reference = place.text("operationRef", "");
    return contract.operations().stream()
        .filter(operation -> reference.equals("#" + operation.place().pointer()))
        .findFirst();
  }
}
