package dev.muster.contract.pact;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import dev.muster.contract.Played;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sandbox answers as the client of a MUXI formation expects. */
@Provider("muxi-formation")
@PactFolder(PactFile.FOLDER)
@VerificationReports({})
final class MuxiFormationProviderTest {
  @RegisterExtension static final Played PLAYED = new Played("muxi-formation");

  @BeforeEach
  void aim(PactVerificationContext context) throws MalformedURLException {
    context.setTarget(HttpTestTarget.fromUrl(URI.create(PLAYED.url()).toURL()));
  }

  @TestTemplate
  @ExtendWith(PactVerificationInvocationContextProvider.class)
  void answersAsThePactSays(PactVerificationContext context) {
    Verification.of(context);
  }

  @State("a request")
  Map<String, Object> request(Map<String, Object> facts) {
    PLAYED.provider().createJob("chat", "req_1", (String) facts.get("status"));
    return Map.of("requestId", "req_1");
  }

  @State("only known keys are accepted")
  void strictKeys() {
    PLAYED.provider().turn("strict-keys", true);
  }
}
