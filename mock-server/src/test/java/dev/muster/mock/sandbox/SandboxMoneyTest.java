package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys and money, over HTTP. */
class SandboxMoneyTest {
  private static final String FOX = "{\"prompt\":\"a fox\"}";
  private static final SandboxClock CLOCK =
      SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private static Sandbox sandbox;
  private static SandboxProvider muapi;
  private static HttpDesk desk;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.builder().provider("muapi").seed(42).clock(CLOCK).build().start();
    muapi = sandbox.provider("muapi");
    desk = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "any-key");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
  }

  @Test
  void takesThePriceOffAndTellsItInHeaders() {
    Reply reply = desk.post("/flux-dev-image", "{\"prompt\":\"a fox\",\"num_images\":2}");

    assertThat(reply.header("X-MuAPI-Cost-USD")).isEqualTo("0.050000");
    assertThat(reply.header("X-MuAPI-Cost-Credits")).isEqualTo("50");
    assertThat(reply.header("X-MuAPI-Cost-Refunded")).isEmpty();
    assertThat(reply.header("X-Account-Balance")).isEqualTo("99.950000");
    assertThat(balance()).isEqualByComparingTo("99.95");
  }

  @Test
  void paysBackWhenTheJobFailsAndNotBefore() {
    String id =
        desk.post("/flux-dev-image", FOX, "X-Muster-Job", "fail")
            .json()
            .path("request_id")
            .asString();

    assertThat(balance()).isEqualByComparingTo("99.975");
    CLOCK.step(Duration.ofMinutes(1));
    assertThat(balance()).isEqualByComparingTo("100");
    Reply poll = desk.get("/predictions/" + id + "/result");
    assertThat(poll.header("X-MuAPI-Cost-Refunded")).isEqualTo("true");
    assertThat(poll.header("X-Account-Balance")).isEqualTo("100.000000");
    assertThat(balance()).isEqualByComparingTo("100");
  }

  @Test
  void refusesJobsThatCannotBePaid() {
    muapi.setBalance(new BigDecimal("0.03"));

    assertThat(desk.post("/flux-dev-image", FOX).status()).isEqualTo(200);
    Reply refused = desk.post("/flux-dev-image", FOX);
    assertThat(refused.status()).isEqualTo(402);
    assertThat(refused.json()).isEqualTo(Json.read("{\"detail\":\"Insufficient credits\"}"));
    assertThat(balance()).isEqualByComparingTo("0.005");
    assertThat(muapi.jobs()).hasSize(1);
  }

  @Test
  void runsJobsOnCreditWhereThatIsSwitchedOn() {
    muapi.setBalance(BigDecimal.ZERO);
    muapi.turn("overdraft", true);

    assertThat(desk.post("/flux-dev-image", FOX).status()).isEqualTo(200);
    assertThat(balance()).isEqualByComparingTo("-0.025");
  }

  @Test
  void spendsToTheLastCentUnderManyAtOnce() throws Exception {
    muapi.setBalance(new BigDecimal("1.00"));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      Callable<Integer> submit = () -> desk.post("/flux-dev-image", FOX).status();
      List<Future<Integer>> answers =
          pool.invokeAll(IntStream.range(0, 60).mapToObj(i -> submit).toList());
      int accepted = 0;
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isIn(200, 402);
        accepted += answer.get() == 200 ? 1 : 0;
      }

      assertThat(accepted).isEqualTo(40);
      assertThat(balance()).isEqualByComparingTo("0");
      assertThat(muapi.jobs()).extracting(job -> job.id()).hasSize(40).doesNotHaveDuplicates();
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void addsNoMoneyOnTopUp() {
    Reply reply = desk.post("/account/topup", "{\"amount\":20}");

    assertThat(reply.json().path("checkout_url").asString()).startsWith("https://");
    assertThat(balance()).isEqualByComparingTo("100");
  }

  @Test
  void estimatesWhatItWouldTake() {
    Reply known = desk.post("/models/flux-dev/estimate-cost", "{\"num_images\":3}");
    Reply unknown = desk.post("/models/nothing/estimate-cost", "{}");

    assertThat(known.json().path("cost").decimalValue()).isEqualByComparingTo("0.075");
    assertThat(known.json().path("model").asString()).isEqualTo("flux-dev");
    assertThat(unknown.status()).isEqualTo(404);
  }

  @Test
  void givesItsContractAsTheProvidersDocument() {
    var document = desk.get(sandbox.origin() + "/muapi/openapi.json").json();

    assertThat(document.path("openapi").asString()).startsWith("3.1");
    assertThat(document.path("paths").has("/flux-dev-image")).isTrue();
  }

  @Test
  void listsTheModelsOfItsContract() {
    var models = desk.get("/models").json().path("models");

    assertThat(models.size()).isGreaterThan(200);
    assertThat(models.valueStream().map(model -> model.path("name").asString()))
        .contains("flux-dev", "veo3-text-to-video")
        .doesNotHaveDuplicates();
  }

  @Test
  void showsAKeysSecretOnlyOnce() {
    Reply created = desk.post("/keys", "{\"name\":\"my-app\",\"is_test\":true}");
    String secret = created.json().path("api_key").asString();
    Reply listed = desk.get("/keys");

    assertThat(secret).matches("[A-Za-z0-9]{40}");
    assertThat(listed.json().at("/0/name").asString()).isEqualTo("my-app");
    assertThat(listed.json().at("/0/id")).isEqualTo(created.json().path("id"));
    assertThat(listed.json().at("/0/last_used_at").isNull()).isTrue();
    assertThat(listed.text()).doesNotContain(secret).doesNotContain("is_test");
  }

  @Test
  void refusesADeletedKey() {
    Reply created = desk.post("/keys", "{\"name\":\"my-app\"}");
    HttpDesk with =
        new HttpDesk(
            sandbox.baseUrl("muapi"), "x-api-key", created.json().path("api_key").asString());
    assertThat(with.get("/keys").status()).isEqualTo(200);
    String path = "/keys/" + created.json().path("id").asInt();

    assertThat(desk.send("DELETE", path, new byte[0]).status()).isEqualTo(200);
    assertThat(with.get("/keys").status()).isEqualTo(401);
    assertThat(with.get("/keys").json()).isEqualTo(Json.read("{\"detail\":\"Invalid API key\"}"));
    assertThat(desk.send("DELETE", path, new byte[0]).status()).isEqualTo(404);
    assertThat(desk.get("/keys").json().isEmpty()).isTrue();
  }

  @Test
  void completesJobsOfTestKeysAtOnceAndForNothing() {
    HttpDesk test = withKey(true);
    String id = test.post("/veo3-text-to-video", FOX).json().path("request_id").asString();
    Reply poll = test.get("/predictions/" + id + "/result");

    assertThat(poll.json().path("status").asString()).isEqualTo("completed");
    assertThat(poll.header("X-MuAPI-Cost-USD")).isEqualTo("0.000000");
    assertThat(balance()).isEqualByComparingTo("100");
  }

  @Test
  void runsJobsOfOrdinaryKeysInTheirTime() {
    HttpDesk ordinary = withKey(false);
    String id = ordinary.post("/flux-dev-image", FOX).json().path("request_id").asString();

    assertThat(ordinary.get("/predictions/" + id + "/result").json().path("status").asString())
        .isEqualTo("queued");
  }

  @Test
  void tellsATestJobWholeWhereInlineCompletionIsSwitchedOn() {
    muapi.turn("inline-completion", true);

    var whole = withKey(true).post("/flux-dev-image", FOX).json();
    var usual = withKey(false).post("/flux-dev-image", FOX).json();

    assertThat(whole.path("status").asString()).isEqualTo("completed");
    assertThat(whole.at("/outputs/0").asString()).startsWith(sandbox.origin().toString());
    assertThat(whole.has("request_id")).isFalse();
    assertThat(desk.get(whole.at("/outputs/0").asString()).status()).isEqualTo(200);
    assertThat(usual.propertyNames()).containsExactly("request_id");
  }

  @Test
  void looksAtTheKeyBeforeAnythingElse() {
    HttpDesk nobody = new HttpDesk(sandbox.baseUrl("muapi"));

    assertThat(nobody.get("/predictions/nope/result").status()).isEqualTo(401);
    assertThat(nobody.post("/flux-dev-image", "{}").json())
        .isEqualTo(Json.read("{\"detail\":\"API key is missing\"}"));
    assertThat(nobody.get("/models").status()).isEqualTo(200);
  }

  @Test
  void acceptsOnlyKnownKeysWhereKeysAreStrict() {
    muapi.turn("strict-keys", true);
    HttpDesk given =
        new HttpDesk(
            sandbox.baseUrl("muapi"), "x-api-key", sandbox.environment().get("MUAPI_API_KEY"));

    assertThat(desk.get("/account/balance").status()).isEqualTo(401);
    assertThat(given.get("/account/balance").status()).isEqualTo(200);
  }

  private static HttpDesk withKey(boolean test) {
    String body = "{\"name\":\"k\",\"is_test\":" + test + "}";
    String secret = desk.post("/keys", body).json().path("api_key").asString();
    return new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", secret);
  }

  private static BigDecimal balance() {
    return desk.get("/account/balance").json().path("balance").decimalValue();
  }
}
