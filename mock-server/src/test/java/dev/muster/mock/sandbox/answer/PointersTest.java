package dev.muster.mock.sandbox.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.MissingNode;

class PointersTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`{}` | /a | `{\"a\":7}`",
        "`{\"a\":1}` | /a | `{\"a\":7}`",
        "`{}` | /a/b/c | `{\"a\":{\"b\":{\"c\":7}}}`",
        "`{\"a\":\"text\"}` | /a/b | `{\"a\":{\"b\":7}}`",
        "`{\"a\":[1,{\"b\":2}]}` | /a/1/b | `{\"a\":[1,{\"b\":7}]}`",
        "`{\"a\":[1,2]}` | /a/0 | `{\"a\":[7,2]}`",
        "`{}` | /a~1b | `{\"a/b\":7}`",
        "`{\"a\":1}` | `` | `7`",
      })
  void setsValues(String document, String pointer, String after) {
    assertThat(
            Pointers.set(Json.read(document), pointer == null ? "" : pointer, IntNode.valueOf(7)))
        .isEqualTo(Json.read(after));
  }

  @Test
  void removesWhatIsSetToNothing() {
    assertThat(
            Pointers.set(Json.read("{\"a\":{\"b\":1,\"c\":2}}"), "/a/b", MissingNode.getInstance()))
        .isEqualTo(Json.read("{\"a\":{\"c\":2}}"));
    assertThat(Pointers.set(Json.read("{}"), "/a/b", MissingNode.getInstance()))
        .isEqualTo(Json.read("{}"));
  }

  @Test
  void tellsNullFromNothing() {
    assertThat(Pointers.has(Json.read("{\"a\":null}"), "/a")).isTrue();
    assertThat(Pointers.has(Json.read("{\"a\":null}"), "/b")).isFalse();
  }
}
