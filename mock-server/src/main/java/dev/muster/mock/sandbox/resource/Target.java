package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.OperationSpec;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Which resource an operation is about: as {@code sandbox.yaml} says, or {@code x-resource}, or
 * else the last parameter of the path.
 */
public final class Target {
  private Target() {}

  public static String type(Operation operation, OperationSpec spec) {
    return spec.resource()
        .orElseGet(() -> operation.extension("x-resource").path("type").asString("thing"));
  }

  /** The id; empty where nothing says it. */
  public static Optional<String> id(Call call, OperationSpec spec, Scope scope, Template template) {
    JsonNode stated = spec.id();
    if (stated.isMissingNode()) {
      stated = call.operation().extension("x-resource").path("id");
    }
    if (!stated.isMissingNode()) {
      return Optional.of(Template.asText(template.fill(hole(stated), scope)))
          .filter(id -> !id.isEmpty());
    }
    List<Parameter> inPath =
        call.operation().parameters().stream().filter(one -> one.in().equals("path")).toList();
    return inPath.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(call.path().get(inPath.get(inPath.size() - 1).name()));
  }

  /** The scope with the {@code id}; empty where nothing says it. */
  public static Scope identify(Call call, OperationSpec spec, Scope scope, Template template) {
    return scope.with("id", StringNode.valueOf(id(call, spec, scope, template).orElse("")));
  }

  /** A lone expression is a hole. */
  private static JsonNode hole(JsonNode stated) {
    return stated.isString() && stated.stringValue().startsWith("$")
        ? StringNode.valueOf("{" + stated.stringValue() + "}")
        : stated;
  }
}
