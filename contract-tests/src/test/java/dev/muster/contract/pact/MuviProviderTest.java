package dev.muster.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import dev.muster.contract.Played;
import dev.muster.mock.json.Json;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

/** The sandbox answers as the client of Muvi expects. */
@Provider("muvi")
final class MuviProviderTest extends ProviderPact {
  @RegisterExtension static final Played PLAYED = new Played("muvi");

  MuviProviderTest() {
    super(PLAYED);
  }

  @State("a job")
  Map<String, Object> job(Map<String, Object> facts) {
    ObjectNode input = Json.object().put("model", "google/nano-banana");
    input.putObject("input").put("prompt", "a fox");
    PLAYED.provider().createJob("submitJob", "job_1", (String) facts.get("status"), input);
    return Map.of("jobId", "job_1");
  }

  @State("answers come in envelopes")
  void envelopes() {
    PLAYED.turnOn("enveloped");
  }

  @State("an account")
  void account(Map<String, Object> facts) {
    PLAYED.provider().setBalance(new BigDecimal((String) facts.get("balance")));
  }
}
