package dev.muster.mock.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
  private static String written(String json) {
    return new String(JsText.bytes(JsValues.stringified(Json.read(json))), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.5",
    "100.0, 100",
    "1e3, 1000",
    "-0.0, 0",
    "12345678901234567890, 12345678901234567000",
    "-9007199254740991, -9007199254740991",
    "1e21, 1e+21",
    "123e19, 1.23e+21",
    "0.000001, 0.000001",
    "0.0000015e-1, 1.5e-7",
    "-1.7976931348623157e308, -1.7976931348623157e+308",
    "3.14, 3.14",
    "1e400, null",
  })
  void writesNumbersAsDoubles(String number, String expected) {
    assertThat(written("[" + number + "]")).isEqualTo("[" + expected + "]");
  }

  @Test
  void putsMembersThatAreWholeNumbersFirst() {
    assertThat(written("{\"b\":1,\"10\":2,\"2\":3,\"a\":{\"01\":1,\"0\":2}}"))
        .isEqualTo("{\"2\":3,\"10\":2,\"b\":1,\"a\":{\"0\":2,\"01\":1}}");
  }

  @Test
  void writesWhatElseThereIs() {
    assertThat(written("{\"a\":[true,null,\"x\\n\\u00e9\"]}"))
        .isEqualTo("{\"a\":[true,null,\"x\\né\"]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "false", "0", "0.0", "\"\""})
  void knowsWhatCountsForFalse(String json) {
    assertThat(Truth.isFalsy(Json.read(json))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "\"0\"", "[]", "{}"})
  void knowsWhatCountsForTrue(String json) {
    assertThat(Truth.isFalsy(Json.read(json))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.0 | 1",
        "\"a\" | a",
        "[1,null,\"b\"] | 1,,b",
        "{} | [object Object]",
        "null | null"
      })
  void writesValuesAsTexts(String json, String expected) {
    assertThat(Script.text(Json.read(json))).isEqualTo(expected);
  }
}
