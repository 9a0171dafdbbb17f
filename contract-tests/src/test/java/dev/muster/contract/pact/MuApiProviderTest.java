package dev.muster.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import dev.muster.contract.Played;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxProvider;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sandbox answers as the client of MuAPI expects. */
@Provider("muapi")
final class MuApiProviderTest extends ProviderPact {
  @RegisterExtension static final Played PLAYED = new Played("muapi");

  MuApiProviderTest() {
    super(PLAYED);
  }

  @State("a job")
  Map<String, Object> job(Map<String, Object> facts) {
    muapi().createJob("fluxDevImage", "job-1", (String) facts.get("status"));
    return Map.of("jobId", "job-1");
  }

  @State("failures are told as errors")
  void failuresAreErrors() {
    muapi().turn("failed-as-400", true);
  }

  @State("a key")
  Map<String, Object> key(Map<String, Object> facts) {
    muapi()
        .createResource(
            "key",
            "7",
            Json.object()
                .put("id", 7)
                .put("name", (String) facts.get("name"))
                .put("is_test", false)
                .put("api_key", "secret-of-7")
                .put("is_active", true)
                .put("created_at", "2026-01-30T12:00:00Z")
                .putNull("last_used_at"));
    return Map.of("keyId", 7);
  }

  @State("an account")
  void account(Map<String, Object> facts) {
    muapi().setBalance(new BigDecimal((String) facts.get("balance")));
  }

  private static SandboxProvider muapi() {
    return PLAYED.provider();
  }
}
