package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** A MUXI formation as anybody sees it who talks to it. */
@Timeout(60)
class MuxiFormationSandboxTest {
  private static final String HELLO = "{\"message\":\"Hello there\",\"session_id\":\"s1\"}";
  private static final SandboxClock CLOCK =
      SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private static Sandbox sandbox;
  private static HttpDesk ann;
  private static HttpDesk admin;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.builder().provider("muxi-formation").seed(42).clock(CLOCK).build().start();
    ann =
        new HttpDesk(
            sandbox.baseUrl("muxi-formation"),
            "X-MUXI-CLIENT-KEY",
            "fmc_any",
            "X-Muxi-User-ID",
            "ann");
    admin = new HttpDesk(sandbox.baseUrl("muxi-formation"), "X-MUXI-ADMIN-KEY", "fma_any");
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
  void remembersWhatWasSaidInASession() {
    Reply said = ann.post("/chat", HELLO);
    JsonNode messages = ann.get("/sessions/s1/messages").json().path("data");

    assertThat(said.json().path("object").asString()).isEqualTo("chat_response");
    assertThat(said.json().path("timestamp").asLong()).isEqualTo(CLOCK.now().toEpochMilli());
    assertThat(said.json().at("/data/response/0/text").asString()).contains("Hello there");
    assertThat(messages.path("messages")).hasSize(2);
    assertThat(ann.get("/sessions").json().at("/data/sessions/0/session_id").asString())
        .isEqualTo("s1");
  }

  @Test
  void streamsWordByWordInBothShapesOfTokens() {
    assertThat(tokens()).isEqualTo("You said: Hello there");
    sandbox.provider("muxi-formation").turn("token-objects", true);
    assertThat(tokens()).isEqualTo("You said: Hello there");
  }

  @Test
  void answersLaterWhereAsked() {
    JsonNode taken =
        ann.post("/chat", "{\"message\":\"Hello\",\"mode\":\"async\"}").json().path("data");
    String id = taken.path("request_id").asString();
    JsonNode pending = ann.get("/requests/" + id).json().path("data");
    CLOCK.step(Duration.ofSeconds(10));
    JsonNode completed = ann.get("/requests/" + id).json().path("data");
    CLOCK.step(Duration.ofMinutes(5));

    assertThat(taken.path("status").asString()).isIn("pending", "processing");
    assertThat(pending.path("created_at").decimalValue().longValue())
        .isEqualTo(CLOCK.now().minusSeconds(310).getEpochSecond());
    assertThat(completed.path("status").asString()).isEqualTo("completed");
    assertThat(completed.path("result").asString()).isEqualTo("You said: Hello");
    assertThat(ann.get("/requests/" + id).status()).isEqualTo(404);
  }

  @Test
  void givesAReceiptWith202OrAsOlderReleasesWith200() {
    String body = "{\"message\":\"Hello\",\"mode\":\"async\"}";
    Reply usual = ann.post("/chat", body);
    sandbox.provider("muxi-formation").turn("receipts-with-200", true);
    Reply other = ann.post("/chat", body.replace("}", ",\"webhook_url\":\"https://a.example\"}"));

    assertThat(usual.status()).isEqualTo(202);
    assertThat(usual.json().at("/data/delivery").asString()).isEqualTo("polling");
    assertThat(other.status()).isEqualTo(200);
    assertThat(other.json().at("/data/delivery").asString()).isEqualTo("webhook");
    assertThat(ann.post("/chat", HELLO).json().at("/data/response/0/type").asString())
        .isEqualTo("text");
  }

  @Test
  void readsTheReferencesCallThatSaysNothingOfJson() {
    Reply reply =
        ann.send(
            "POST",
            "/chat",
            "{\"message\": \"Hello!\"}".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.json().at("/data/response/0/text").asString()).isEqualTo("You said: Hello!");
    assertThat(reply.json().at("/request/idempotency_key").isNull()).isTrue();
    Reply refused =
        ann.send("POST", "/chat", new byte[] {'x'}, "Content-Type", "application/octet-stream");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/request/idempotency_key").isNull()).isTrue();
  }

