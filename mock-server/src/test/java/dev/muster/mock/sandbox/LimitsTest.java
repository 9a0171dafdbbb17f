package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much one key may do. */
class LimitsTest {
  private static final String JOB =
      "{\"model\":\"google/nano-banana\",\"input\":{\"prompt\":\"a fox\"}}";

  private final SandboxClock clock = SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private final Sandbox sandbox =
      Sandbox.builder()
          .provider("muvi")
          .provider("muapi")
          .provider("muxi-formation")
          .turnOn("few-jobs")
          .turnOn("rate-limits")
          .seed(42)
          .clock(clock)
          .build()
          .start();
  private final HttpDesk muvi = desk("muvi", "Authorization", "Bearer one");
  private final HttpDesk other = desk("muvi", "Authorization", "Bearer another");

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void refusesOneJobTooMany() {
    Reply first = submit(muvi);
    submit(muvi);
    Reply third = submit(muvi);

    assertThat(third.status()).isEqualTo(429);
    assertThat(third.json().at("/error/code").asString()).isEqualTo("CONCURRENT_JOBS_EXCEEDED");
    assertThat(third.json().at("/error/details/retryAfter").asInt()).isEqualTo(30);
    assertThat(submit(other).status()).isEqualTo(200);
    assertThat(sandbox.provider("muvi").balance()).isEqualByComparingTo("99.88");

    String id = first.json().path("jobId").asString();
    assertThat(muvi.post("/jobs/" + id + "/cancel", "").status()).isEqualTo(200);
    assertThat(submit(muvi).status()).isEqualTo(200);
    assertThat(submit(muvi).status()).isEqualTo(429);
    clock.step(Duration.ofMinutes(1));
    assertThat(submit(muvi).status()).isEqualTo(200);
  }

  @Test
  void countsNoJobThatIsNotPaid() {
    sandbox.provider("muvi").setBalance(BigDecimal.ZERO);
    assertThat(submit(muvi).status()).isEqualTo(402);
    assertThat(submit(muvi).status()).isEqualTo(402);
    sandbox.provider("muvi").setBalance(BigDecimal.TEN);
    assertThat(submit(muvi).status()).isEqualTo(200);
  }

  @Test
  void countsExactlyWhenManyComeAtOnce() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> statuses = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        statuses.add(many.submit(() -> submit(muvi).status()));
      }
      int taken = 0;
      for (Future<Integer> status : statuses) {
        taken += status.get() == 200 ? 1 : 0;
      }
      assertThat(taken).isEqualTo(2);
    } finally {
      many.shutdown();
    }
  }

  @Test
  void refusesOneRequestTooMany() {
    HttpDesk formation = desk("muxi-formation", "X-MUXI-ADMIN-KEY", "one");
    for (int i = 0; i < 60; i++) {
      assertThat(formation.get("/agents").status()).isEqualTo(200);
    }
    clock.step(Duration.ofSeconds(40));
    Reply refused = formation.get("/agents");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().at("/error/code").asString()).isEqualTo("RATE_LIMITED");
    assertThat(refused.header("Retry-After")).isEqualTo("20");
    assertThat(desk("muxi-formation", "X-MUXI-ADMIN-KEY", "another").get("/agents").status())
        .isEqualTo(200);
    clock.step(Duration.ofSeconds(20));
    assertThat(formation.get("/agents").status()).isEqualTo(200);
  }

  @Test
  void limitsNothingUnlessAsked() {
    sandbox.provider("muvi").turn("few-jobs", false);
    sandbox.provider("muapi").turn("rate-limits", false);
    HttpDesk muapi = desk("muapi", "x-api-key", "one");
    for (int i = 0; i < 61; i++) {
      assertThat(submit(muvi).status()).isEqualTo(200);
      assertThat(muapi.get("/account/balance").status()).isEqualTo(200);
    }
  }

  private static Reply submit(HttpDesk desk) {
    return desk.post("/jobs/submit", JOB);
  }

  private HttpDesk desk(String provider, String... headers) {
    return new HttpDesk(sandbox.baseUrl(provider), headers);
  }
}
