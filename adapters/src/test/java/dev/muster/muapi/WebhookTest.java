package dev.muster.muapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ProtocolException;
import dev.muster.muapi.model.Output;
import dev.muster.muapi.model.PredictionNotice;
import dev.muster.runtime.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
  @Test
  void readsThatAJobCompleted() {
    PredictionNotice notice =
        Webhook.read(
                """
            {
              "id": "abc123",
              "status": "completed",
              "outputs": ["https://cdn.muapi.ai/a.png"],
              "urls": {"get": "https://api.muapi.ai/api/v1/predictions/abc123/result"},
              "has_nsfw_contents": [false],
              "created_at": "2026-01-30T12:00:00Z",
              "executionTime": 4.2,
              "timings": {"inference": 3.9},
              "later": {"added": true}
            }
            """)
            .unverified();

    assertThat(notice.id()).isEqualTo("abc123");
    assertThat(notice.status().phase()).isEqualTo(Phase.SUCCEEDED);
    assertThat(notice.outputs()).containsExactly(new Output.OfString("https://cdn.muapi.ai/a.png"));
    assertThat(notice.executionTime()).isEqualTo(4.2);
    assertThat(notice.unknownFields()).containsOnlyKeys("later");
  }

  @Test
  void readsThatAJobFailed() {
    PredictionNotice notice =
        Webhook.read("{\"id\": \"abc123\", \"status\": \"failed\", \"error\": \"No fox\"}")
            .unverified();

    assertThat(notice.status().phase()).isEqualTo(Phase.FAILED);
    assertThat(notice.error()).isEqualTo("No fox");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "secret", "{\"status\": 7}", "{\"status\": "})
  void refusesAnythingElseWithoutQuotingIt(String body) {
    assertThatThrownBy(() -> Webhook.read(body))
        .isInstanceOf(ProtocolException.class)
        .hasMessageStartingWith("predictionFinished: ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void isAHintWhoseContentIsNotShown() {
    assertThat(Webhook.read("{\"id\": \"abc123\", \"status\": \"completed\"}".getBytes()))
        .hasToString("Hint");
  }
}
