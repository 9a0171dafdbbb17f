package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Jobs are listed, read, cancelled and deleted like other things. */
class JobResourceTest extends StudioTest {

  @Test
  void listsTheNewestFirstAndGoesOnBehindACursor() {
    List<String> ids = List.of(submit("a"), submit("b"), submit("c"));
    JsonNode first = desk.get("/jobs").json();
    String newer = submit("d");
    JsonNode second = desk.get("/jobs?cursor=" + first.path("nextCursor").asString()).json();

    assertThat(ids(first)).containsExactly(ids.get(2), ids.get(1));
    assertThat(first.path("hasMore").asBoolean()).isTrue();
    assertThat(ids(second)).containsExactly(ids.get(0)).doesNotContain(newer);
    assertThat(second.path("hasMore").asBoolean()).isFalse();
    assertThat(second.path("nextCursor").isNull()).isTrue();
  }

  @Test
  void listsNothingBehindTheLast() {
    submit("a");
    submit("b");
    JsonNode all = desk.get("/jobs?limit=5").json();

    assertThat(ids(all)).hasSize(2);
    assertThat(all.path("nextCursor").isNull()).isTrue();
    assertThat(ids(desk.get("/jobs?limit=1").json())).hasSize(1);
  }

  @Test
  void pagesByNumberUntilAPageIsShort() {
    List<String> ids = List.of(submit("a"), submit("b"), submit("c"));

    assertThat(desk.get("/jobs/pages").json()).isEqualTo(list(ids.subList(0, 2)));
    assertThat(desk.get("/jobs/pages?page=1").json()).isEqualTo(list(ids.subList(2, 3)));
    assertThat(desk.get("/jobs/pages?page=2").json()).isEqualTo(list(List.of()));
    assertThat(desk.get("/jobs/pages?page=1&size=1").json()).isEqualTo(list(ids.subList(1, 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "%20", "eyJhZnRlciI6MX0x", "eyJiZWZvcmUiOjF9", "!!"})
  void refusesACursorThatWasNeverGiven(String cursor) {
    submit("a");
    Reply reply = desk.get("/jobs?cursor=" + cursor);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().at("/error/code").asString()).isEqualTo("BAD");
  }

  @Test
  void filtersByOneOrSeveralValues() {
    String old = submit("a");
    pass(200);
    String running = submit("b");
    pass(50);
    String fresh = submit("a");

    assertThat(ids(desk.get("/jobs?status=completed").json())).containsExactly(old);
    assertThat(ids(desk.get("/jobs?status=pending&status=processing").json()))
        .containsExactly(fresh, running);
    assertThat(ids(desk.get("/jobs?model=a").json())).containsExactly(fresh, old);
    assertThat(ids(desk.get("/jobs?model=a&status=pending").json())).containsExactly(fresh);
    assertThat(ids(desk.get("/jobs?model=x").json())).isEmpty();
  }

  @Test
  void knowsHowFarEachIsAndWhatAPollWouldSay() {
    submit("a");
    pass(55);
    JsonNode job = desk.get("/jobs").json().at("/jobs/0");

    assertThat(job.path("status").asString()).isEqualTo("processing");
    assertThat(job.path("told").asString()).isEqualTo("processing");
    assertThat(job.path("progress").decimalValue()).isEqualByComparingTo("0.55");
  }

  @Test
  void readsOneByAnotherOperation() {
    String id = submit("a");

    assertThat(desk.get("/jobs/" + id + "/status").json())
        .isEqualTo(Json.read("{\"id\":\"" + id + "\",\"status\":\"pending\"}"));
    assertThat(desk.get("/jobs/nope/status").json().at("/error/code").asString())
        .isEqualTo("NO_JOB");
  }

  @Test
  void cancelsWhileItMayAndPaysBack() {
    String id = submit("a");
    assertThat(studio.balance()).isEqualByComparingTo("8");
    Reply cancelled = desk.post("/jobs/" + id + "/cancel", "");

    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(cancelled.json())
        .isEqualTo(
            Json.read(
                "{\"jobId\":\""
                    + id
                    + "\",\"status\":\"cancelled\",\"refundedMicroCents\":2000000}"));
    assertThat(studio.balance()).isEqualByComparingTo("10");
    pass(200);
    assertThat(desk.get("/jobs/" + id).json().path("status").asString()).isEqualTo("cancelled");
    assertThat(studio.resources("film")).isEmpty();
  }

  @Test
  void refusesToCancelWhatIsUnderWay() {
    String id = submit("a");
    pass(20);
    Reply refused = desk.post("/jobs/" + id + "/cancel", "");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/error/code").asString()).isEqualTo("TOO_LATE");
    assertThat(desk.get("/jobs/" + id).json().path("status").asString()).isEqualTo("processing");
    assertThat(studio.balance()).isEqualByComparingTo("8");
    assertThat(desk.post("/jobs/nope/cancel", "").status()).isEqualTo(404);
  }

  @Test
  void paysBackOnceWhatIsCancelledBeforeItFails() {
    String id = submit("broken");
    desk.post("/jobs/" + id + "/cancel", "");
    pass(200);

    assertThat(studio.balance()).isEqualByComparingTo("10");
  }

  @Test
  void deletesAJobWithAllThatItMade() {
    String id = submit("a");
    pass(100);
    JsonNode done = desk.get("/jobs/" + id).json();
    String stem = done.at("/stems/vocals").asString();
    assertThat(desk.get(stem).status()).isEqualTo(200);
    Reply deleted = desk.send("DELETE", "/jobs/" + id, new byte[0]);

    assertThat(deleted.json()).isEqualTo(Json.read("{\"id\":\"" + id + "\"}"));
    assertThat(desk.get("/jobs/" + id).status()).isEqualTo(404);
    assertThat(desk.get(stem).status()).isEqualTo(404);
    assertThat(desk.get("/films/" + done.path("filmId").asString()).status()).isEqualTo(404);
    assertThat(desk.send("DELETE", "/jobs/" + id, new byte[0]).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"399, 200", "400, 404"})
  void forgetsAJobSomeTimeAfterItsEnd(int seconds, int status) {
    String id = submit("a");
    pass(seconds);

    assertThat(desk.get("/jobs/" + id).status()).isEqualTo(status);
    assertThat(ids(desk.get("/jobs").json())).hasSize(status == 200 ? 1 : 0);
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("jobs").forEach(job -> ids.add(job.path("id").asString()));
    return ids;
  }

  private static JsonNode list(List<String> ids) {
    return Json.mapper().valueToTree(ids);
  }
}
