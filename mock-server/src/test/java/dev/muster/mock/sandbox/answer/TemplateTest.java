package dev.muster.mock.sandbox.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.state.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class TemplateTest {
  private final Template template =
      new Template(new Functions(() -> new Seed(42), new MemoryStore(), "test"));
  private final Scope scope =
      Scope.of(name -> StringNode.valueOf("<" + name + ">"))
          .with("now", StringNode.valueOf("2026-01-01T00:01:30Z"))
          .with(
              "item",
              Json.read(
                  "{'id':'a','port':8000,'price':0.5,'none':null,'at':'2026-01-01T00:00:00Z','deep':{'er':true}}"
                      .replace('\'', '"')))
          .with(
              "items",
              Json.read(
                  "[{'n':1,'s':'on'},{'n':2,'s':'off'},{'n':4,'s':'on'}]".replace('\'', '"')));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"{item.port}\"` | `8000`",
        "`\"port {item.port}!\"` | `\"port 8000!\"`",
        "`\"{item.deep.er}\"` | `true`",
        "`\"{item.deep}\"` | `{\"er\":true}`",
        "`\"{item.none}\"` | `null`",
        "`\"a{item.none}{item.nothing}b\"` | `\"ab\"`",
        "`\"{item.price:6}\"` | `\"0.500000\"`",
        "`\"{$request.header.X-Id}\"` | `\"<$request.header.X-Id>\"`",
        "`\"{$request.body#/a~1b}\"` | `\"<$request.body#/a~1b>\"`",
        "`\"{ not a hole }\"` | `\"{ not a hole }\"`",
        "`{\"a\":\"{item.id}\",\"b\":\"{item.nothing}\"}` | `{\"a\":\"a\"}`",
        "`[\"{item.nothing}\",1,\"{item.id}\"]` | `[1,\"a\"]`",
      },
      delimiter = '|')
  void fillsHoles(String text, String filled) {
    assertThat(fill(text)).isEqualTo(Json.read(filled));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`{\"$each\":{\"of\":\"items\",\"as\":{\"m\":\"{it.n}\"}}}` | `[{\"m\":1},{\"m\":2},{\"m\":4}]`",
        "`{\"$each\":{\"of\":\"nothing\",\"as\":1}}` | `[]`",
        "`{\"$count\":{\"of\":\"items\"}}` | `3`",
        "`{\"$count\":{\"of\":\"items\",\"where\":{\"s\":\"on\"}}}` | `2`",
        "`{\"$last\":{\"of\":\"items\",\"count\":1}}` | `[{\"n\":4,\"s\":\"on\"}]`",
        "`{\"$free\":{\"from\":1,\"to\":9,\"of\":\"items\",\"field\":\"n\"}}` | `3`",
        "`{\"$sum\":[\"{item.port}\",1,2]}` | `8003`",
        "`{\"$difference\":[10,\"{item.nothing}\",3]}` | `7`",
        "`{\"$since\":\"item.at\"}` | `90`",
        "`{\"$since\":\"item.nothing\"}` | `0`",
        "`{\"$case\":[{\"when\":{\"item.id\":\"b\"},\"then\":1},{\"when\":{},\"then\":2}]}` | `2`",
        "`{\"a\":{\"$case\":[{\"when\":{\"item.id\":\"b\"},\"then\":1}]}}` | `{}`",
      },
      delimiter = '|')
  void callsFunctions(String text, String result) {
    assertThat(fill(text).toString()).isEqualTo(Json.read(result).toString());
  }

  @Test
  void findsNothingFreeInAFullPool() {
    assertThat(
            fill("{\"$free\":{\"from\":1,\"to\":2,\"of\":\"items\",\"field\":\"n\"}}")
                .isMissingNode())
        .isTrue();
  }

  @Test
  void givesSeededChanceAnewAtEachCall() {
    String pattern = "{\"$pattern\":\"[a-f]{20}\"}";
    String number = "{\"$number\":{\"from\":5,\"to\":7}}";

    assertThat(fill(pattern).asString())
        .matches("[a-f]{20}")
        .isNotEqualTo(fill(pattern).asString());
    for (int i = 0; i < 50; i++) {
      assertThat(fill(number).asInt()).isBetween(5, 7);
    }
    assertThat(fill("{\"$next\":\"n\"}").asInt()).isEqualTo(1);
    assertThat(fill("{\"$next\":\"n\"}").asInt()).isEqualTo(2);
  }

  @Test
  void refusesAFunctionThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fill("{\"$nope\":1}"))
        .withMessageContaining("$nope");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`{}` | true",
        "`{\"item.id\":\"a\"}` | true",
        "`{\"item.id\":\"a\",\"item.port\":8001}` | false",
        "`{\"item.port\":\"8000\"}` | true",
        "`{\"item.id\":[\"b\",\"a\"]}` | true",
        "`{\"item.id\":[\"b\",\"c\"]}` | false",
        "`{\"item.nothing\":null}` | true",
        "`{\"item.none\":null}` | true",
        "`{\"item.id\":null}` | false",
        "`{\"item.nothing\":[null,\"x\"]}` | true",
        "`{\"item.nothing\":\"\"}` | false",
        "`{\"item.id\":\"/[a-c]/\"}` | true",
        "`{\"item.id\":\"/[b-c]/\"}` | false",
        "`{\"item.id\":\"{item.id}\"}` | true",
        "`{\"item.id\":\"{item.nothing}\"}` | false",
        "`{\"item.deep.er\":true}` | true",
      },
      delimiter = '|')
  void holdsConditions(String condition, boolean holds) {
    assertThat(Condition.holds(Json.read(condition), scope)).isEqualTo(holds);
  }

  private JsonNode fill(String text) {
    return template.fill(Json.read(text), scope);
  }
}
