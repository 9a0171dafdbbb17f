package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calls that are made again under the same key. */
class IdempotencyTest extends StudioTest {
  private static final int DAY = 24 * 60 * 60;

  @Test
  void answersAgainWhatItAnsweredBefore() {
    String first = say("k1", "ann").text();
    String other =
        desk.post("/chat", "{\"message\":\"no\"}", "X-Key", "k1", "X-User", "ann").text();

    assertThat(other).isEqualTo(first);
    assertThat(studio.resources("message")).hasSize(1);
  }

  @Test
  void keepsKeysUsersAndCallsWithoutKeyApart() {
    String first = say("k1", "ann").text();

    assertThat(say("k2", "ann").text()).isNotEqualTo(first);
    assertThat(say("k1", "bob").text()).isNotEqualTo(first);
    desk.post("/chat", "{\"message\":\"hi\"}");
    desk.post("/chat", "{\"message\":\"hi\"}");
    assertThat(studio.resources("message")).hasSize(5);
  }

  @Test
  void forgetsAfterADay() {
    String first = say("k1", "ann").text();
    pass(DAY - 1);
    assertThat(say("k1", "ann").text()).isEqualTo(first);
    pass(1);

    assertThat(say("k1", "ann").text()).isNotEqualTo(first);
  }

  @Test
  void doesNotKeepARefusal() {
    Reply refused = desk.post("/chat", "{}", "X-Key", "k1", "X-User", "ann");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(say("k1", "ann").status()).isEqualTo(200);
  }

  @Test
  void answersWhoeverComesMeanwhileTheSame() {
    List<CompletableFuture<String>> calls =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> say("k1", "ann").text()))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(studio.resources("message")).hasSize(1);
  }

  @Test
  void submitsAJobOnce() {
    String body = "{\"message\":\"hi\",\"mode\":\"async\"}";
    String id = desk.post("/chat", body, "X-Key", "k1").json().path("request_id").asString();

    assertThat(desk.post("/chat", body, "X-Key", "k1").json().path("request_id").asString())
        .isEqualTo(id);
    assertThat(studio.jobs()).hasSize(1);
  }

  private static Reply say(String key, String user) {
    return desk.post("/chat", "{\"message\":\"hi\"}", "X-Key", key, "X-User", user);
  }
}
