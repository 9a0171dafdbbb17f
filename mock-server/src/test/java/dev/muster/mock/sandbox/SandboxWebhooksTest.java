package dev.muster.mock.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.WebhookReceiver.Told;
import dev.muster.mock.sandbox.webhook.Delivery;
import dev.muster.mock.sandbox.webhook.DeliveryState;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What each provider tells a user's server, in a time that is stepped by hand. */
@Timeout(60)
class SandboxWebhooksTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant SIGNED = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final SandboxClock CLOCK = SandboxClock.stepped(START);
  private static Sandbox sandbox;

  private WebhookReceiver receiver;

  @BeforeAll
  static void open() {
    sandbox =
        Sandbox.builder()
            .provider("muapi")
            .provider("muvi")
            .provider("muxi-formation")
            .seed(42)
            .clock(CLOCK)
            .wallClock(Clock.fixed(SIGNED, ZoneOffset.UTC))
            .build()
            .start();
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void listen() {
    sandbox.reset();
    receiver = new WebhookReceiver();
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void muapiTellsAPredictionThatIsDone() {
    String id = muapi("a fox");
    CLOCK.step(Duration.ofMinutes(2));
    Told told = receiver.next();
    JsonNode poll = desk("muapi").get("/predictions/" + id + "/result").json();

    assertThat(told.method()).isEqualTo("POST");
    assertThat(told.uri()).isEqualTo("/muapi?token=a%20b");
    assertThat(told.header("Content-Type")).isEqualTo("application/json");
    assertThat(told.json().path("id").asString()).isEqualTo(id);
    assertThat(told.json().path("status").asString()).isEqualTo("completed");
    assertThat(told.json().path("outputs")).isEqualTo(poll.path("outputs"));
    assertThat(told.json().at("/urls/get").asString())
        .isEqualTo(sandbox.baseUrl("muapi") + "/predictions/" + id + "/result");
    assertThat(told.json().path("created_at").asString()).startsWith("2026-01-01T00:");
    assertThat(told.json().path("executionTime").decimalValue()).isBetween(dec("4"), dec("8"));
    assertThat(told.json().at("/has_nsfw_contents/0").booleanValue()).isFalse();
    assertThat(told.headers().keySet()).noneMatch(name -> name.startsWith("X-"));
  }

  @Test
  void muapiTellsAFailure() {
    String id = muapi("muster:fail");
    CLOCK.step(Duration.ofMinutes(2));
    JsonNode told = receiver.next().json();

    assertThat(told.path("id").asString()).isEqualTo(id);
    assertThat(told.path("status").asString()).isEqualTo("failed");
    assertThat(told.path("error").asString()).isNotEmpty();
    assertThat(told.has("outputs")).isFalse();
  }

  @Test
  void muapiTakesAWebhookFromTheBodyWhenAsked() {
    String body = "{\"prompt\":\"a fox\",\"webhook_url\":\"" + receiver.url("/body") + "\"}";
    desk("muapi").post("/some-model", body);
    assertThat(sandbox.provider("muapi").deliveries()).isEmpty();

    sandbox.provider("muapi").turn("webhook-in-body", true);
    desk("muapi").post("/some-model", body);
    CLOCK.step(Duration.ofMinutes(2));
    assertThat(receiver.next().uri()).isEqualTo("/body");
  }

  @Test
  void muviSignsWithASecretForWebhooks() throws Exception {
    JsonNode taken = muvi("a fox");
    CLOCK.step(Duration.ofMinutes(2));
    Told told = receiver.next();
    String secret = sandbox.environment("muvi").get("MUVI_WEBHOOK_SECRET");

    assertThat(secret).startsWith("whsec_");
    assertThat(told.header("X-PixelByte-Timestamp"))
        .isEqualTo(Long.toString(SIGNED.getEpochSecond()));
    assertThat(told.header("X-PixelByte-Signature"))
        .isEqualTo("sha256=" + hmac(secret, SIGNED.getEpochSecond() + ".", told.body()));
    assertThat(told.json().path("jobId")).isEqualTo(taken.path("jobId"));
    assertThat(told.json().path("requestId")).isEqualTo(taken.path("requestId"));
    assertThat(told.json().path("status").asString()).isEqualTo("completed");
    assertThat(told.json().at("/output/imageUrl").asString()).contains("/muvi/");
    assertThat(told.json().propertyNames()).doesNotContain("outputs");
    assertThat(desk("muvi").get(told.json().at("/output/imageUrl").asString()).status())
        .isEqualTo(200);
  }

  @Test
  void muviTellsWhyAJobFailed() {
    muvi("muster:fail");
    CLOCK.step(Duration.ofMinutes(2));

    JsonNode told = receiver.next().json();
    assertThat(told.path("status").asString()).isEqualTo("failed");
    assertThat(told.at("/error/code").asString()).isEqualTo("GENERATION_FAILED");
    assertThat(told.has("output")).isFalse();
  }

  @Test
  void formationSignsWithTheAdminKey() throws Exception {
    String id = chat("Research lighthouses");
    CLOCK.step(Duration.ofMinutes(2));
    Told told = receiver.next();
    String secret = sandbox.environment("muxi-formation").get("MUXI_ADMIN_KEY");

    assertThat(told.header("X-Muxi-Signature"))
        .isEqualTo(
            "t="
                + SIGNED.getEpochSecond()
                + ",v1="
                + hmac(secret, SIGNED.getEpochSecond() + ".", told.body()));
    assertThat(told.json().path("id").asString()).isEqualTo(id);
    assertThat(told.json().path("status").asString()).isEqualTo("completed");
    assertThat(told.json().path("user_id").asString()).isEqualTo("ann");
    assertThat(told.json().at("/response/0/text").asString())
        .isEqualTo("You said: Research lighthouses");
    assertThat(told.json().path("webhook_url").asString()).isEqualTo(receiver.url("/muxi?k=v"));
    assertThat(told.json().path("processing_mode").asString()).isEqualTo("async");
  }

  @Test
  void formationTellsAFailureWithoutASignatureWhenAsked() {
    sandbox.provider("muxi-formation").turn("unsigned-webhooks", true);
    chat("muster:fail");
    CLOCK.step(Duration.ofMinutes(2));
    Told told = receiver.next();

    assertThat(told.headers().containsKey("X-Muxi-Signature")).isFalse();
    assertThat(told.json().path("status").asString()).isEqualTo("failed");
    assertThat(told.json().at("/error/code").asString()).isEqualTo("LLM_ERROR");
    assertThat(told.json().path("response")).isEmpty();
  }

  @Test
  void formationEscalatesToWhoSubscribed() throws Exception {
    sandbox
        .provider("muxi-formation")
        .createResource("escalation", "1", Json.object().put("url", receiver.url("/escalation")));
    String body = "{\"message\":\"muster:escalate\",\"mode\":\"async\"}";
    String id = desk("muxi-formation").post("/chat", body).json().at("/data/request_id").asString();
    CLOCK.step(Duration.ofMinutes(2));
    Told told = receiver.next();
    String secret = "client-of-my-own";

    assertThat(told.uri()).isEqualTo("/escalation");
    assertThat(told.json().path("request_id").asString()).isEqualTo(id);
    assertThat(told.json().path("state").asString()).isEqualTo("achieved");
    assertThat(told.header("X-Muxi-Timestamp")).isEqualTo(Long.toString(SIGNED.getEpochSecond()));
    // The key that the submission was made with signs.
    assertThat(told.header("X-Muxi-Signature"))
        .endsWith("v1=" + hmac(secret, SIGNED.getEpochSecond() + ".", told.body()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"muapi", "muvi", "muxi-formation"})
  void tellsNothingBeforeTheEndAndOnceThen(String provider) {
    submit(provider, "a fox");
    Delivery planned = sandbox.provider(provider).deliveries().get(0);
    assertThat(planned.state()).isEqualTo(DeliveryState.PLANNED);
    assertThat(planned.due()).isPresent();
    CLOCK.step(Duration.between(CLOCK.now(), planned.due().get()).minusMillis(1));
    assertThat(receiver.all()).isEmpty();

    CLOCK.step(Duration.ofMillis(1));
    Delivery done = ended(provider);
    CLOCK.step(Duration.ofHours(1));
    assertThat(done.state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(done.attempts()).hasSize(1);
    assertThat(done.attempts().get(0).status()).contains(200);
    assertThat(receiver.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"muapi", "muvi", "muxi-formation"})
  void showsNoSecretAndNoQueryInWhatItLists(String provider) {
    submit(provider, "a fox");
    CLOCK.step(Duration.ofMinutes(2));
    Delivery done = ended(provider);
    String shown = done.json() + " " + done;

    assertThat(done.json().path("state").asString()).isEqualTo("delivered");
    assertThat(done.json().path("body").isObject()).isTrue();
    assertThat(shown).doesNotContain("token=", "k=v", "?");
    for (String secret : sandbox.environment(provider).values()) {
      assertThat(secret.startsWith("http") || !shown.contains(secret)).isTrue();
    }
  }

  @Test
  void saysThatACancelledJobIsNotTold() {
    String id = muvi("a fox").path("jobId").asString();
    assertThat(desk("muvi").post("/jobs/" + id + "/cancel", "").status()).isEqualTo(200);
    Delivery dropped = ended("muvi");

    assertThat(dropped.state()).isEqualTo(DeliveryState.DROPPED);
    assertThat(dropped.reason()).contains("cancelled");
    CLOCK.step(Duration.ofMinutes(2));
    assertThat(receiver.all()).isEmpty();
  }

  @Test
  void waitsForAJobThatNeverEnds() {
    muvi("muster:stall");
    CLOCK.step(Duration.ofDays(1));

    Delivery waiting = sandbox.provider("muvi").deliveries().get(0);
    assertThat(waiting.state()).isEqualTo(DeliveryState.PLANNED);
    assertThat(waiting.due()).isEmpty();
    assertThat(receiver.all()).isEmpty();
  }

  @Test
  void givesTheSameSecretForTheSameSeed() {
    try (Sandbox twin = Sandbox.builder().provider("muvi").seed(42).build().start();
        Sandbox other = Sandbox.builder().provider("muvi").seed(43).build().start()) {
      String secret = sandbox.environment("muvi").get("MUVI_WEBHOOK_SECRET");
      assertThat(twin.environment("muvi").get("MUVI_WEBHOOK_SECRET")).isEqualTo(secret);
      assertThat(other.environment("muvi").get("MUVI_WEBHOOK_SECRET")).isNotEqualTo(secret);
    }
  }

  private Delivery ended(String provider) {
    return sandbox.provider(provider).awaitDelivery(one -> one.state().isFinal(), SOON);
  }

  private void submit(String provider, String prompt) {
    switch (provider) {
      case "muapi" -> muapi(prompt);
      case "muvi" -> muvi(prompt);
      default -> chat(prompt);
    }
  }

  private String muapi(String prompt) {
    String url = URLEncoder.encode(receiver.url("/muapi?token=a%20b"), UTF_8);
    return desk("muapi")
        .post("/flux-dev-image?webhook=" + url, "{\"prompt\":\"" + prompt + "\"}")
        .json()
        .path("request_id")
        .asString();
  }

  private JsonNode muvi(String prompt) {
    String job =
        "{\"model\":\"google/nano-banana\",\"input\":{\"prompt\":\"%s\"},\"webhookUrl\":\"%s\"}";
    return desk("muvi")
        .post("/jobs/submit", job.formatted(prompt, receiver.url("/muvi?k=v")))
        .json();
  }

  private String chat(String message) {
    String body = "{\"message\":\"%s\",\"mode\":\"async\",\"webhook_url\":\"%s\"}";
    return desk("muxi-formation")
        .post("/chat", body.formatted(message, receiver.url("/muxi?k=v")), "X-Muxi-User-ID", "ann")
        .json()
        .at("/data/request_id")
        .asString();
  }

  private static HttpDesk desk(String provider) {
    List<String> headers =
        switch (provider) {
          case "muapi" -> List.of("x-api-key", "any-key");
          case "muvi" -> List.of("Authorization", "Bearer any-key");
          default -> List.of("X-MUXI-CLIENT-KEY", "client-of-my-own");
        };
    return new HttpDesk(sandbox.baseUrl(provider), headers.toArray(String[]::new));
  }

  /** Computed apart from the sandbox. */
  private static String hmac(String secret, String before, byte[] body)
      throws GeneralSecurityException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(before.getBytes(UTF_8));
    message.writeBytes(body);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(message.toByteArray()));
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}
