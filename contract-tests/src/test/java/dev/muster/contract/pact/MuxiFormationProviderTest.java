package dev.muster.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import dev.muster.contract.Played;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sandbox answers as the client of a MUXI formation expects. */
@Provider("muxi-formation")
final class MuxiFormationProviderTest extends ProviderPact {
  @RegisterExtension static final Played PLAYED = new Played("muxi-formation");

  MuxiFormationProviderTest() {
    super(PLAYED);
  }

  @State("a request")
  Map<String, Object> request(Map<String, Object> facts) {
    PLAYED.provider().createJob("chat", "req_1", (String) facts.get("status"));
    return Map.of("requestId", "req_1");
  }
}
