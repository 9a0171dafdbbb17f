package dev.muster.mock.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.sandbox.WebhookReceiver.Told;
import dev.muster.mock.sandbox.webhook.Attempt;
import dev.muster.mock.sandbox.webhook.Delivery;
import dev.muster.mock.sandbox.webhook.DeliveryFate;
import dev.muster.mock.sandbox.webhook.DeliveryState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How webhooks are sent, and sent again, of providers that tests made up. */
@Timeout(60)
class WebhookRoundTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(10);

  private final WebhookReceiver receiver = new WebhookReceiver();
  private SandboxClock clock;
  private Sandbox sandbox;

  @BeforeEach
  void open() {
    clock = SandboxClock.stepped(START);
    sandbox = builder(clock).build().start();
  }

  @AfterEach
  void close() {
    sandbox.close();
    receiver.close();
  }

  @Test
  void playsACallbackThatNoFileSpeaksOf() throws Exception {
    String id = render("plain-hooks", receiver.url("/over"));
    clock.step(Duration.ofMinutes(5));
    Told told = receiver.next();
    String secret = sandbox.environment("plain-hooks").get("PLAIN_HOOKS_WEBHOOK_SECRET");

    assertThat(told.method()).isEqualTo("PUT");
    assertThat(told.text())
        .isEqualTo(
            "{\"event\":\"render.over\",\"data\":{\"id\":\"" + id + "\",\"state\":\"good\"}}");
    assertThat(told.header("X-Kind")).isEqualTo("render");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
    byte[] message = (told.text() + "@" + told.header("X-Time")).getBytes(UTF_8);
    assertThat(told.header("X-Proof"))
        .isEqualTo(Base64.getEncoder().encodeToString(mac.doFinal(message)));
  }

  @Test
  void triesOnceWhatNoFileSaysIsSentAgain() {
    receiver.answering(500);
    render("plain-hooks", receiver.url("/over"));
    clock.step(Duration.ofMinutes(5));
    Delivery failed = ended("plain-hooks");

    assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
    assertThat(failed.reason()).contains("1 attempts", "500");
    clock.step(Duration.ofHours(1));
    assertThat(receiver.all()).hasSize(1);
  }

  @Test
  void tellsWhatComesBeforeTheEndByItself() {
    receiver.answering(202, 202);
    String id = render("rich-hooks", receiver.url("/over"));
    Told begun = receiver.next();
    awaitState(id + ".1", DeliveryState.DELIVERED);
    clock.step(Duration.ofSeconds(10));
    Told over = receiver.next();
    awaitState(id + ".2", DeliveryState.DELIVERED);

    assertThat(begun.text())
        .isEqualTo(
            "{\"event\":\"render.open\",\"id\":\"%s.1\",\"by\":\"ann\",\"seconds\":0}"
                .formatted(id));
    assertThat(over.text())
        .isEqualTo(
            "{\"event\":\"render.good\",\"id\":\"%s.2\",\"by\":\"ann\",\"seconds\":10}"
                .formatted(id));
    assertThat(over.header("X-Event")).isEqualTo(id + ".2");
    assertThat(over.header("X-Kind")).isEqualTo("good");
    assertThat(over.header("X-Sent")).isEqualTo(over.header("X-Time"));
  }

  @Test
  void sendsAgainOnScheduleUntilItIsTaken() {
    receiver.answering(202, 404, 200, 202);
    String id = render("rich-hooks", receiver.url("/over"));
    awaitState(id + ".1", DeliveryState.DELIVERED);
    clock.step(Duration.ofSeconds(10));
    Delivery once = awaitAttempts(id + ".2", 1);
    assertThat(once.state()).isEqualTo(DeliveryState.RETRYING);
    assertThat(once.due()).contains(START.plusSeconds(12));

    clock.step(Duration.ofMillis(1999));
    assertThat(receiver.all()).hasSize(2);
    clock.step(Duration.ofMillis(1));
    Delivery twice = awaitAttempts(id + ".2", 2);
    assertThat(twice.due()).contains(START.plusSeconds(15));
    clock.step(Duration.ofSeconds(3));
    Delivery done = awaitState(id + ".2", DeliveryState.DELIVERED);

    assertThat(done.attempts())
        .extracting(Attempt::at)
        .containsExactly(START.plusSeconds(10), START.plusSeconds(12), START.plusSeconds(15));
    assertThat(done.attempts())
        .extracting(Attempt::status)
        .containsExactly(Optional.of(404), Optional.of(200), Optional.of(202));
    List<Told> sent = receiver.all().subList(1, 4);
    assertThat(sent).extracting(told -> told.header("X-Attempt")).containsExactly("1", "2", "3");
    assertThat(sent).extracting(told -> told.header("X-Event")).containsOnly(id + ".2");
    assertThat(sent).extracting(Told::text).containsOnly(sent.get(0).text());
  }

  @Test
  void givesUpAfterTheLastRepeat() {
    String id = render("rich-hooks", receiver.answering(202, 404, 404, 404).url("/over"));
    awaitState(id + ".1", DeliveryState.DELIVERED);
    int[] waits = {10, 2, 3};
    for (int i = 0; i < waits.length; i++) {
      clock.step(Duration.ofSeconds(waits[i]));
      awaitAttempts(id + ".2", i + 1);
    }
    Delivery failed = awaitState(id + ".2", DeliveryState.FAILED);

    assertThat(failed.reason()).isEqualTo("given up after 3 attempts; the last: answered with 404");
    clock.step(Duration.ofHours(1));
    assertThat(receiver.all()).hasSize(4);
  }

  @Test
  void stopsWhereTheReceiverSaysNever() {
    String id = render("rich-hooks", receiver.answering(202, 410).url("/over"));
    awaitState(id + ".1", DeliveryState.DELIVERED);
    clock.step(Duration.ofSeconds(10));

    assertThat(awaitState(id + ".2", DeliveryState.FAILED).attempts()).hasSize(1);
  }

  @Test
  void givesUpOnAReceiverThatDoesNotAnswerInTime() {
    receiver.holding();
    String id = render("rich-hooks", receiver.url("/over"));
    Delivery once = awaitAttempts(id + ".1", 1);

    assertThat(once.state()).isEqualTo(DeliveryState.RETRYING);
    assertThat(once.attempts().get(0).error()).isEqualTo("no answer within 300 ms");
    assertThat(once.attempts().get(0).took()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
  }

  @Test
  void tellsWhyNobodyCouldBeReached() {
    String url;
    try (WebhookReceiver gone = new WebhookReceiver()) {
      url = gone.url("/over?token=secret");
    }
    render("plain-hooks", url);
    clock.step(Duration.ofMinutes(5));

    Delivery failed = ended("plain-hooks");
    assertThat(failed.attempts().get(0).status()).isEmpty();
    assertThat(failed.attempts().get(0).error()).contains("ECONNREFUSED").doesNotContain("secret");
  }

  @Test
  void takesARedirectForAnAnswerAndFollowsNone() {
    receiver.answering(302);
    render("plain-hooks", receiver.url("/over"));
    clock.step(Duration.ofMinutes(5));

    assertThat(ended("plain-hooks").reason()).contains("302");
    assertThat(receiver.all()).extracting(Told::uri).containsExactly("/over");
  }

  @Test
  void aSlowReceiverHoldsUpNobodyElse() {
    try (WebhookReceiver slow = new WebhookReceiver().holding()) {
      for (int i = 0; i < 40; i++) {
        render("plain-hooks", slow.url("/slow/" + i));
      }
      render("plain-hooks", receiver.url("/quick"));
      clock.step(Duration.ofMinutes(5));

      assertThat(receiver.next().uri()).isEqualTo("/quick");
      Delivery quick =
          sandbox
              .provider("plain-hooks")
              .awaitDelivery(one -> one.state() == DeliveryState.DELIVERED, SOON);
      assertThat(quick.url()).endsWith("/quick");
    }
  }

  @Test
  void keepsTheOrderOfEndsToOneReceiver() {
    try (Sandbox instant = builder(SandboxClock.instant()).build().start()) {
      for (int i = 0; i < 30; i++) {
        HttpDesk desk = new HttpDesk(instant.baseUrl("plain-hooks"));
        desk.post("/renders", "{\"hook\":\"" + receiver.url("/over?" + i) + "\"}");
      }
      for (int i = 0; i < 30; i++) {
        assertThat(receiver.next().uri()).isEqualTo("/over?" + i);
      }
    }
  }

  @Test
  void sendsAgainWhenAsked() {
    receiver.answering(500);
    String id = render("plain-hooks", receiver.url("/over"));
    SandboxProvider provider = sandbox.provider("plain-hooks");
    assertThatThrownBy(() -> provider.resend(id + ".1")).hasMessageContaining("planned");
    assertThatThrownBy(() -> provider.resend("nothing")).hasMessageContaining("nothing");
    clock.step(Duration.ofMinutes(5));
    ended("plain-hooks");

    assertThat(provider.resend(id + ".1").state()).isEqualTo(DeliveryState.RETRYING);
    Delivery done = provider.awaitDelivery(one -> one.state() == DeliveryState.DELIVERED, SOON);
    assertThat(done.attempts()).hasSize(2);
    assertThat(provider.deliveries()).hasSize(1);
    provider.resend(id + ".1");
    awaitAttempts("plain-hooks", id + ".1", 3);
    assertThat(receiver.all())
        .extracting(Told::text)
        .hasSize(3)
        .containsOnly(receiver.next().text());
  }

  @Test
  void dropsDelaysAndDoublesAsATestWishes() {
    SandboxProvider provider = sandbox.provider("rich-hooks");
    provider.onDelivery(
        (delivery, attempt) ->
            delivery.status().equals("open")
                ? new DeliveryFate.Duplicate()
                : attempt == 1
                    ? new DeliveryFate.Drop()
                    : new DeliveryFate.Delay(Duration.ofSeconds(7)));
    String id = render("rich-hooks", receiver.answering(202, 202, 202).url("/over"));
    assertThat(awaitState(id + ".1", DeliveryState.DELIVERED).attempts()).hasSize(2);

    clock.step(Duration.ofSeconds(10));
    Delivery dropped = awaitAttempts(id + ".2", 1);
    assertThat(dropped.attempts().get(0).error()).contains("dropped");
    assertThat(receiver.all()).hasSize(2);
    clock.step(Duration.ofSeconds(2));
    provider.awaitDelivery(
        one -> one.due().filter(START.plusSeconds(19)::equals).isPresent(), SOON);
    clock.step(Duration.ofSeconds(7));
    assertThat(awaitState(id + ".2", DeliveryState.DELIVERED).attempts()).hasSize(2);
    assertThat(receiver.all()).hasSize(3);
  }

  @Test
  void forgetsAllWithAReset() {
    render("plain-hooks", receiver.url("/before"));
    sandbox.reset();
    assertThat(sandbox.provider("plain-hooks").deliveries()).isEmpty();
    render("plain-hooks", receiver.url("/after"));
    clock.step(Duration.ofMinutes(5));

    assertThat(receiver.next().uri()).isEqualTo("/after");
    ended("plain-hooks");
    assertThat(receiver.all()).hasSize(1);
  }

  private static Sandbox.Builder builder(SandboxClock clock) {
    return Sandbox.builder()
        .folder(Path.of("src/test/resources/sandbox/plain-hooks"))
        .folder(Path.of("src/test/resources/sandbox/rich-hooks"))
        .seed(42)
        .clock(clock);
  }

  private String render(String provider, String hook) {
    HttpDesk desk = new HttpDesk(sandbox.baseUrl(provider), "X-Who", "ann");
    return desk.post("/renders", "{\"hook\":\"" + hook + "\"}").json().path("render").asString();
  }

  private Delivery ended(String provider) {
    return sandbox.provider(provider).awaitDelivery(one -> one.state().isFinal(), SOON);
  }

  private Delivery awaitState(String id, DeliveryState state) {
    return sandbox
        .provider("rich-hooks")
        .awaitDelivery(one -> one.id().equals(id) && one.state() == state, SOON);
  }

  private Delivery awaitAttempts(String id, int number) {
    return awaitAttempts("rich-hooks", id, number);
  }

  private Delivery awaitAttempts(String provider, String id, int number) {
    return sandbox
        .provider(provider)
        .awaitDelivery(one -> one.id().equals(id) && one.attempts().size() >= number, SOON);
  }
}
