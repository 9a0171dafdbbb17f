package dev.muster.mock.sandbox.control;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.webhook.Delivery;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about webhooks, which are told without secrets and queries of URLs. */
final class DeliveryTasks {
  private DeliveryTasks() {}

  static Map<String, Task> all() {
    return Map.of(
        "listDeliveries", DeliveryTasks::list,
        "getDelivery", call -> Answers.ok(known(call).json()),
        "resendDelivery", DeliveryTasks::resend);
  }

  private static Answer list(ControlCall call) {
    Optional<String> job = call.call().query("job");
    Optional<String> state = call.call().query("state");
    ObjectNode body = Json.object();
    ArrayNode deliveries = body.putArray("deliveries");
    for (Delivery delivery : call.provider().deliveries()) {
      if (job.map(delivery.job()::equals).orElse(true)
          && state.map(delivery.state().key()::equals).orElse(true)) {
        deliveries.add(delivery.json());
      }
    }
    return Answers.ok(body);
  }

  private static Delivery known(ControlCall call) {
    String id = call.path("id");
    return call.provider().delivery(id).orElseThrow(() -> Answers.missing("delivery " + id));
  }

  private static Answer resend(ControlCall call) {
    SandboxProvider provider = call.provider();
    Delivery delivery = known(call);
    try {
      return Answers.ok(provider.resend(delivery.id()).json());
    } catch (SandboxException e) {
      throw Answers.refusal(409, e.getMessage());
    }
  }
}