  @Test
  void firesTheTriggersThatThereAre() {
    Reply unknown = ann.post("/triggers/nope", "{\"data\":{}}");
    Reply unknownAtOnce = ann.post("/triggers/nope", "{\"data\":{},\"use_async\":false}");
    JsonNode taken = ann.post("/triggers/daily-report", "{\"data\":{}}").json().path("data");
    JsonNode atOnce =
        ann.post("/triggers/daily-report", "{\"data\":{},\"use_async\":false}").json().path("data");
    CLOCK.step(Duration.ofSeconds(10));
    JsonNode done = ann.get("/requests/" + taken.path("request_id").asString()).json();

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json().at("/error/code").asString()).isEqualTo("TRIGGER_NOT_FOUND");
    assertThat(unknownAtOnce.status()).isEqualTo(404);
    assertThat(taken.path("status").asString()).isEqualTo("pending");
    assertThat(atOnce.path("status").asString()).isEqualTo("completed");
    assertThat(done.at("/data/result").asString()).isEqualTo("The report is written.");
    assertThat(sandbox.provider("muxi-formation").jobs()).hasSize(1);
  }

  @Test
  void cancelsARequestAgainAndAgainButNotOnceItIsDone() {
    String stalled = request("muster:stall");
    String done = request("Hello");

    assertThat(delete("/requests/" + stalled).status()).isEqualTo(200);
    assertThat(delete("/requests/" + stalled).status()).isEqualTo(200);
    assertThat(ann.get("/requests/" + stalled).json().at("/data/status").asString())
        .isEqualTo("cancelled");
    CLOCK.step(Duration.ofSeconds(10));
    Reply late = delete("/requests/" + done);
    assertThat(late.status()).isEqualTo(400);
    assertThat(late.json().at("/error/code").asString()).isEqualTo("OPERATION_FAILED");
  }

  @Test
  void tellsARequestToItsUserAndTheAdministratorAlone() {
    HttpDesk bob =
        new HttpDesk(
            sandbox.baseUrl("muxi-formation"),
            "X-MUXI-CLIENT-KEY",
            "fmc_any",
            "X-Muxi-User-ID",
            "bob");
    String path = "/requests/" + request("Hello");
    Reply refused = bob.get(path);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().at("/error/code").asString()).isEqualTo("FORBIDDEN");
    assertThat(ann.get(path).json().at("/data/user_id").asString()).isEqualTo("ann");
    assertThat(admin.get(path).json().at("/data/user_id").asString()).isEqualTo("ann");
    assertThat(bob.get("/requests").json().at("/data/requests")).isEmpty();
    assertThat(ann.get("/requests").json().at("/data/requests")).hasSize(1);
    assertThat(admin.get("/requests").json().at("/data/count").asInt()).isEqualTo(1);
  }

  @Test
  void doesNotSubmitTwiceUnderOneKey() {
    String body = "{\"message\":\"Hello\",\"mode\":\"async\"}";
    JsonNode first = ann.post("/chat", body, "X-Muxi-Idempotency-Key", "k").json();
    JsonNode again = ann.post("/chat", body, "X-Muxi-Idempotency-Key", "k").json();

    assertThat(again).isEqualTo(first);
    assertThat(first.at("/request/idempotency_key").asString()).isEqualTo("k");
    assertThat(sandbox.provider("muxi-formation").jobs()).hasSize(1);
  }

  @Test
  void masksSecretsAndKeepsThoseInUse() {
    Reply created = admin.post("/secrets", "{\"key\":\"my-key\",\"value\":\"sk-1234567890\"}");
    JsonNode secrets = admin.get("/secrets").json().at("/data/secrets");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().at("/data/key").asString()).isEqualTo("MY_KEY");
    assertThat(secrets.path("MY_KEY").asString()).isEqualTo("sk-1234***890");
    assertThat(admin.post("/secrets", "{\"key\":\"my-key\",\"value\":\"x\"}").status())
        .isEqualTo(409);
    assertThat(admin.send("DELETE", "/secrets/DATABASE_URL", new byte[0]).status()).isEqualTo(409);
    assertThat(admin.send("DELETE", "/secrets/MY_KEY", new byte[0]).status()).isEqualTo(200);
    assertThat(admin.get("/audit").json().at("/data/entries/0/action").asString())
        .isEqualTo("secret.deleted");
  }

  @Test
  void keepsUsersAndKeysApart() {
    HttpDesk bob =
        new HttpDesk(
            sandbox.baseUrl("muxi-formation"),
            "X-MUXI-CLIENT-KEY",
            "fmc_any",
            "X-Muxi-User-ID",
            "bob");
    ann.post("/memories", "{\"content\":\"Likes tea\"}");

    assertThat(ann.get("/memories").json().at("/data/memories")).hasSize(1);
    assertThat(bob.get("/memories").json().at("/data/memories")).isEmpty();
    assertThat(ann.get("/agents").status()).isEqualTo(401);
    assertThat(admin.get("/agents").status()).isEqualTo(200);
    Reply missing = ann.post("/chat", "{}");
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.json().at("/error/data/validation_errors/0/field").asString())
        .isEqualTo("message");
  }

  private static String tokens() {
    HttpRequest request =
        ann.request("/chat", "Accept", "text/event-stream", "Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(HELLO))
            .build();
    List<String> tokens = new ArrayList<>();
    try (EventReader events = EventReader.open(ann.client(), request)) {
      CLOCK.step(Duration.ofSeconds(10));
      for (EventReader.Event event : events.all()) {
        JsonNode token = event.data().path("token");
        tokens.add(token.isObject() ? token.path("content").asString() : token.asString(""));
      }
    }
    return String.join("", tokens);
  }

  private static String request(String message) {
    return ann.post("/chat", "{\"message\":\"" + message + "\",\"mode\":\"async\"}")
        .json()
        .at("/data/request_id")
        .asString();
  }

  private static Reply delete(String path) {
    return ann.send("DELETE", path, new byte[0]);
  }
}
