package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Requests that are wrong are told so in the provider's own words, and cost nothing. */
class SandboxErrorsTest {
  private static Sandbox sandbox;
  private static HttpDesk desk;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.builder().provider("muapi").provider("muxi-server").seed(42).build().start();
    desk = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "any-key");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @Test
  void namesTheFieldThatIsMissing() {
    JsonNode detail = refused("{}");

    assertThat(detail.size()).isEqualTo(1);
    assertThat(detail.at("/0/loc")).isEqualTo(Json.read("[\"body\",\"prompt\"]"));
    assertThat(detail.at("/0/type").asString()).isEqualTo("missing");
    assertThat(detail.at("/0/msg").asString()).contains("prompt");
  }

  @Test
  void saysWhichContentTypeABodyMustHave() {
    Reply reply =
        desk.send("POST", "/account/topup", new byte[] {'2'}, "Content-Type", "text/plain");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().at("/detail/0/loc")).isEqualTo(Json.read("[\"body\"]"));
    assertThat(reply.json().at("/detail/0/msg").asString()).contains("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"prompt\":\"a fox\",\"width\":4096}', width, less_than_equal",
    "'{\"prompt\":\"a fox\",\"width\":64}', width, greater_than_equal",
    "'{\"prompt\":\"a fox\",\"width\":\"wide\"}', width, type_error",
    "'{\"prompt\":7}', prompt, type_error",
  })
  void namesTheFieldThatIsWrong(String body, String field, String type) {
    JsonNode detail = refused(body);

    assertThat(detail.at("/0/loc/1").asString()).isEqualTo(field);
    assertThat(detail.at("/0/type").asString()).isEqualTo(type);
  }

  @Test
  void namesEveryFieldAtOnce() {
    JsonNode detail = refused("{\"width\":4096}");

    assertThat(detail.valueStream().map(one -> one.at("/loc/1").asString()))
        .contains("prompt", "width");
  }

  @Test
  void countsThePlacesInListsAsNumbers() {
    Reply reply =
        desk.post("/nano-banana-edit", "{\"prompt\":\"a fox\",\"images_list\":[\"http://a/b\",5]}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().at("/detail/0/loc"))
        .isEqualTo(Json.read("[\"body\",\"images_list\",1]"));
  }

  @Test
  void refusesABodyThatIsNoJson() {
    JsonNode detail = refused("{\"prompt\":");

    assertThat(detail.at("/0/type").asString()).isEqualTo("json_invalid");
  }

  @Test
  void chargesNothingForWhatIsRefused() {
    refused("{}");

    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
    assertThat(sandbox.provider("muapi").balance()).isEqualByComparingTo("100");
  }

  @Test
  void refusesAKeyIdThatIsNoNumber() {
    Reply reply = desk.send("DELETE", "/keys/abc", new byte[0]);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().at("/detail/0/loc/1").asString()).isEqualTo("key_id");
  }

  @Test
  void knowsNoPathThatTheContractHasNot() {
    Reply reply = desk.send("GET", "/keys/1/more/and/more", new byte[0]);

    assertThat(reply.json())
        .isIn(
            List.of(
                Json.read("{\"detail\":\"Not Found\"}"),
                Json.read("{\"detail\":\"Method Not Allowed\"}")));
  }

  @ParameterizedTest
  @CsvSource({"GET, /rpc/nope, 404", "PATCH, /rpc/formations, 405", "GET, /nope, 404"})
  void answersBareWhereTheProviderDoes(String method, String path, int status) {
    HttpDesk muxi = new HttpDesk(sandbox.baseUrl("muxi-server"));
    Reply reply = muxi.send(method, path, new byte[0]);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.bytes()).isEmpty();
  }

  private static JsonNode refused(String body) {
    Reply reply = desk.post("/flux-dev-image", body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(422);
    assertThat(reply.json().path("detail").isArray()).isTrue();
    return reply.json().path("detail");
  }
}
