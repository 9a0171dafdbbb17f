package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said of jobs whose contract has several forms for it. */
class JobAnswersTest extends StudioTest {

  @Test
  void tellsTheCostInTheProvidersUnitAndWhenItIsDue() {
    JsonNode taken = desk.post("/jobs", "{\"model\":\"a\",\"seconds\":2}").json();

    assertThat(taken.path("costMicroCents")).isEqualTo(Json.read("1000000"));
    assertThat(taken.path("due").asString()).isEqualTo(clock.now().plusSeconds(100).toString());
    assertThat(studio.balance()).isEqualByComparingTo("9");
  }

  @Test
  void estimatesByTheSamePrice() {
    assertThat(desk.post("/estimate", "{\"model\":\"a\",\"seconds\":3}").json())
        .isEqualTo(Json.read("{\"estimatedMicroCents\":1500000}"));
    assertThat(studio.balance()).isEqualByComparingTo("10");
  }

  @Test
  void refusesWhatTheBalanceDoesNotPay() {
    Reply refused = desk.post("/jobs", "{\"model\":\"a\",\"seconds\":50}");

    assertThat(refused.status()).isEqualTo(402);
    assertThat(refused.json().at("/error/code").asString()).isEqualTo("POOR");
    assertThat(studio.jobs()).isEmpty();
  }

  @Test
  void tellsProgressAsText() {
    String id = submit("a");

    assertThat(desk.get("/jobs/" + id).json())
        .isEqualTo(
            Json.read(
                "{\"jobId\":\""
                    + id
                    + "\",\"status\":\"pending\",\"progress\":\"0%\",\"stems\":null,\"error\":null}"));
    pass(45);
    assertThat(desk.get("/jobs/" + id).json().path("progress").asString()).isEqualTo("45%");
  }

  @Test
  void namesItsOutputsAndWhatItMade() {
    String id = submit("a");
    pass(100);
    JsonNode done = desk.get("/jobs/" + id).json();
    String film = done.path("filmId").asString();

    assertThat(done.path("stems").propertyNames()).containsExactly("vocals", "Kick drum");
    assertThat(film).matches("film_\\d{6}").isNotEqualTo(id);
    Reply drum = desk.get(done.at("/stems/Kick drum").asString());
    assertThat(drum.header("Content-Type")).isEqualTo("audio/wav");
    Reply download = desk.get("/films/" + film + "/download");
    assertThat(download.bytes())
        .isEqualTo(desk.get(done.at("/stems/vocals").asString()).bytes())
        .isNotEqualTo(drum.bytes());
    Reply elsewhere = desk.get("/films/" + film + "/elsewhere");
    assertThat(elsewhere.status()).isEqualTo(302);
    assertThat(elsewhere.header("Location")).isEqualTo(done.at("/stems/vocals").asString());
  }

  @Test
  void makesNothingBeforeItsEnd() {
    String id = submit("a");
    pass(99);

    assertThat(studio.resources("film")).isEmpty();
    pass(1);
    assertThat(studio.resources("film")).hasSize(1);
    assertThat(studio.resources("film").get(0).path("at").asString())
        .isEqualTo(clock.now().toString());
    assertThat(desk.get("/jobs/" + id).json().has("filmId")).isTrue();
  }

  @Test
  void signsTheUrlOfWhatItMade() {
    submit("a");
    pass(100);
    String film = studio.resources("film").get(0).path("id").asString();
    String url = desk.get("/films/" + film).json().path("url").asString();

    assertThat(desk.get(url).status()).isEqualTo(200);
    assertThat(desk.get(url.replaceFirst("Signature=.", "Signature=x")).status()).isEqualTo(403);
    pass(60);
    assertThat(desk.get(url).status()).isEqualTo(403);
  }

  @Test
  void tellsWhyAJobFailed() {
    String ruled = submit("broken");
    String scripted =
        desk.post("/jobs", "{\"model\":\"a\"}", "X-Muster-Job", "fail")
            .json()
            .path("jobId")
            .asString();
    pass(100);

    assertThat(desk.get("/jobs/" + ruled).json().path("error"))
        .isEqualTo(Json.read("{\"code\":\"BROKEN\",\"message\":\"It broke\"}"));
    assertThat(desk.get("/jobs/" + scripted).json().path("error"))
        .isEqualTo(Json.read("{\"code\":\"GENERATION_FAILED\",\"message\":\"M\"}"));
    assertThat(studio.balance()).isEqualByComparingTo("10");
    assertThat(studio.resources("film")).isEmpty();
  }

  @Test
  void findsIdAndStatusInAnEnvelope() {
    studio.turn("wrapped", true);
    JsonNode taken = desk.post("/jobs", "{\"model\":\"a\"}").json();
    String id = taken.at("/data/jobId").asString();

    assertThat(id).startsWith("job_");
    assertThat(taken.at("/data/costMicroCents").asInt()).isEqualTo(2_000_000);
    assertThat(taken.has("jobId")).isFalse();
    pass(50);
    assertThat(desk.get("/jobs/" + id).json())
        .isEqualTo(
            Json.read(
                "{\"success\":true,\"data\":{\"jobId\":\""
                    + id
                    + "\",\"status\":\"processing\"}}"));
  }

  @Test
  void isAJobOnlyWhereTheRequestSaysSo() {
    assertThat(desk.post("/chat", "{\"message\":\"hi\"}").status()).isEqualTo(200);
    assertThat(studio.jobs()).isEmpty();
    Reply later = desk.post("/chat", "{\"message\":\"hi\",\"mode\":\"async\"}");

    assertThat(later.status()).isEqualTo(202);
    String id = later.json().path("request_id").asString();
    JsonNode told = desk.get("/requests/" + id).json();
    assertThat(told.path("created")).isEqualTo(Json.read(clock.now().getEpochSecond() + ".000"));
    pass(100);
    assertThat(desk.get("/requests/" + id).json().path("result").asString())
        .isEqualTo("You said hi");
  }

  @Test
  void takesTheIdThatASubmissionChoosesUnlessItIsTaken() {
    String chosen = "{\"message\":\"hi\",\"mode\":\"async\",\"request_id\":\"mine\"}";

    assertThat(desk.post("/chat", chosen).json().path("request_id").asString()).isEqualTo("mine");
    assertThat(desk.post("/chat", chosen).json().path("request_id").asString()).startsWith("job_");
  }

  @Test
  void passesOverAStatusThatTakesNoTime() {
    String id = submit("a");
    for (int i = 0; i < 99; i++) {
      assertThat(desk.get("/jobs/" + id).json().path("status").asString()).isNotEqualTo("waiting");
      pass(1);
    }
  }
}
