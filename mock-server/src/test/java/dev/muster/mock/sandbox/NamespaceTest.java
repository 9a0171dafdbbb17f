package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.key.Key;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Namespaces see nothing of each other, over HTTP. */
class NamespaceTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String FOX = "{\"prompt\":\"a fox\",\"width\":128,\"height\":128}";

  private static Sandbox sandbox;
  private static HttpDesk anybody;
  private static HttpDesk alice;
  private static HttpDesk bob;

  @BeforeAll
  static void open() {
    sandbox =
        Sandbox.builder()
            .provider("muapi")
            .provider("muxi-server")
            .provider("miraflow")
            .seed(42)
            .clock(SandboxClock.stepped(START))
            .build()
            .start();
    anybody = desk();
    alice = desk(Namespace.HEADER, "alice");
    bob = desk(Namespace.HEADER, "bob");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.namespaces().stream()
        .filter(name -> !name.equals(Namespace.DEFAULT))
        .forEach(sandbox::drop);
    sandbox.reset();
  }

  @Test
  void keepsJobsAndMoneyApart() {
    String job = submit(alice);

    assertThat(status(alice, job)).isEqualTo(200);
    assertThat(status(bob, job)).isEqualTo(404);
    assertThat(status(anybody, job)).isEqualTo(404);
    assertThat(muapi("alice").balance()).isEqualByComparingTo("99.975");
    assertThat(muapi("bob").balance()).isEqualByComparingTo("100");
    assertThat(sandbox.provider("muapi").balance()).isEqualByComparingTo("100");
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
    assertThat(muapi("alice").jobs()).hasSize(1);
  }

  @Test
  void keepsClocksAndSwitchesApart() {
    String hers = submit(alice);
    String his = submit(bob);
    sandbox.namespace("alice").clock().step(Duration.ofMinutes(5));
    muapi("bob").turn("failed-as-400", true);

    assertThat(phase(alice, hers)).isEqualTo("completed");
    assertThat(phase(bob, his)).isEqualTo("queued");
    assertThat(sandbox.clock().now()).isEqualTo(START);
    String failing = submit(alice, "X-Muster-Job", "fail");
    sandbox.namespace("alice").clock().step(Duration.ofMinutes(5));
    assertThat(status(alice, failing)).isEqualTo(200);
  }

  @Test
  void leadsWhoPresentsAKeyToWhereItWasMade() {
    String key = sandbox.namespace("alice").environment("muapi").get("MUAPI_API_KEY");
    String job = submit(new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", key));

    assertThat(key).isNotEqualTo(sandbox.environment("muapi").get("MUAPI_API_KEY"));
    assertThat(muapi("alice").job(job)).isPresent();
    assertThat(sandbox.provider("muapi").job(job)).isEmpty();
  }

  @Test
  void letsTheHeaderOutrankTheKey() {
    String key = sandbox.namespace("alice").environment("muapi").get("MUAPI_API_KEY");
    String job =
        submit(new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", key, Namespace.HEADER, "bob"));
    String other =
        submit(
            new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", key, Namespace.HEADER, "default"));

    assertThat(muapi("bob").job(job)).isPresent();
    assertThat(sandbox.provider("muapi").job(other)).isPresent();
    assertThat(muapi("alice").jobs()).isEmpty();
  }

  @Test
  void leadsAKeyThatWasMadeThroughTheApiToItsNamespace() {
    Reply made = alice.post("/keys", "{\"name\":\"hers\"}");
    assertThat(made.status()).as(made.text()).isEqualTo(200);
    String key = made.json().path("api_key").asString();
    String job = submit(new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", key));

    assertThat(muapi("alice").job(job)).isPresent();
    sandbox.drop("alice");
    assertThat(submit(new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", key))).isNotEqualTo(job);
    assertThat(sandbox.provider("muapi").jobs()).hasSize(1);
    assertThat(sandbox.namespaces()).containsExactly("default");
  }

  @Test
  void leadsTheIdOfASigningKeyToItsNamespace() {
    Namespace carol = sandbox.namespace("carol");
    MuxiDesk signed = MuxiDesk.below(carol.environment("muxi-server"), sandbox);
    assertThat(signed.get("/rpc/formations").status()).isEqualTo(200);

    carol.provider("muxi-server").createResource("formation", "hers", formation());

    assertThat(signed.get("/rpc/formations").text()).contains("hers");
    assertThat(MuxiDesk.below(sandbox).get("/rpc/formations").text()).doesNotContain("hers");
    sandbox.drop("carol");
    assertThat(signed.get("/rpc/formations").status()).isEqualTo(401);
  }

  @Test
  void leavesAKeyWithTheFirstThatKnewIt() {
    Key key = new Key("apiKey", "shared", "shared", false, false);
    muapi("alice").addKey(key);
    muapi("bob").addKey(key);
    HttpDesk shared = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "shared");

    assertThat(muapi("alice").job(submit(shared))).isPresent();
    assertThat(muapi("bob").job(submit(shared, Namespace.HEADER, "bob"))).isPresent();
  }

  @Test
  void hostsFilesOfItsOwn() {
    String hers = submit(alice);
    sandbox.namespace("alice").clock().step(Duration.ofMinutes(5));
    String url = result(alice, hers).json().at("/outputs/0").asString();
    byte[] picture = new HttpDesk(sandbox.origin()).get(url).bytes();

    assertThat(url).contains("/_muster/files/alice/muapi/jobs/");
    assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
    for (String other : new String[] {"/", "/bob/", "/nobody/"}) {
      String elsewhere = url.replace("/alice/", other);
      assertThat(new HttpDesk(sandbox.origin()).get(elsewhere).status()).isEqualTo(404);
    }
    assertThat(sandbox.namespaces()).doesNotContain("nobody");
    sandbox.namespace("alice").reset();
    assertThat(new HttpDesk(sandbox.origin()).get(url).status()).isEqualTo(404);
  }

  @Test
  void takesAPresignedUploadWithoutHeaderOrKey() {
    HttpDesk hers =
        new HttpDesk(
            sandbox.baseUrl("miraflow"), "x-api-key", "any-key", Namespace.HEADER, "alice");
    Reply promise =
        hers.post(
            "/media/initialize",
            "{\"fileName\":\"a.png\",\"contentType\":\"image/png\",\"fileSize\":3}");
    assertThat(promise.status()).as(promise.text()).isEqualTo(200);
    String url = promise.json().findValue("uploadUrl").asString();
    HttpDesk stranger = new HttpDesk(sandbox.origin());

    assertThat(url).contains("/_muster/files/alice/miraflow/uploads/");
    String elsewhere = url.replace("/alice/", "/bob/");
    sandbox.namespace("bob").provider("miraflow");
    assertThat(put(stranger, elsewhere).status()).isEqualTo(403);
    assertThat(put(stranger, url).status()).isEqualTo(200);
  }

  @Test
  void isForgottenWithoutTouchingOthers() {
    String hers = submit(alice);
    String his = submit(bob);

    sandbox.namespace("alice").reset();
    assertThat(status(alice, hers)).isEqualTo(404);
    assertThat(muapi("alice").balance()).isEqualByComparingTo("100");
    assertThat(sandbox.drop("alice")).isTrue();
    assertThat(sandbox.drop("alice")).isFalse();
    assertThat(sandbox.namespaces()).containsExactlyInAnyOrder("default", "bob");
    assertThat(status(bob, his)).isEqualTo(200);
    sandbox.reset();
    assertThat(status(bob, his)).isEqualTo(200);
  }

  @Test
  void isTheSameAgainForTheSameSeed() {
    String first = submit(alice);
    String given = sandbox.namespace("alice").environment().toString();
    sandbox.drop("alice");

    assertThat(submit(alice)).isEqualTo(first);
    assertThat(sandbox.namespace("alice").environment()).hasToString(given);
    assertThat(submit(bob)).isNotEqualTo(first);
  }

  @Test
  void givesKeysBackAfterAReset() {
    Namespace her = sandbox.namespace("alice");
    String key = her.environment("muapi").get("MUAPI_API_KEY");
    her.reset();
    String job = submit(new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", key));

    assertThat(muapi("alice").job(job)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a/b", "..", ".a", "-a", "ä", "a%2Fb", ""})
  void refusesWhatIsNoName(String name) {
    for (String path : new String[] {"/flux-dev-image", "/nowhere"}) {
      Reply reply = desk(Namespace.HEADER, name).post(path, FOX);

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.text()).contains(Namespace.HEADER, "1 to 64 letters");
    }
    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(() -> sandbox.namespace(name))
        .withMessageContaining("1 to 64 letters");
    assertThat(sandbox.namespaces()).containsExactly("default");
  }

  @Test
  void takesTheLongestNameAndNoLonger() {
    assertThat(desk(Namespace.HEADER, "n".repeat(64)).post("/flux-dev-image", FOX).status())
        .isEqualTo(200);
    assertThat(desk(Namespace.HEADER, "n".repeat(65)).post("/flux-dev-image", FOX).status())
        .isEqualTo(400);
  }

  @Test
  void keepsTheDefaultOne() {
    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(() -> sandbox.drop("default"))
        .withMessageContaining("reset it");
  }

  @Test
  void takesNothingMoreOnceItIsDropped() {
    SandboxProvider gone = muapi("alice");
    sandbox.drop("alice");

    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(() -> gone.setBalance(BigDecimal.ONE))
        .withMessageContaining("alice was dropped");
    assertThat(muapi("alice").balance()).isEqualByComparingTo("100");
  }

  private static HttpDesk desk(String... headers) {
    List<String> all = new ArrayList<>(List.of("x-api-key", "any-key"));
    all.addAll(List.of(headers));
    return new HttpDesk(sandbox.baseUrl("muapi"), all.toArray(String[]::new));
  }

  private static SandboxProvider muapi(String namespace) {
    return sandbox.namespace(namespace).provider("muapi");
  }

  private static String submit(HttpDesk desk, String... headers) {
    Reply reply = desk.post("/flux-dev-image", FOX, headers);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json().path("request_id").asString();
  }

  private static Reply result(HttpDesk desk, String job) {
    return desk.get("/predictions/" + job + "/result");
  }

  private static int status(HttpDesk desk, String job) {
    return result(desk, job).status();
  }

  private static String phase(HttpDesk desk, String job) {
    return result(desk, job).json().path("status").asString();
  }

  private static Reply put(HttpDesk desk, String url) {
    return desk.send("PUT", url, new byte[] {1, 2, 3}, "Content-Type", "image/png");
  }

  private static JsonNode formation() {
    return Json.object().put("id", "hers").put("status", "running");
  }
}
