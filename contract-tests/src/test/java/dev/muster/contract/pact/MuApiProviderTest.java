package dev.muster.contract.pact;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import dev.muster.contract.Played;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxProvider;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sandbox answers as the client of MuAPI expects. */
@Provider("muapi")
@PactFolder(PactFile.FOLDER)
@VerificationReports({})
final class MuApiProviderTest {
  @RegisterExtension static final Played PLAYED = new Played("muapi");

  @BeforeEach
  void aim(PactVerificationContext context) throws MalformedURLException {
    context.setTarget(HttpTestTarget.fromUrl(PLAYED.sandbox().baseUrl("muapi").toURL()));
  }

  @TestTemplate
  @ExtendWith(PactVerificationInvocationContextProvider.class)
  void answersAsThePactSays(PactVerificationContext context) {
    Verification.of(context);
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

  @State("only known keys are accepted")
  void strictKeys() {
    muapi().turn("strict-keys", true);
  }

  private static SandboxProvider muapi() {
    return PLAYED.provider();
  }
}
