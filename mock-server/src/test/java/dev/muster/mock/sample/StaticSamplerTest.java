package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.json.Json;
import dev.muster.mock.script.JsText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class StaticSamplerTest {
  static Stream<Arguments> recorded() {
    return Recorded.in("static-samples.json").map(one -> Arguments.of(Recorded.name(one), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void samplesToTheLetterAsPrismDoes(String name, JsonNode recorded) {
    JsonNode schema = recorded.get("schema");
    if (recorded.has("tooComplex")) {
      assertThatThrownBy(() -> StaticSampler.sample(schema, Recorded.targets(recorded)))
          .isInstanceOf(SchemaTooComplexException.class);
      return;
    }
    JsonNode sample = StaticSampler.sample(schema, Recorded.targets(recorded));

    if (recorded.has("undefined")) {
      assertThat(sample.isMissingNode()).isTrue();
    } else {
      assertThat(JsText.of(sample)).isEqualTo(recorded.get("sample").stringValue());
    }
  }

  @Test
  void refusesASchemaOf2500Schemas() {
    assertThat(StaticSampler.sample(wide(2498), Recorded::none).size()).isEqualTo(2498);
    assertThatThrownBy(() -> StaticSampler.sample(wide(2499), Recorded::none))
        .isInstanceOf(SchemaTooComplexException.class)
        .hasMessageContaining("2500");
  }

  @Test
  void refusesASchemaThatDoublesWithEachLevel() {
    JsonNode schema = Recorded.schema("{'type': 'string'}");
    for (int i = 0; i < 40; i++) {
      ObjectNode twice = Json.object().put("type", "object");
      twice.putObject("properties").set("a", schema);
      twice.withObject("properties").set("b", schema);
      schema = twice;
    }
    JsonNode doubled = schema;

    // Beyond a depth of 15 it is cut, but there are too many before.
    assertThatThrownBy(() -> StaticSampler.sample(doubled, Recorded::none))
        .isInstanceOf(SchemaTooComplexException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"string", "password"})
  void refusesATextThatFillsTheMemory(String format) {
    ObjectNode schema = Json.object().put("type", "string").put("minLength", 2_000_000_000);

    assertThatThrownBy(() -> StaticSampler.sample(schema.put("format", format), Recorded::none))
        .isInstanceOf(SchemaTooComplexException.class)
        .hasMessageContaining("minLength");
  }

  @Test
  void takesTheLeastOfAnInteger32AsPrismDoes() {
    JsonNode schema =
        Recorded.schema(
            "{'type': 'integer', 'format': 'int32', 'minimum': -2147483648,"
                + " 'maximum': 2147483647}");

    assertThat(StaticSampler.sample(schema, Recorded::none).intValue())
        .isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void samplesASchemaAgainThatIsUsedTwice() {
    JsonNode shared =
        Recorded.schema("{'properties': {'x': {'allOf': [{'properties': {'q': true}}]}}}");
    ObjectNode schema = Json.object();
    schema.putObject("properties").set("a", shared);
    schema.withObject("properties").set("b", shared);

    JsonNode sample = StaticSampler.sample(schema, Recorded::none);

    assertThat(sample.get("a")).isEqualTo(sample.get("b"));
  }

  @Test
  void entersATargetOnceMoreThatIsTheSchemaItself() {
    JsonNode tree = Recorded.schema("{'properties': {'next': {'$ref': '#/tree'}, 'n': true}}");

    assertThat(StaticSampler.sample(tree, pointer -> tree))
        .isEqualTo(Recorded.schema("{'next': {'next': {}, 'n': null}, 'n': null}"));
  }

  @Test
  void leavesTheExampleOfTheSchemaAlone() {
    JsonNode schema = Recorded.schema("{'example': {'a': 1.50, 'b': [1]}}");
    JsonNode sample = StaticSampler.sample(schema, Recorded::none);

    ((ObjectNode) sample).put("a", 2);

    assertThat(schema).isEqualTo(Recorded.schema("{'example': {'a': 1.50, 'b': [1]}}"));
  }

  private static ObjectNode wide(int members) {
    ObjectNode schema = Json.object().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (int i = 0; i < members; i++) {
      properties.putObject("p" + i).put("type", "string");
    }
    return schema;
  }
}
