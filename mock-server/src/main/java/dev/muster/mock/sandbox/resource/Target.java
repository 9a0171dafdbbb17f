package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.OperationSpec;
import java.util.List;
import java.util.Optional;

/**
 * Which resource an operation is about: as {@code sandbox.yaml} says, or {@code x-resource}, or
 * else the last parameter of the path.
 */
final class Target {
  private Target() {}

  static String type(Operation operation, OperationSpec spec) {
    return spec.resource()
        .orElseGet(() -> operation.extension("x-resource").path("type").asString("thing"));
  }

  /** The id; empty where nothing says it. */
  static Optional<String> id(Call call, OperationSpec spec, Scope scope, Template template) {
    Optional<String> stated =
        spec.id()
            .or(
                () ->
                    Optional.of(call.operation().extension("x-resource").path("id").asString("")));
    String expression = stated.orElse("");
    if (!expression.isEmpty()) {
      String hole = expression.startsWith("$") ? "{" + expression + "}" : expression;
      return Optional.of(template.fillText(hole, scope)).filter(id -> !id.isEmpty());
    }
    List<Parameter> inPath =
        call.operation().parameters().stream().filter(one -> one.in().equals("path")).toList();
    return inPath.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(call.path().get(inPath.get(inPath.size() - 1).name()));
  }
}
