package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.fault.Fault;
import dev.muster.mock.fault.Spans;
import dev.muster.mock.fault.When;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.job.Job;
import dev.muster.mock.sandbox.spec.OutcomeRule;
import dev.muster.mock.sandbox.spec.OutcomeSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Faults, outcomes and scenarios, as clients meet them. */
class SteeringTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String FOX = "{\"prompt\":\"a fox\",\"width\":128,\"height\":128}";
  private static final String IMAGE = "/flux-dev-image";

  private static Sandbox sandbox;
  private static HttpDesk muapi;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    sandbox =
        Sandbox.builder()
            .provider("muapi")
            .provider("muvi")
            .provider("miraflow")
            .provider("music-ai")
            .provider("muxi-server")
            .provider("muxi-formation")
            .seed(42)
            .clock(SandboxClock.stepped(START))
            .build()
            .start();
    muapi = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "any");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "muapi, /account/balance, /detail",
    "muvi, /models, /error/message",
    "miraflow, /avatars, /error",
    "music-ai, /workflow, /title",
    "muxi-server, /rpc/formations, /message",
    "muxi-formation, /agents, /error/message",
  })
  void failsInTheProvidersOwnShape(String provider, String path, String words) {
    sandbox.steering().fault(Fault.status(507).at(provider, "*"));

    Reply reply = new HttpDesk(sandbox.baseUrl(provider)).get(path);

    assertThat(reply.status()).as(reply.text()).isEqualTo(507);
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    assertThat(reply.json().at(words).asString()).isEqualTo("Insufficient Storage");
  }

  @Test
  void prefersTheContractsOwnExample() {
    sandbox.steering().fault(Fault.status(429).retryAfter(3).at("muapi", "fluxDevImage"));

    Reply reply = muapi.post(IMAGE, FOX);

    JsonNode responses =
        sandbox.provider("muapi").contract().operation("fluxDevImage").orElseThrow().place().json();
    assertThat(responses.path("responses").has("429")).isTrue();
    assertThat(reply.status()).isEqualTo(429);
    assertThat(reply.header("Retry-After")).isEqualTo("3");
    assertThat(reply.header("X-Muster-Misfit")).isEmpty();
  }

  @Test
  void losesTheAnswerOfAJobThatIsMade() {
    sandbox.steering().fault(Fault.reset().when(When.AFTER).at("muapi", "flux*").times(1));

    assertThatThrownBy(() -> muapi.post(IMAGE, FOX)).hasCauseInstanceOf(IOException.class);
    assertThat(sandbox.provider("muapi").jobs()).hasSize(1);
    assertThat(sandbox.provider("muapi").balance()).isEqualByComparingTo("99.975");
    sandbox.steering().fault(Fault.reset().at("muapi", "flux*").times(1));
    assertThatThrownBy(() -> muapi.post(IMAGE, FOX)).hasCauseInstanceOf(IOException.class);
    assertThat(sandbox.provider("muapi").jobs()).hasSize(1);
  }

  @Test
  void countsExactlyHoweverManyCome() throws Exception {
    sandbox.steering().fault(Fault.status(503).at("muapi", "*").after(10).times(25));
    sandbox.steering().outcome(OutcomeRule.of(OutcomeSpec.parse("fail")).times(20));
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> replies = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        replies.add(crowd.submit(() -> muapi.post(IMAGE, FOX).status()));
      }
      int refused = 0;
      for (Future<Integer> reply : replies) {
        refused += reply.get(60, TimeUnit.SECONDS) == 503 ? 1 : 0;
      }
      assertThat(refused).isEqualTo(25);
    } finally {
      crowd.shutdownNow();
    }
    sandbox.clock().step(Duration.ofMinutes(5));
    assertThat(sandbox.provider("muapi").jobs().stream().map(SteeringTest::phase).sorted())
        .hasSize(55)
        .filteredOn("failed"::equals)
        .hasSize(20);
  }

  @Test
  void drawsTheSameForTheSameSeed() {
    List<Integer> first = shares();
    sandbox.reset();

    assertThat(shares()).isEqualTo(first).contains(200, 503);
  }

  private static List<Integer> shares() {
    sandbox.steering().fault(Fault.status(503).share(0.5).at("muapi", "getBalance"));
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      statuses.add(muapi.get("/account/balance").status());
    }
    return statuses;
  }

  @Test
  void refusesSignaturesOfAnotherTime() {
    MuxiDesk muxi = MuxiDesk.below(sandbox);
    assertThat(muxi.get("/rpc/formations").status()).isEqualTo(200);
    sandbox.steering().fault(Fault.skew(Duration.ofMinutes(10)).at("muxi-server", "*"));

    Reply late = muxi.get("/rpc/formations");

    assertThat(late.status()).as(late.text()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "succeed; takes=1h | 59m | processing",
        "succeed; takes=1h | 61m | completed",
        "slow; factor=1000 | 1h | processing",
        "fail; code=E7; message=\"As; asked\" | 5m | failed",
        "cancel | 5m | cancelled",
        "stall | 30d | processing",
      })
  void endsAJobAsItsRequestAsks(String outcome, String after, String status) {
    String id =
        muapi.post(IMAGE, FOX, "X-Muster-Job", outcome).json().path("request_id").asString();
    sandbox.clock().step(Spans.parse(after));

    JsonNode job = muapi.get("/predictions/" + id + "/result").json();
    assertThat(job.path("status").asString()).as(job.toString()).isEqualTo(status);
    if (outcome.startsWith("fail")) {
      assertThat(job.path("error").asString()).isEqualTo("As; asked");
    }
  }

  @Test
  void forgetsAJobThatExpires() {
    String id =
        muapi
            .post(IMAGE, FOX, "X-Muster-Job", "expire; keep=1m; takes=10s")
            .json()
            .path("request_id")
            .asString();
    sandbox.clock().step(Duration.ofSeconds(30));
    assertThat(muapi.get("/predictions/" + id + "/result").json().path("status").asString())
        .isEqualTo("completed");
    sandbox.clock().step(Duration.ofMinutes(1));
    assertThat(muapi.get("/predictions/" + id + "/result").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "explode",
        "fail; why=not",
        "stall; code=E1",
        "fail; fail",
        "slow; factor=x",
        "succeed; a b",
        "fail; takes=soon",
        ""
      })
  void tellsARequestWhichOutcomesThereAre(String outcome) {
    Reply reply = muapi.post(IMAGE, FOX, "X-Muster-Job", outcome);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).startsWith("X-Muster-Job: ");
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
  }

  @Test
  void scriptsJobsByModelAndKey() {
    sandbox
        .steering()
        .outcome(OutcomeRule.read("a rule", Json.read("{\"key\":\"bad-*\",\"outcome\":\"fail\"}")));
    sandbox
        .steering()
        .outcome(
            OutcomeRule.read(
                "a rule",
                Json.read(
                    "{\"model\":\"flux-dev*\",\"outcome\":\"cancel\","
                        + "\"when\":{\"$request.body#/prompt\":\"/.*fox.*/\"}}")));
    HttpDesk bad = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "bad-apple");
    String failing = bad.post(IMAGE, FOX).json().path("request_id").asString();
    String cancelled = muapi.post(IMAGE, FOX).json().path("request_id").asString();
    String fine = muapi.post(IMAGE, FOX.replace("fox", "dog")).json().path("request_id").asString();
    sandbox.clock().step(Duration.ofMinutes(5));

    assertThat(phaseOf(failing)).isEqualTo("failed");
    assertThat(phaseOf(cancelled)).isEqualTo("cancelled");
    assertThat(phaseOf(fine)).isEqualTo("succeeded");
  }

  @Test
  void beginsItsScenariosAnewAfterAReset() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("monday.yaml"),
            """
            says: The first call is refused.
            faults: [{provider: muapi, status: 503, times: 1}]
            clock: {kind: instant}
            """);
    try (Sandbox monday =
        Sandbox.builder()
            .provider("muapi")
            .scenario(file.toString())
            .fault(Fault.status(429).at("muapi", "getBalance").times(1))
            .build()
            .start()) {
      HttpDesk desk = new HttpDesk(monday.baseUrl("muapi"), "x-api-key", "any");
      for (int i = 0; i < 2; i++) {
        assertThat(monday.steering().underWay()).containsExactlyInAnyOrder("monday", "start");
        assertThat(monday.clock().setting().kind()).isEqualTo(ClockSetting.Kind.INSTANT);
        assertThat(desk.get("/account/balance").status()).isEqualTo(503);
        assertThat(desk.get("/account/balance").status()).isEqualTo(429);
        assertThat(desk.get("/account/balance").status()).isEqualTo(200);
        monday.reset();
      }
      assertThat(desk.get("/account/balance", Namespace.HEADER, "alice").status()).isEqualTo(503);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "faults: [{status: 99}] | faults[0] is no fault: A status is from 200 to 599, not 99",
        "faults: [{stats: 503}] | faults[0].stats is not known here",
        "faults: {status: 503} | faults must be a list",
        "outcomes: [{outcome: explode}] | outcomes[0].outcome must be one of",
        "outcomes: [{outcome: slow, factor: x}] | factor is how many times longer",
        "outcomes: [{outcome: fail, share: 2}] | above 0 and at most 1, not 2",
        "switches: {a: maybe} | switches.a must be true or false",
        "clock: {kind: odd} | clock.kind must be one of [real, scaled, instant, stepped]",
        "clock: {kind: real, speed: 2} | clock.speed is for a scaled clock",
        "'says: nothing' | neither faults nor outcomes",
        "'a: [' | is not YAML",
        "weather: bad | weather is not known here",
      })
  void saysWhatIsWrongWithAScenarioFile(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), text);

    assertThatThrownBy(() -> Sandbox.builder().provider("muapi").scenario(file.toString()))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("bad.yaml")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "faults: [{operation: nope, status: 503}] | There is no operation nope",
        "outcomes: [{provider: nope, outcome: fail}] | There is no nope, only muapi",
        "switches: {nope: true} | There is no switch nope",
      })
  void refusesAScenarioOfWhatIsNotThere(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), text);

    assertThatThrownBy(() -> Sandbox.builder().provider("muapi").scenario(file.toString()).build())
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining(message);
  }

  @Test
  void saysWhichScenariosThereAre() {
    assertThatThrownBy(() -> Sandbox.builder().scenario("no-such-day"))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("no-such-day")
        .hasMessageContaining("bad-day, outage, rate-limited, slow-day");
    assertThatThrownBy(() -> sandbox.steering().begin("no-such-day"))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("there are bad-day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad-day", "outage", "rate-limited", "slow-day"})
  void knowsTheDaysThatEverybodyHas(String name) {
    sandbox.steering().begin(name);

    assertThat(sandbox.steering().underWay()).containsExactly(name);
    assertThat(sandbox.steering().scenarios().get(name).says()).isNotEmpty();
    sandbox.steering().begin(name);
    int once = sandbox.steering().faults().size();
    assertThat(once).isEqualTo(sandbox.steering().scenarios().get(name).faults().size());
    assertThat(sandbox.steering().end(name)).isTrue();
    assertThat(sandbox.steering().faults()).isEmpty();
    assertThat(sandbox.steering().end(name)).isFalse();
  }

  @Test
  void comesIntoStatesWithHoles() throws IOException {
    Files.writeString(
        folder.resolve("openapi.yaml"),
        """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get: {operationId: getPet, responses: {'200': {description: It.}, '404': {description: None.}}}
        """);
    Files.writeString(
        folder.resolve("sandbox.yaml"),
        """
        operations: {getPet: {does: read, resource: pet, answer: {body: {name: '{item.name}'}}}}
        states:
          a pet {name} of {years}:
            params: {id: p1}
            resources: {pet: [{id: '{params.id}', name: '{params.name}', years: '{params.years}'}]}
            faults: [{operation: getPet, status: 503, times: 1}]
            gives: {petId: '{params.id}'}
        """);
    try (Sandbox pets = Sandbox.builder().folder(folder).build().start()) {
      String provider = pets.providers().get(0);
      JsonNode given =
          pets.steering().enter(provider, "a pet Rex of 3", Json.read("{\"id\":\"p9\"}"));
      HttpDesk desk = new HttpDesk(pets.baseUrl(provider));

      assertThat(given).isEqualTo(Json.read("{\"petId\":\"p9\"}"));
      assertThat(desk.get("/pets/p9").status()).isEqualTo(503);
      assertThat(desk.get("/pets/p9").json()).isEqualTo(Json.read("{\"name\":\"Rex\"}"));
      assertThatThrownBy(() -> pets.steering().enter(provider, "a cat", Json.object()))
          .isInstanceOf(SandboxException.class)
          .hasMessageContaining("declares a pet {name} of {years}");
    }
  }

  private static String phase(Job job) {
    return job.at(sandbox.clock().now()).phase().key();
  }

  private static String phaseOf(String id) {
    return phase(sandbox.provider("muapi").job(id).orElseThrow());
  }
}
