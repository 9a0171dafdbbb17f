package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists of things that are no jobs, and the small things around them. */
class StudioListsTest extends StudioTest {

  @Test
  void hasFromTheStartWhatItsFileSays() {
    assertThat(desk.get("/notes").json())
        .isEqualTo(Json.read("{\"notes\":[\"n1\",\"n2\"],\"more\":true}"));
    assertThat(desk.get("/notes?offset=3").json())
        .isEqualTo(Json.read("{\"notes\":[\"n4\"],\"more\":false}"));
    assertThat(desk.get("/notes?offset=9").json())
        .isEqualTo(Json.read("{\"notes\":[],\"more\":false}"));
  }

  @Test
  void readsAFilterWhoseValuesAreJoined() {
    assertThat(desk.get("/notes?tag=a,c&limit=9").json().path("notes"))
        .isEqualTo(Json.read("[\"n1\",\"n3\",\"n4\"]"));
    assertThat(desk.get("/notes?tag=none").json().path("notes").isEmpty()).isTrue();
  }

  @Test
  void goesOnBeforeTheItemThatTheCursorNames() {
    for (int i = 1; i <= 5; i++) {
      say("ann", "m" + i);
    }
    say("bob", "other");
    JsonNode first = messages("ann", "?limit=2");
    String last = first.at("/messages/1/id").asString();

    assertThat(texts(first)).containsExactly("m5", "m4");
    assertThat(first.path("more").asBoolean()).isTrue();
    assertThat(texts(messages("ann", "?limit=2&before=" + last))).containsExactly("m3", "m2");
    assertThat(desk.get("/messages?before=nope", "X-User", "ann").status()).isEqualTo(400);
  }

  @Test
  void clearsWhatPassesTheFilterAlone() {
    say("ann", "a");
    say("ann", "b");
    say("bob", "c");
    Reply cleared = desk.send("DELETE", "/messages", new byte[0], "X-User", "ann");

    assertThat(cleared.json()).isEqualTo(Json.read("{\"removed\":2}"));
    assertThat(texts(messages("ann", ""))).isEmpty();
    assertThat(texts(messages("bob", ""))).containsExactly("c");
  }

  @Test
  void putsWhatIsNewAndWhatIsThere() {
    assertThat(secret("my-key", "sk-1234567890").json())
        .isEqualTo(Json.read("{\"key\":\"MY_KEY\",\"value\":\"sk-1234***890\"}"));
    assertThat(secret("MY_KEY", "short").json().path("value").asString()).isEqualTo("*****");
    assertThat(studio.resources("secret")).hasSize(1);
  }

  @Test
  void letsInWhoeverHasOneOfTheKeysThatWillDo() {
    HttpDesk admin = new HttpDesk(sandbox.baseUrl("studio"), "X-Admin", "any");
    HttpDesk nobody = new HttpDesk(sandbox.baseUrl("studio"));

    assertThat(admin.get("/notes").status()).isEqualTo(200);
    assertThat(nobody.get("/notes").status()).isEqualTo(401);
    assertThat(
            desk.send(
                    "PUT",
                    "/secrets/a",
                    "{}".getBytes(StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/json")
                .status())
        .isEqualTo(401);
    assertThat(sandbox.environment())
        .containsEntry("STUDIO_URL", sandbox.baseUrl("studio").toString())
        .containsKey("STUDIO_ADMIN");
  }

  @Test
  void namesTheRequestAndItsFaults() {
    Reply refused = desk.post("/chat", "{\"mode\":1}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("id").asString()).matches("req_\\d{6}");
    assertThat(refused.json().path("at").asLong()).isEqualTo(clock.now().toEpochMilli());
    List<String> fields = new ArrayList<>();
    refused.json().path("errors").forEach(one -> fields.add(one.path("field").asString()));
    assertThat(fields).containsExactlyInAnyOrder("message", "mode");
  }

  @Test
  void givesEachRequestAnIdOfItsOwn() {
    assertThat(say("ann", "a").path("id")).isNotEqualTo(say("ann", "a").path("id"));
  }

  private static JsonNode say(String user, String text) {
    return desk.post("/chat", "{\"message\":\"" + text + "\"}", "X-User", user).json();
  }

  private static Reply secret(String key, String value) {
    HttpDesk admin = new HttpDesk(sandbox.baseUrl("studio"), "X-Admin", "any");
    return admin.send(
        "PUT",
        "/secrets/" + key,
        ("{\"value\":\"" + value + "\"}").getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/json");
  }

  private static JsonNode messages(String user, String query) {
    return desk.get("/messages" + query, "X-User", user).json();
  }

  private static List<String> texts(JsonNode answer) {
    List<String> texts = new ArrayList<>();
    answer.path("messages").forEach(one -> texts.add(one.path("text").asString()));
    return texts;
  }
}
