package dev.muster.mock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.script.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.0,0",
    "1.0,1",
    "1.50,1.5",
    "1e3,1000",
    "123456789012345680000,123456789012345680000",
    "1e21,1e+21",
    "1.5e300,1.5e+300",
    "0.000001,0.000001",
    "1e-7,1e-7",
    "1.25e-9,1.25e-9",
    "2e-3,0.002",
    "9007199254740993,9007199254740992",
    "-12.75,-12.75",
    "5e-324,5e-324",
    "2.2250738585072014e-308,2.2250738585072014e-308",
    "1e400,Infinity"
  })
  void writesNumbersAsJavaScriptDoes(String json, String text) {
    assertThat(Script.number(Json.read(json))).isEqualTo(text);
  }

  @Test
  void joinsListsAsJavaScriptDoes() {
    assertThat(Script.join(Json.read("[1,null,\"a\",true,[2,[null,3]],{\"b\":1}]"), ", "))
        .isEqualTo("1, , a, true, 2,,3, [object Object]");
  }
}
