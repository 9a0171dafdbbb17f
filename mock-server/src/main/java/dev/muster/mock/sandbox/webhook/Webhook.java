package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sandbox.signature.WebhookSigner;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import dev.muster.mock.sandbox.spec.WebhookSpec;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A webhook of a contract, or a callback of one of its operations.
 *
 * @param id of its operation, or its name where that has none
 * @param operation that is called
 * @param expression of where to; empty where the contract does not say
 * @param spec how it is played
 * @param signer what signs it, if it is signed
 */
record Webhook(
    String id,
    Operation operation,
    Optional<String> expression,
    WebhookSpec spec,
    Optional<WebhookSigner> signer) {

  static Webhook of(
      Contract contract,
      String name,
      Optional<String> expression,
      String method,
      Place item,
      Place place,
      SandboxSpec spec) {
    String id = place.text("operationId", name);
    JsonNode signature = place.json().path("x-signature");
    return new Webhook(
        id,
        contract.operationAt(expression.orElse(name), method, item, place),
        expression,
        spec.webhook(id),
        signature.isObject() ? Optional.of(WebhookSigner.of(signature)) : Optional.empty());
  }

  /** The media type of what is sent; empty where nothing is. */
  Optional<String> contentType() {
    return operation.requestBody().flatMap(body -> body.content().keySet().stream().findFirst());
  }

  /** The headers that the contract declares. */
  List<Parameter> headers() {
    return operation.parameters().stream().filter(one -> one.in().equals("header")).toList();
  }
}
