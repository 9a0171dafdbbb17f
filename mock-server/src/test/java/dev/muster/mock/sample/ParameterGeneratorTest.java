package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ParameterGeneratorTest {
  private static final ParameterGenerator GENERATOR =
      new ParameterGenerator(new DynamicGenerator(FakerOptions.defaults(), Recorded::none));

  private static JsonNode made(String schema, int seed) {
    return GENERATOR
        .generate(List.of(), Recorded.schema(schema), new SplittableRandom(seed))
        .orElseThrow();
  }

  @Test
  void takesAnyOfTheExamples() {
    Set<JsonNode> taken = new HashSet<>();
    List<JsonNode> examples = List.of(Recorded.schema("'a'"), Recorded.schema("{'b': 1.0}"));
    for (int seed = 0; seed < 30; seed++) {
      GENERATOR.generate(examples, null, new SplittableRandom(seed)).ifPresent(taken::add);
    }

    assertThat(taken).containsExactlyInAnyOrder(Recorded.schema("'a'"), Json.read("{\"b\":1}"));
  }

  @Test
  void turnsToTheSchemaWhereAnExampleHasNoValue() {
    List<JsonNode> none = new ArrayList<>();
    none.add(null);

    assertThat(GENERATOR.generate(none, Recorded.schema("{'const': 3}"), new SplittableRandom(1)))
        .contains(Json.read("3"));
    assertThat(GENERATOR.generate(none, null, new SplittableRandom(1))).isEmpty();
    assertThat(GENERATOR.generate(List.of(), null, new SplittableRandom(1))).isEmpty();
  }

  @Test
  void keepsNumbersSmall() {
    for (int seed = 0; seed < 100; seed++) {
      assertThat(made("{'type': 'integer'}", seed).intValue()).isBetween(1, 1000);
      assertThat(made("{'type': 'number', 'minimum': 0}", seed).doubleValue()).isBetween(1d, 1000d);
      assertThat(made("{'type': 'integer', 'minimum': 990}", seed).intValue()).isBetween(990, 1000);
      assertThat(made("{'type': 'integer', 'minimum': 5000}", seed).intValue())
          .isGreaterThanOrEqualTo(5000);
    }
  }

  @Test
  void saysOneWordWhereNothingElseIsSaid() {
    for (int seed = 0; seed < 30; seed++) {
      assertThat(made("{'type': 'string'}", seed).stringValue()).matches("[a-z]+");
      assertThat(made("{'type': 'string', 'enum': ['A1']}", seed).stringValue()).isEqualTo("A1");
      assertThat(made("{'type': 'string', 'pattern': '^[0-9]{3}$'}", seed).stringValue())
          .matches("\\d{3}");
      assertThat(made("{'type': 'string', 'format': 'date'}", seed).stringValue())
          .matches("\\d{4}-\\d\\d-\\d\\d");
    }
  }

  @Test
  void doesSoWithinObjectsAndArrays() {
    String schema =
        "{'type': 'object', 'required': ['a', 'l', 't'], 'properties': {'a': {'type': 'integer'},"
            + " 'l': {'type': 'array', 'minItems': 1, 'items': {'type': 'string'}},"
            + " 't': {'type': 'array', 'items': [{'type': 'integer'}, true]}}}";
    for (int seed = 0; seed < 30; seed++) {
      JsonNode value = made(schema, seed);
      assertThat(value.get("a").intValue()).isBetween(1, 1000);
      assertThat(value.get("l").get(0).stringValue()).matches("[a-z]+");
      assertThat(value.get("t").get(0).intValue()).isBetween(1, 1000);
    }
  }

  @Test
  void leavesTheSchemaAlone() {
    JsonNode schema =
        Recorded.schema("{'type': 'object', 'properties': {'a': {'type': 'number'}}}");
    JsonNode before = schema.deepCopy();

    GENERATOR.generate(List.of(), schema, new SplittableRandom(1));

    assertThat(schema).isEqualTo(before);
  }
}
