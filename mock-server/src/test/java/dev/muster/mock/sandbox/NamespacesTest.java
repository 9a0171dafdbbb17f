package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.mock.sandbox.key.KeyOwners;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.webhook.Dispatcher;
import dev.muster.mock.sandbox.webhook.TargetPolicy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many namespaces there may be, and which go. */
class NamespacesTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final MemoryStore store = new MemoryStore();
  private final Namespaces namespaces = open();

  @Test
  void forgetsTheOneThatWasIdleForLongest() {
    namespaces.of("a").provider("muvi").setBalance(BigDecimal.ONE);
    pass(Duration.ofMinutes(30));
    namespaces.of("b");
    pass(Duration.ofMinutes(50));
    namespaces.of("c");

    assertThat(namespaces.names()).containsExactlyInAnyOrder("default", "b", "c");
    pass(Duration.ofMinutes(61));
    namespaces.of("b");
    assertThat(namespaces.of("a").provider("muvi").balance()).isNotEqualByComparingTo("1");
    assertThat(namespaces.names()).containsExactlyInAnyOrder("default", "a", "b");
  }

  @Test
  void makesNoneMoreWhileAllAreInUse() {
    namespaces.of("a");
    namespaces.of("b");
    pass(Duration.ofMinutes(59));

    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(() -> namespaces.of("c"))
        .withMessageContaining("There are 3 namespaces and all are in use");
    Answer answer = namespaces.refuse(naming("c")).orElseThrow();
    assertThat(answer.status()).isEqualTo(503);
    assertThat(namespaces.refuse(naming("a"))).isEmpty();
    assertThat(namespaces.names()).containsExactlyInAnyOrder("default", "a", "b");
    namespaces.drop("a");
    assertThat(namespaces.refuse(naming("c"))).isEmpty();
  }

  @Test
  void knowsThoseThatAnEarlierOneMade() {
    namespaces.of("a").provider("muvi").setBalance(BigDecimal.ONE);
    Namespaces later = open();

    assertThat(later.names()).contains("a");
    assertThat(later.of("a").provider("muvi").balance()).isEqualByComparingTo("1");
    assertThat(later.drop("a")).isTrue();
    assertThat(namespaces.names()).containsExactly("default");
  }

  private Namespaces open() {
    Clock wall = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    Staging.Part muvi =
        new Staging.Part(ProviderSource.bundled("muvi"), new KeyOwners("muvi", store));
    Staging staging =
        new Staging(
            Map.of("muvi", muvi),
            store,
            wall,
            false,
            false,
            Map.of(),
            Map.of(),
            List.of(),
            new Address(),
            new Dispatcher(TargetPolicy.of(List.of())));
    return new Namespaces(staging, 1, SandboxClock.instant(), 3);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static Request naming(String namespace) {
    Headers headers = Headers.of(Namespace.HEADER, namespace);
    return new Request("GET", "/", null, headers, new byte[0], "http://localhost");
  }
}
