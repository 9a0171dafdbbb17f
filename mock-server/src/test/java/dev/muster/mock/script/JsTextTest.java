package dev.muster.mock.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

class JsTextTest {
  @ParameterizedTest
  @CsvSource({
    "1.50, 1.5",
    "100.0, 100",
    "1e3, 1000",
    "-0.0, 0",
    "0.1, 0.1",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "1.25e30, 1.25e+30",
    "-1.5e-9, -1.5e-9",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "5e-324, 5e-324",
    "2e-323, 2e-323",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "1e400, null",
    "9223372036854775807, 9223372036854776000",
    "12345678901234567890, 12345678901234567000",
    "9007199254740993, 9007199254740992",
    "0.30000000000000004, 0.30000000000000004"
  })
  void printsNumbersAsJavaScriptDoes(String read, String printed) {
    assertThat(JsText.of(Json.read(read))).isEqualTo(printed);
    assertThat(JsText.of(JsValues.stringified(Json.read(read)))).isEqualTo(printed);
  }

  @Test
  void escapesAsJavaScriptDoes() {
    ObjectNode text = Json.object().put("a", "\"\\\b\f\n\r\t\u0001\u001f\u007f\u2028/\u00e9");

    assertThat(JsText.of(text))
        .isEqualTo("{\"a\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\u2028/\u00e9\"}");
  }

  @Test
  void escapesHalvesOfCharactersOnly() {
    ObjectNode text = Json.object().put("a", "\ud83d\ude00 \ud83d \ude00");

    assertThat(JsText.of(text)).isEqualTo("{\"a\":\"\ud83d\ude00 \\ud83d \\ude00\"}");
  }

  @Test
  void printsWithoutSpaces() {
    JsonNode json = Json.read("{\"a\": [], \"b\": {}, \"c\": [true, null, {\"d\": \"e\"}]}");

    assertThat(JsText.of(json)).isEqualTo("{\"a\":[],\"b\":{},\"c\":[true,null,{\"d\":\"e\"}]}");
    assertThat(JsText.bytes(json)).hasSize(41);
  }

  @Test
  void leavesOutMembersWithoutValueAndKeepsTheirPlaceInArrays() {
    ObjectNode json = Json.object();
    json.set("gone", MissingNode.getInstance());
    json.putArray("list").add(1).add(MissingNode.getInstance());

    assertThat(JsText.of(JsValues.stringified(json))).isEqualTo("{\"list\":[1,null]}");
  }

  @Test
  void movesIndexesToTheFront() {
    JsonNode json = Json.read("{\"b\":1,\"10\":2,\"9\":3,\"01\":4,\"4294967295\":5,\"a\":6}");

    assertThat(JsText.of(JsValues.stringified(json)))
        .isEqualTo("{\"9\":3,\"10\":2,\"b\":1,\"01\":4,\"4294967295\":5,\"a\":6}");
  }
}
