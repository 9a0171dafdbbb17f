package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WriteOnlyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'properties': {'w': {'writeOnly': true}, 'r': {}}, 'required': ['w', 'r']}"
            + "| {'properties': {'r': {}}, 'required': ['r']}",
        "{'items': {'properties': {'w': {'writeOnly': true}}, 'required': ['w']}}"
            + "| {'items': {'properties': {}, 'required': []}}",
        "{'items': [{'properties': {'w': {'writeOnly': true}}}, true]}"
            + "| {'items': [{'properties': {}}, true]}",
        "{'properties': {'o': {'properties': {'w': {'writeOnly': true}}}}}"
            + "| {'properties': {'o': {'properties': {}}}}"
      })
  void leavesOutWhatIsOnlyWritten(String schema, String stripped) {
    assertThat(WriteOnly.stripped(Recorded.schema(schema))).isEqualTo(Recorded.schema(stripped));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'properties': {'r': {'readOnly': true}, 'w': {'writeOnly': 'true'}}, 'required': ['r']}",
        "{'allOf': [{'properties': {'w': {'writeOnly': true}}}]}",
        "{'properties': true, 'items': false}",
        "true"
      })
  void returnsOthersAsTheyAre(String json) {
    JsonNode schema = Recorded.schema(json);

    assertThat(WriteOnly.stripped(schema)).isSameAs(schema);
  }
}
