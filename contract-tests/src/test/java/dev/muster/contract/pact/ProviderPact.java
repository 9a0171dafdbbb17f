package dev.muster.contract.pact;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import dev.muster.contract.Played;
import java.net.MalformedURLException;
import java.net.URI;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sends the pact with a provider to the provider's sandbox, which is as new for each exchange. A
 * test of one provider names it and says how the sandbox comes into the pact's states.
 */
@PactFolder(PactFile.FOLDER)
@VerificationReports({})
abstract class ProviderPact {
  private final Played played;

  ProviderPact(Played played) {
    this.played = played;
  }

  @BeforeEach
  final void aim(PactVerificationContext context) throws MalformedURLException {
    context.setTarget(HttpTestTarget.fromUrl(URI.create(played.url()).toURL()));
  }

  @TestTemplate
  @ExtendWith(PactVerificationInvocationContextProvider.class)
  final void answersAsThePactSays(PactVerificationContext context, HttpRequest request) {
    sign(request);
    Verification.of(context);
  }

  /** Gives a request what a pact cannot: nothing, unless the provider wants it signed. */
  void sign(HttpRequest request) {}

  @State("only known keys are accepted")
  final void strictKeys() {
    played.turnOn("strict-keys");
  }
}
