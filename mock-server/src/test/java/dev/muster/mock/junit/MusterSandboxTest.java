package dev.muster.mock.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.Http;
import dev.muster.mock.fault.Fault;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.spec.OutcomeRule;
import dev.muster.mock.sandbox.spec.OutcomeSpec;
import dev.muster.mock.sandbox.steer.Steering;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@MusterSandbox({"muapi", "muvi"})
class MusterSandboxTest {
  @Test
  void playsTheProviders(
      Sandbox sandbox,
      @Provider("muapi") SandboxProvider muapi,
      @BaseUrl("muvi") URI muvi,
      @Environment Map<String, String> environment) {
    assertThat(sandbox.providers()).containsExactly("muapi", "muvi");
    assertThat(muapi.name()).isEqualTo("muapi");
    assertThat(muvi).isEqualTo(sandbox.baseUrl("muvi"));
    assertThat(environment).isEqualTo(sandbox.environment()).containsKey("MUVI_API_KEY");
  }

  @Test
  void givesTheVariablesOfOne(@Environment("muvi") Map<String, String> muvi, Sandbox sandbox) {
    assertThat(muvi).isEqualTo(sandbox.environment("muvi"));
  }

  @RepeatedTest(2)
  void forgetsJobsBalancesAndStubs(
      Sandbox sandbox, @Provider("muapi") SandboxProvider muapi, WireMock wireMock) {
    assertThat(muapi.jobs()).isEmpty();
    assertThat(muapi.balance()).isNotEqualByComparingTo(BigDecimal.valueOf(3.25));
    assertThat(wireMock.allStubMappings().getMappings()).isEmpty();
    muapi.setBalance(BigDecimal.valueOf(3.25));
    muapi.createJob("fluxDevImage", "job-1", "succeeded");
    wireMock.register(get("/muapi/cat").willReturn(ok("a stub")));
    assertThat(new Http(sandbox.origin()).get("/muapi/cat").text()).isEqualTo("a stub");
    assertThat(muapi.jobs()).hasSize(1);
  }

  @RepeatedTest(2)
  void forgetsFaultsAndOutcomes(Steering steering, @BaseUrl("muapi") URI muapi) {
    assertThat(steering.faults()).isEmpty();
    assertThat(steering.outcomes()).isEmpty();
    assertThat(new Http(muapi).get("/account/balance", "x-api-key", "any").status()).isEqualTo(200);
    steering.fault(Fault.status(503).at("muapi", "getBalance"));
    steering.outcome(OutcomeRule.of(OutcomeSpec.parse("fail; code=E1")));
    assertThat(new Http(muapi).get("/account/balance", "x-api-key", "any").status()).isEqualTo(503);
  }

  @Nested
  @MusterSandbox(value = "muapi", scenarios = "outage")
  class OnABadDay {
    @RepeatedTest(2)
    void beginsEachTestWithItsScenario(Steering steering, @BaseUrl URI muapi) {
      assertThat(new Http(muapi).get("/account/balance", "x-api-key", "any").status())
          .isEqualTo(503);
      assertThat(steering.end("outage")).isTrue();
      assertThat(new Http(muapi).get("/account/balance", "x-api-key", "any").status())
          .isEqualTo(200);
    }
  }

  @Nested
  class Inside {
    @Test
    void sharesTheSandbox(Sandbox sandbox) {
      assertThat(sandbox.providers()).hasSize(2);
    }
  }

  @Nested
  @MusterSandbox(value = "muapi", clock = MusterSandbox.Clock.STEPPED, seed = 7)
  class Stepped {
    @Test
    void isMovedByHand(Sandbox sandbox, SandboxProvider onlyOne) {
      Instant before = sandbox.clock().now();
      sandbox.clock().step(Duration.ofMinutes(1));
      assertThat(sandbox.clock().now()).isEqualTo(before.plusSeconds(60));
      assertThat(sandbox.seed()).isEqualTo(7);
      assertThat(onlyOne.name()).isEqualTo("muapi");
    }
  }

  @Nested
  @MusterSandbox(value = "muapi", clock = MusterSandbox.Clock.SCALED, speed = 60)
  class Scaled {
    @Test
    void lastsLessLong(Sandbox sandbox) {
      assertThat(sandbox.clock().lasting(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
    }
  }

  @Nested
  @MusterSandbox(folders = "src/test/resources/sandbox/studio", perMethod = true)
  class OfAFolder {
    @Test
    void isCalledAsTheFolder(Sandbox sandbox) {
      assertThat(sandbox.providers()).containsExactly("studio");
    }
  }

  @Nested
  @MusterMock(document = "src/test/resources/junit/pets.yaml")
  @MusterSandbox("muvi")
  class BesideAMock {
    @Test
    void hasAnAddressOfItsOwn(@BaseUrl("pets") URI pets, @BaseUrl("muvi") URI muvi) {
      assertThat(pets.getPort()).isNotEqualTo(muvi.getPort());
      assertThat(new Http(pets).get("/pets/7").status()).isEqualTo(200);
    }
  }
}
