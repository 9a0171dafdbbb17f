package dev.muster.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.FileSource;
import au.com.dius.pact.provider.ConsumerInfo;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationResult;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pact's own verifier sends the pact with a provider to the provider's sandbox and asks its
 * endpoint for the states, as any verifier in any language would: nothing here is set in Java.
 */
final class StateEndpointTest {
  @ParameterizedTest
  @CsvSource({"muapi, a job", "music-ai, a job", "muvi, a job"})
  void leadsAVerifierThroughThePact(String provider, String state) throws MalformedURLException {
    try (Sandbox sandbox = open(provider)) {
      VerificationResult result = verify(sandbox, provider, provider);

      assertThat(result).as(told(result)).isInstanceOf(VerificationResult.Ok.class);
      assertThat(sandbox.provider(provider).jobs()).as("torn down").isEmpty();
      assertThat(sandbox.provider(provider).states()).anyMatch(it -> it.name().equals(state));
    }
  }

  @ParameterizedTest
  @CsvSource("muapi, music-ai")
  void failsWhereTheStatesAreAnothers(String provider, String other) throws MalformedURLException {
    try (Sandbox sandbox = open(provider)) {
      assertThat(verify(sandbox, provider, other)).isInstanceOf(VerificationResult.Failed.class);
    }
  }

  private static Sandbox open(String provider) {
    return Sandbox.builder()
        .provider(provider)
        .clock(SandboxClock.instant())
        .seed(42)
        .build()
        .start();
  }

  private static VerificationResult verify(Sandbox sandbox, String provider, String stateOf)
      throws MalformedURLException {
    URI base = sandbox.baseUrl(provider);
    ProviderInfo target = new ProviderInfo(provider);
    target.setHost(base.getHost());
    target.setPort(base.getPort());
    target.setPath(base.getPath());
    String states = sandbox.origin() + "/__muster/provider-states?provider=" + stateOf;
    target.setStateChangeUrl(URI.create(states).toURL());
    target.setStateChangeUsesBody(true);
    target.setStateChangeTeardown(true);
    File pact = new PactFile(provider).committed().toFile();
    ConsumerInfo consumer = new ConsumerInfo(PactFile.CONSUMER);
    consumer.setPactSource(new FileSource(pact, DefaultPactReader.INSTANCE.loadPact(pact)));
    target.setConsumers(List.of(consumer));
    ProviderVerifier verifier = new ProviderVerifier();
    verifier.setReporters(List.of());
    return verifier.verifyProvider(target).stream().reduce(VerificationResult::merge).orElseThrow();
  }

  private static String told(VerificationResult result) {
    return result instanceof VerificationResult.Failed failed
        ? failed.getFailures().values().stream()
            .flatMap(List::stream)
            .map(Object::toString)
            .collect(Collectors.joining("\n"))
        : "";
  }
}
