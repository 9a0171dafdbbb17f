package dev.muster.mock.sandbox;

import dev.muster.mock.ContractCaller;
import dev.muster.mock.Http;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.SecurityScheme;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of any provider, the answer is one that its contract has. */
class EveryOperationTest {
  private final ContractCaller caller = new ContractCaller();

  @ParameterizedTest
  @MethodSource("dev.muster.mock.BundledContracts#names")
  void answersAsTheContractAllows(String provider) {
    SoftAssertions softly = new SoftAssertions();
    try (Sandbox sandbox = open(provider)) {
      SandboxProvider played = sandbox.provider(provider);
      String[] keys = keys(played);
      for (Operation operation : played.contract().operations()) {
        check(call(sandbox, operation, keys), operation, softly);
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("dev.muster.mock.BundledContracts#names")
  void answersSoWhicheverSwitchIsOn(String provider) {
    SoftAssertions softly = new SoftAssertions();
    try (Sandbox sandbox = open(provider)) {
      SandboxProvider played = sandbox.provider(provider);
      for (String name : played.switches()) {
        sandbox.reset();
        played.turn(name, true);
        String[] keys = keys(played);
        for (Operation operation : played.contract().operations()) {
          // One of the many that differ in their models alone is enough.
          if (operation.extension("x-model").isMissingNode()) {
            check(call(sandbox, operation, keys), operation, softly);
          }
        }
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("dev.muster.mock.BundledContracts#names")
  void refusesWhoeverHasNoKeyInTheWordsOfTheContract(String provider) {
    SoftAssertions softly = new SoftAssertions();
    try (Sandbox sandbox = open(provider)) {
      for (Operation operation : sandbox.provider(provider).contract().operations()) {
        if (ContractCaller.needsKey(operation) && operation.extension("x-model").isMissingNode()) {
          Http.Reply reply = call(sandbox, operation);
          check(reply, operation, softly);
          softly.assertThat(reply.status()).as(operation.id()).isEqualTo(401);
        }
      }
    }
    softly.assertAll();
  }

  private static Sandbox open(String provider) {
    return Sandbox.builder()
        .provider(provider)
        .seed(42)
        .clock(SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z")))
        .build()
        .start();
  }

  private Http.Reply call(Sandbox sandbox, Operation operation, String... headers) {
    return caller.call(
        new Http(URI.create(sandbox.origin().toString())),
        "/" + operation.contract().name(),
        operation,
        headers);
  }

  private static void check(Http.Reply reply, Operation operation, SoftAssertions softly) {
    softly
        .assertThat(reply.header("X-Muster-Misfit"))
        .as("%s %s: %s", operation, reply.status(), reply.text())
        .isEmpty();
    softly.assertThat(reply.status()).as("%s: %s", operation, reply.text()).isLessThan(500);
    softly
        .assertThat(operation.response(reply.status()))
        .as("%s answers %s: %s", operation, reply.status(), reply.text())
        .isPresent();
  }

  /** The given keys, where they are sent as they are. */
  private static String[] keys(SandboxProvider provider) {
    List<String> headers = new ArrayList<>();
    for (SecurityScheme scheme : provider.contract().securitySchemes().values()) {
      String secret = provider.key(scheme.name()).map(key -> key.secret()).orElse("any");
      if (scheme.type().equals("http")) {
        headers.addAll(List.of("Authorization", "Bearer " + secret));
      } else if (scheme.signature().isEmpty() && scheme.in().equals("header")) {
        headers.addAll(List.of(scheme.parameter(), secret));
      }
    }
    return headers.toArray(String[]::new);
  }
}
