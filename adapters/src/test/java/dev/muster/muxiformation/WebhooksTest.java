package dev.muster.muxiformation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.WebhookExpiredException;
import dev.muster.core.WebhookForgedException;
import dev.muster.core.WebhookReceiver;
import dev.muster.core.WebhookUnsignedException;
import dev.muster.muxiformation.model.ClarificationNotice;
import dev.muster.muxiformation.model.EscalationNotice;
import dev.muster.muxiformation.model.EscalationState;
import dev.muster.muxiformation.model.FinishedNotice;
import dev.muster.muxiformation.model.RequestNotice;
import dev.muster.muxiformation.model.RequestStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhooksTest {
  private static final Instant SIGNED = Instant.ofEpochSecond(1_706_616_000L);
  private static final byte[] BODY =
      "{\"id\":\"req_abc123\",\"status\":\"completed\"}".getBytes(UTF_8);
  private static final WebhookReceiver<RequestNotice> WEBHOOK =
      at(MuxiFormation.webhook("fma_admin_key_here"), Duration.ZERO);

  private static <T> WebhookReceiver<T> at(WebhookReceiver<T> receiver, Duration later) {
    return receiver.withClock(Clock.fixed(SIGNED.plus(later), ZoneOffset.UTC));
  }

  private static Map<String, List<String>> signed(String signature) {
    return Map.of("x-muxi-signature", List.of("t=1706616000,v1=" + signature));
  }

  /**
   * Computed with {@code printf '%s' "$t.$body" | openssl dgst -sha256 -hmac fma_admin_key_here}.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"req_abc123\",\"status\":\"completed\"} |"
            + " 4eddb9b584ed1fd73364a4bd5781bb7a9a17c83d8eb400fa35b13c7a375edf6c",
        "{\"id\":\"req_é\",\"status\":\"completed\"} |"
            + " 8e38202b72b78c9e07244958f4ea7c845e5803b5dd509d73d421ffd5282d80b8"
      })
  void believesWhatTheFormationSigned(String body, String signature) {
    assertThat(WEBHOOK.receive(body.getBytes(UTF_8), signed(signature)))
        .isInstanceOfSatisfying(
            FinishedNotice.class,
            notice -> assertThat(notice.status()).isEqualTo(RequestStatus.COMPLETED));
    assertThat(WEBHOOK.sign(body.getBytes(UTF_8), SIGNED))
        .isEqualTo(Map.of("X-Muxi-Signature", "t=1706616000,v1=" + signature));
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 300})
  void believesWithinTheTolerance(long seconds) {
    Map<String, String> headers = WEBHOOK.sign(BODY, SIGNED);

    assertThat(at(WEBHOOK, Duration.ofSeconds(seconds)).receive(BODY, headers::get)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301})
  void doesNotBelieveBeyondIt(long seconds) {
    Map<String, String> headers = WEBHOOK.sign(BODY, SIGNED);

    assertThatThrownBy(() -> at(WEBHOOK, Duration.ofSeconds(seconds)).receive(BODY, headers::get))
        .isInstanceOf(WebhookExpiredException.class);
  }

  @Test
  void tellsUnsignedFromForged() {
    assertThatThrownBy(() -> WEBHOOK.receive(BODY, Map.of()))
        .isInstanceOf(WebhookUnsignedException.class);
    assertThatThrownBy(() -> WEBHOOK.receive(BODY, signed("0".repeat(64))))
        .isInstanceOf(WebhookForgedException.class);
  }

  @Test
  void readsQuestions() {
    byte[] question =
        "{\"request_id\":\"req_1\",\"clarification_question\":\"Which one?\"}".getBytes(UTF_8);

    assertThat(WEBHOOK.receive(question, WEBHOOK.sign(question, SIGNED)::get))
        .isInstanceOfSatisfying(
            ClarificationNotice.class,
            notice -> assertThat(notice.clarificationQuestion()).isEqualTo("Which one?"));
  }

  @Test
  void escalationsAreSignedWithTheClientKey() {
    byte[] body = "{\"request_id\":\"req_1\",\"state\":\"stuck\",\"attempts\":5}".getBytes(UTF_8);
    WebhookReceiver<EscalationNotice> escalations =
        at(MuxiFormation.escalations("fmc_client_key_here"), Duration.ZERO);

    assertThat(escalations.receive(body, escalations.sign(body, SIGNED)::get).state())
        .isEqualTo(EscalationState.STUCK);
    assertThatThrownBy(() -> escalations.receive(body, WEBHOOK.sign(body, SIGNED)::get))
        .isInstanceOf(WebhookForgedException.class);
  }
}
