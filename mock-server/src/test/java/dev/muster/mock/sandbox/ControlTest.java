package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.contract.LoadOptions;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.control.Control;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every operation of the control API, over HTTP. */
class ControlTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String FOX = "{\"prompt\":\"a fox\",\"width\":128,\"height\":128}";
  private static final String IMAGE = "/flux-dev-image";

  /** The operations that were answered well. */
  private static final Set<String> DONE = new ConcurrentSkipListSet<>();

  private static Sandbox sandbox;
  private static HttpDesk control;
  private static HttpDesk muapi;

  @BeforeAll
  static void open() {
    sandbox =
        Sandbox.builder()
            .provider("muapi")
            .provider("miraflow")
            .provider("muxi-server")
            .seed(42)
            .clock(SandboxClock.stepped(START))
            .build()
            .start();
    control = new HttpDesk(URI.create(sandbox.origin() + "/__muster"));
    muapi = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "any");
  }

  @AfterAll
  static void close() {
    sandbox.close();
    Set<String> all = new TreeSet<>();
    document().operations().stream().map(Operation::id).forEach(all::add);
    assertThat(DONE).as("operations that a test has seen done").containsAll(all);
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
    sandbox.clock().become(ClockSetting.Kind.STEPPED, 1);
  }

  @Test
  void isAsItsDocumentSays() {
    Reply document = get("/openapi.json");

    Contract contract = ContractLoader.parse("control", document.text());
    assertThat(contract.operations()).hasSizeGreaterThan(40);
    assertThat(ContractLoader.parse("control", document.text(), LoadOptions.strict()).warnings())
        .isEmpty();
  }

  @Test
  void tellsWhatIsPlayed() {
    JsonNode told = get("/sandbox").json();

    assertThat(told.path("namespace").asString()).isEqualTo("default");
    assertThat(told.at("/providers/0/name").asString()).isEqualTo("muapi");
    assertThat(told.at("/providers/0/url").asString())
        .isEqualTo(sandbox.baseUrl("muapi").toString());
    assertThat(get("/environment").json().path("MUAPI_API_KEY").asString())
        .isEqualTo(sandbox.environment().get("MUAPI_API_KEY"));
    assertThat(get("/namespaces").json().path("namespaces")).isNotEmpty();
  }

  @Test
  void movesTheClock() {
    assertThat(get("/clock").json().path("kind").asString()).isEqualTo("stepped");
    Instant before = sandbox.clock().now();
    post("/clock/steps", "{\"by\":\"5m\"}");
    JsonNode after = post("/clock/steps", "{\"by\":1.5}").json();

    assertThat(Instant.parse(after.path("now").asString())).isEqualTo(before.plusMillis(301_500));
    assertThat(put("/clock", "{\"kind\":\"scaled\",\"speed\":20}").json().path("speed").asInt())
        .isEqualTo(20);
    refuses(409, "POST", "/clock/steps", "{\"by\":1}", "runs by itself");
    refuses(422, "PUT", "/clock", "{\"kind\":\"real\",\"speed\":20}", "no other has");
    assertThat(put("/clock", "{\"kind\":\"instant\"}").json().path("speed").isNull()).isTrue();
    assertThat(sandbox.clock().now()).isAfterOrEqualTo(before.plusMillis(301_500));
    post("/reset", "");
    assertThat(get("/clock").json().path("kind").asString()).isEqualTo("stepped");
  }

  @Test
  void beginsAnewFromAnotherSeed() {
    submit();
    assertThat(get("/seed").json().path("seed").asLong()).isEqualTo(42);
    put("/seed", "{\"seed\":7}");

    assertThat(sandbox.seed()).isEqualTo(7);
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
    put("/seed", "{\"seed\":42}");
  }

  @Test
  void turnsSwitches() {
    JsonNode turned = send("PATCH", "/switches", "{\"failed-as-400\":true}").json();

    assertThat(turned.path("switches").valueStream())
        .anyMatch(
            one ->
                one.path("name").asString().equals("failed-as-400") && one.path("on").asBoolean());
    assertThat(sandbox.provider("muapi").isOn("failed-as-400")).isTrue();
    refuses(422, "PATCH", "/switches", "{\"failed-as-400\":false,\"nope\":true}", "no switch nope");
    assertThat(sandbox.provider("muapi").isOn("failed-as-400")).isTrue();
    assertThat(get("/switches").json().path("switches")).isNotEmpty();
  }

  @Test
  void setsFaultsThatHitBeforeAnythingIsDone() {
    JsonNode fault =
        post(
                "/faults",
                "{\"provider\":\"muapi\",\"operation\":\"flux*\",\"status\":503,"
                    + "\"retry-after\":2,\"times\":1}")
            .json();
    Reply refused = muapi.post(IMAGE, FOX);

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isEqualTo("2");
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
    assertThat(sandbox.provider("muapi").balance()).isEqualByComparingTo("100");
    assertThat(muapi.post(IMAGE, FOX).status()).isEqualTo(200);
    String id = fault.path("id").asString();
    assertThat(get("/faults/" + id).json().path("hit").asInt()).isEqualTo(1);
    assertThat(get("/faults").json().path("faults")).hasSize(1);
    assertThat(delete("/faults/" + id).status()).isEqualTo(204);
    refuses(404, "GET", "/faults/" + id, "", "no fault " + id);
    post("/faults", "{\"latency\":\"1ms..2ms\"}");
    delete("/faults");
    assertThat(sandbox.steering().faults()).isEmpty();
  }

  @Test
  void losesAnswersOfWorkThatIsDone() {
    post("/faults", "{\"provider\":\"muapi\",\"status\":504,\"when\":\"after\",\"times\":1}");

    assertThat(muapi.post(IMAGE, FOX).status()).isEqualTo(504);
    assertThat(sandbox.provider("muapi").jobs()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | A fault does something",
        "{\"status\":503,\"operation\":\"nope\"} | There is no operation nope",
        "{\"status\":503,\"provider\":\"nope\"} | There is no nope, only muapi",
        "{\"status\":503,\"break\":\"reset\"} | in one way only",
        "{\"latency\":\"soon\"} | written as 500ms",
      })
  void refusesFaultsThatAreNone(String fault, String why) {
    refuses(422, "POST", "/faults", fault, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":99}",
        "{\"kaput\":true}",
        "{\"break\":\"explode\"}",
        "[]",
        "",
        "{\"share\":2}"
      })
  void holdsRequestsToItsOwnDocument(String fault) {
    Reply reply = control.post("/faults", fault);

    assertThat(reply.status()).as(reply.text()).isBetween(400, 422);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(reply.json().path("type").asString()).isEqualTo("about:blank");
    assertThat(reply.json().path("status").asInt()).isEqualTo(reply.status());
  }

  @Test
  void setsOutcomesThatOutrankTheProvidersRules() {
    JsonNode rule =
        post(
                "/outcomes",
                "{\"model\":\"flux*\",\"outcome\":\"fail\",\"code\":\"E9\",\"message\":\"As asked\","
                    + "\"times\":1}")
            .json();
    String failing = submit();
    String well = submit();
    sandbox.clock().step(Duration.ofMinutes(5));

    assertThat(phase(failing)).isEqualTo("failed");
    assertThat(job(failing).at("/error/code").asString()).isEqualTo("E9");
    assertThat(phase(well)).isEqualTo("succeeded");
    String id = rule.path("id").asString();
    assertThat(get("/outcomes/" + id).json().path("hit").asInt()).isEqualTo(1);
    assertThat(get("/outcomes").json().path("outcomes")).hasSize(1);
    delete("/outcomes/" + id);
    post("/outcomes", "{\"outcome\":\"slow\",\"key\":\"a-key-that-is-secret\"}");
    assertThat(get("/outcomes").text()).doesNotContain("that-is-secret");
    delete("/outcomes");
    assertThat(sandbox.steering().outcomes()).isEmpty();
    refuses(422, "POST", "/outcomes", "{\"outcome\":\"stall\",\"code\":\"E\"}", "are for fail");
  }

  @Test
  void playsScenarios() {
    put(
        "/scenarios/dull",
        """
        {"says": "Dull", "switches": {"failed-as-400": true}, "clock": {"kind": "instant"},
         "faults": [{"status": 503}], "outcomes": [{"outcome": "cancel"}]}
        """);
    assertThat(get("/scenarios/dull").json().path("says").asString()).isEqualTo("Dull");
    post("/scenarios/dull/begin", "");

    assertThat(muapi.post(IMAGE, FOX).status()).isEqualTo(503);
    assertThat(sandbox.clock().setting().kind()).isEqualTo(ClockSetting.Kind.INSTANT);
    assertThat(sandbox.provider("muapi").isOn("failed-as-400")).isTrue();
    assertThat(get("/sandbox").json().path("scenarios")).hasSize(1);
    post("/scenarios/dull/end", "");
    assertThat(muapi.post(IMAGE, FOX).status()).isEqualTo(200);
    assertThat(sandbox.provider("muapi").isOn("failed-as-400")).isFalse();
    assertThat(sandbox.clock().setting().kind()).isEqualTo(ClockSetting.Kind.STEPPED);
    assertThat(sandbox.steering().outcomes()).isEmpty();
    refuses(409, "POST", "/scenarios/dull/end", "", "not under way");
    delete("/scenarios/dull");
    refuses(404, "POST", "/scenarios/dull/begin", "", "no scenario dull; there are bad-day");
    refuses(409, "DELETE", "/scenarios/bad-day", "", "stays");
    refuses(422, "PUT", "/scenarios/dull", "{\"switches\":{\"nope\":true}}", "no switch nope");
    refuses(422, "PUT", "/scenarios/dull", "{}", "neither faults nor outcomes");
    assertThat(get("/scenarios").json().path("scenarios").valueStream())
        .anyMatch(one -> one.path("name").asString().equals("rate-limited"));
  }

  @Test
  void endsJobsThatAreUnderWay() {
    String finished = submit();
    String failed = submit();
    String cancelled = submit();
    String stalled = submit();
    String slow = submit();
    assertThat(sandbox.provider("muapi").balance()).isEqualByComparingTo("99.875");

    steer(finished, "{\"outcome\":\"succeed\"}");
    steer(failed, "{\"outcome\":\"fail\",\"code\":\"E1\",\"message\":\"As asked\"}");
    steer(cancelled, "{\"outcome\":\"cancel\"}");
    steer(stalled, "{\"outcome\":\"stall\"}");
    steer(slow, "{\"outcome\":\"succeed\",\"takes\":\"1h\"}");

    String slower = submit();
    steer(slower, "{\"outcome\":\"slow\",\"factor\":1000}");

    assertThat(phase(slower)).isIn("pending", "running");
    assertThat(phase(finished)).isEqualTo("succeeded");
    assertThat(phase(failed)).isEqualTo("failed");
    assertThat(job(failed).at("/error/message").asString()).isEqualTo("As asked");
    assertThat(phase(cancelled)).isEqualTo("cancelled");
    assertThat(sandbox.provider("muapi").balance()).isEqualByComparingTo("99.9");
    sandbox.clock().step(Duration.ofMinutes(59));
    assertThat(phase(slow)).isIn("pending", "running");
    sandbox.clock().step(Duration.ofMinutes(2));
    assertThat(phase(slow)).isEqualTo("succeeded");
    sandbox.clock().step(Duration.ofDays(30));
    assertThat(phase(stalled)).isEqualTo("running");
    refuses(
        409, "PATCH", "/providers/muapi/jobs/" + finished, "{\"outcome\":\"fail\"}", "has ended");
    refuses(404, "PATCH", "/providers/muapi/jobs/nope", "{\"outcome\":\"fail\"}", "no job nope");
  }

  @Test
  void makesWhatASteeredJobMakesAndTakesItAway() {
    HttpDesk miraflow = new HttpDesk(sandbox.baseUrl("miraflow"), "x-api-key", "any");
    String early = video(miraflow);
    String never = video(miraflow);
    assertThat(sandbox.provider("miraflow").resources("video")).isEmpty();

    send("PATCH", "/providers/miraflow/jobs/" + early, "{\"outcome\":\"succeed\"}");
    send("PATCH", "/providers/miraflow/jobs/" + never, "{\"outcome\":\"fail\"}");

    assertThat(sandbox.provider("miraflow").resources("video")).hasSize(1);
    sandbox.clock().step(Duration.ofHours(1));
    assertThat(sandbox.provider("miraflow").resources("video")).hasSize(1);
  }

  @Test
  void putsJobsThereAndTakesThemAway() {
    JsonNode made =
        post(
                "/providers/muapi/jobs",
                "{\"operation\":\"fluxDevImage\",\"id\":\"job-1\",\"status\":\"completed\"}")
            .json();

    assertThat(made.path("phase").asString()).isEqualTo("succeeded");
    assertThat(get("/providers/muapi/jobs?phase=succeeded&limit=5").json().path("jobs")).hasSize(1);
    assertThat(get("/providers/muapi/jobs?phase=failed").json().path("total").asInt()).isEqualTo(1);
    assertThat(muapi.get("/predictions/job-1/result").status()).isEqualTo(200);
    delete("/providers/muapi/jobs/job-1");
    refuses(404, "GET", "/providers/muapi/jobs/job-1", "", "no job job-1");
    refuses(
        422,
        "POST",
        "/providers/muapi/jobs",
        "{\"operation\":\"nope\",\"id\":\"a\",\"status\":\"completed\"}",
        "no operation nope");
    refuses(404, "GET", "/providers/nope/jobs", "", "does not play nope but muapi");
  }

  @Test
  void holdsResources() {
    put("/providers/miraflow/resources/video/a", "{\"id\":\"a\",\"name\":\"Fox\"}");

    assertThat(get("/providers/miraflow/resources/video/a").json().path("name").asString())
        .isEqualTo("Fox");
    assertThat(get("/providers/miraflow/resources/video").json().path("resources")).hasSize(1);
    assertThat(get("/providers/miraflow/resources").json().path("types").valueStream())
        .anyMatch(type -> type.asString().equals("video"));
    delete("/providers/miraflow/resources/video/a");
    refuses(404, "GET", "/providers/miraflow/resources/video/a", "", "no video a");
  }

  @Test
  void tellsNoKey() {
    String secret = "a-secret-of-some-length";
    JsonNode key =
        post(
                "/providers/muapi/keys",
                "{\"scheme\":\"apiKey\",\"secret\":\"" + secret + "\",\"test\":true}")
            .json();
    put("/providers/muapi/resources/key/7", "{\"id\":7,\"api_key\":\"" + secret + "\"}");

    assertThat(get("/providers/muapi/keys").text()).doesNotContain(secret).contains("a-se…");
    assertThat(get("/providers/muapi/resources/key").text()).doesNotContain(secret);
    assertThat(get("/providers/muapi/resources/key/7").text()).doesNotContain(secret);
    HttpDesk holder = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", secret);
    assertThat(holder.post(IMAGE, FOX).status()).isEqualTo(200);
    assertThat(sandbox.provider("muapi").balance()).isEqualByComparingTo("100");
    delete("/providers/muapi/keys/" + key.path("handle").asString());
    assertThat(holder.post(IMAGE, FOX).status()).isEqualTo(401);
    refuses(404, "DELETE", "/providers/muapi/keys/nope", "", "no key of that handle");
    refuses(
        422,
        "POST",
        "/providers/muapi/keys",
        "{\"scheme\":\"nope\",\"secret\":\"s\"}",
        "no security scheme nope");
  }

  @Test
  void fillsTheAccount() {
    assertThat(put("/providers/muapi/balance", "{\"balance\":0.01}").json().path("balance"))
        .hasToString("0.01");
    assertThat(muapi.post(IMAGE, FOX).status()).isEqualTo(402);
    assertThat(get("/providers/muapi/balance").json().path("balance")).hasToString("0.01");
  }

  @Test
  void sendsWebhooksAgainThatWereLost() {
    try (WebhookReceiver receiver = new WebhookReceiver()) {
      post("/faults", "{\"provider\":\"muapi\",\"operation\":\"flux*\",\"lost-webhooks\":true}");
      String query = "?webhook=" + URLEncoder.encode(receiver.url("/hook"), StandardCharsets.UTF_8);
      String job = muapi.post(IMAGE + query, FOX).json().path("request_id").asString();
      refuses(
          409, "POST", "/providers/muapi/deliveries/" + job + ".1/resend", "", "nothing to tell");
      steer(job, "{\"outcome\":\"succeed\"}");
      sandbox
          .provider("muapi")
          .awaitDelivery(
              one -> one.job().equals(job) && one.state().isFinal(), Duration.ofSeconds(20));

      JsonNode lost = get("/providers/muapi/deliveries?job=" + job).json().at("/deliveries/0");
      assertThat(lost.path("state").asString()).isEqualTo("failed");
      assertThat(lost.at("/attempts/0/error").asString()).contains("dropped on the way");
      assertThat(get("/providers/muapi/deliveries?state=planned").json().path("deliveries"))
          .isEmpty();
      String path = "/providers/muapi/deliveries/" + lost.path("id").asString();
      post(path + "/resend", "");
      assertThat(receiver.next().json().path("id").asString()).isEqualTo(job);
      assertThat(get(path).json().path("attempts")).isNotEmpty();
      refuses(404, "GET", "/providers/muapi/deliveries/nope", "", "no delivery nope");
    }
  }

  @Test
  void takesSnapshotsAndRestoresThem() {
    String kept = submit();
    byte[] snapshot = get("/snapshot").bytes();
    String lost = submit();
    Reply restored =
        seen(control.send("PUT", "/snapshot", snapshot, "Content-Type", "application/json"));

    assertThat(restored.status()).isEqualTo(204);
    assertThat(sandbox.provider("muapi").job(kept)).isPresent();
    assertThat(sandbox.provider("muapi").job(lost)).isEmpty();
    refuses(422, "PUT", "/snapshot", "{}", "no snapshot");
  }

  @Test
  void keepsNamespacesApart() {
    Reply made = control.post("/faults", "{\"status\":503}", Namespace.HEADER, "alice");
    assertThat(made.status()).isEqualTo(201);

    assertThat(muapi.post(IMAGE, FOX).status()).isEqualTo(200);
    assertThat(muapi.post(IMAGE, FOX, Namespace.HEADER, "alice").status()).isEqualTo(503);
    assertThat(delete("/namespaces/alice").status()).isEqualTo(204);
    assertThat(muapi.post(IMAGE, FOX, Namespace.HEADER, "alice").status()).isEqualTo(200);
    delete("/namespaces/alice");
    refuses(404, "DELETE", "/namespaces/nobody", "", "no namespace nobody");
    refuses(422, "DELETE", "/namespaces/default", "", "stays");
  }

  @Test
  void comesIntoStates() {
    JsonNode given =
        post(
                "/provider-states?provider=muapi",
                "{\"consumer\":\"c\",\"action\":\"setup\",\"state\":\"a job\","
                    + "\"params\":{\"status\":\"completed\"}}")
            .json();

    assertThat(given).isEqualTo(Json.read("{\"jobId\":\"job-1\"}"));
    assertThat(sandbox.provider("muapi").job("job-1")).isPresent();
    post(
        "/provider-states?provider=muapi",
        "{\"states\":[\"only known keys are accepted\",{\"name\":\"an account\","
            + "\"params\":{\"balance\":\"5.50\"}}]}");
    assertThat(sandbox.provider("muapi").isOn("strict-keys")).isTrue();
    assertThat(sandbox.provider("muapi").balance()).isEqualByComparingTo("5.50");
    post("/provider-states", "{\"action\":\"teardown\",\"state\":\"a job\"}");
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
    assertThat(sandbox.provider("muapi").isOn("strict-keys")).isFalse();
    refuses(
        422,
        "POST",
        "/provider-states?provider=muapi",
        "{\"state\":\"a unicorn\"}",
        "muapi has no state \"a unicorn\"");
    refuses(422, "POST", "/provider-states", "{\"state\":\"a unicorn\"}", "No provider here");
    post("/provider-states?provider=muapi&namespace=bob", "{\"state\":\"a key\"}");
    assertThat(sandbox.namespace("bob").provider("muapi").resources("key")).isNotEmpty();
  }

  @Test
  void asksForItsTokenIfItHasOne() {
    try (Sandbox closed =
        Sandbox.builder().provider("muapi").controlToken("t0k3n").build().start()) {
      HttpDesk stranger = new HttpDesk(URI.create(closed.origin() + "/__muster"));

      assertThat(stranger.get("/sandbox").status()).isEqualTo(401);
      assertThat(stranger.get("/sandbox").header("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(stranger.get("/sandbox", "Authorization", "Bearer t0k3n").status()).isEqualTo(200);
      assertThat(stranger.get("/openapi.json").status()).isEqualTo(200);
    }
  }

  private static Contract document() {
    return Control.mount().contract();
  }

  private static String submit() {
    return muapi.post(IMAGE, FOX).json().path("request_id").asString();
  }

  private static String video(HttpDesk miraflow) {
    return miraflow
        .post(
            "/video/create",
            "{\"avatarId\":\"cm2yaz9j10008l0qg9npyjgs3\",\"name\":\"Fox\",\"text\":\"Hello\"}")
        .json()
        .path("jobId")
        .asString();
  }

  private static void steer(String job, String outcome) {
    send("PATCH", "/providers/muapi/jobs/" + job, outcome);
  }

  private static JsonNode job(String id) {
    return get("/providers/muapi/jobs/" + id).json();
  }

  private static String phase(String id) {
    return job(id).path("phase").asString();
  }

  private static Reply get(String path) {
    return seen(control.get(path));
  }

  private static Reply post(String path, String json) {
    return seen(control.post(path, json));
  }

  private static Reply put(String path, String json) {
    return send("PUT", path, json);
  }

  private static Reply delete(String path) {
    return send("DELETE", path, "");
  }

  private static Reply send(String method, String path, String json) {
    return seen(sent(method, path, json));
  }

  private static Reply sent(String method, String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return body.length == 0
        ? control.send(method, path, body)
        : control.send(method, path, body, "Content-Type", "application/json");
  }

  private static Reply seen(Reply reply) {
    assertThat(reply.status()).as(reply.text()).isBetween(200, 299);
    assertThat(reply.header("X-Muster-Misfit")).isEmpty();
    DONE.add(reply.header("X-Muster-Operation"));
    return reply;
  }

  private static void refuses(int status, String method, String path, String json, String why) {
    Reply reply = sent(method, path, json);
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(reply.json().path("detail").asString()).contains(why);
  }
}
