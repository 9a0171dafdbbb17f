package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import dev.muster.mock.json.Json;
import dev.muster.mock.script.JsText;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Validity and shape of what is made, over many seeds, beside what json-schema-faker made. */
class DynamicGeneratorTest {
  private static final int RUNS = 200;

  /** What the validator takes for a mistake of the value, and ajv does not. */
  private static final Set<String> NOT_CHECKED =
      Set.of("format idn-hostname", "format iri", "format iri-reference", "pattern ^\\p{L}+$");

  private static final SchemaRegistry VALIDATORS =
      SchemaRegistry.withDialect(
          Dialects.getDraft7(),
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder()
                      .formatAssertionsEnabled(true)
                      .losslessNarrowing(true)
                      .build()));

  static Stream<Arguments> recorded() {
    return Recorded.in("dynamic-shapes.json").map(one -> Arguments.of(Recorded.name(one), one));
  }

  static Stream<Arguments> shaped() {
    return Recorded.in("dynamic-shapes.json")
        .filter(one -> one.has("shape"))
        .map(one -> Arguments.of(Recorded.name(one), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void makesValuesThatFitTheirSchema(String name, JsonNode recorded) {
    if (recorded.has("unfit") || NOT_CHECKED.contains(name)) {
      return;
    }
    ObjectNode schema = (ObjectNode) recorded.get("schema").deepCopy();
    if (recorded.has("bundled")) {
      schema.set("__bundled__", recorded.get("bundled"));
    }
    Schema validator = VALIDATORS.getSchema(schema);
    DynamicGenerator generator = generator(recorded);

    for (int seed = 0; seed < RUNS; seed++) {
      JsonNode value = generator.generate(recorded.get("schema"), new SplittableRandom(seed));
      assertThat(validator.validate(value)).as("seed %d: %s", seed, value).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shaped")
  void makesTheShapesOfJsonSchemaFaker(String name, JsonNode recorded) {
    DynamicGenerator generator = generator(recorded);
    Shape shape = new Shape(recorded.get("schema"));
    for (int seed = 0; seed < RUNS; seed++) {
      shape.add(generator.generate(recorded.get("schema"), new SplittableRandom(seed)));
    }

    shape.assertIs(recorded.get("shape"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void makesTheSameValueOfTheSameSeed(String name, JsonNode recorded) {
    JsonNode one = generator(recorded).generate(recorded.get("schema"), new SplittableRandom(5));
    JsonNode other = generator(recorded).generate(recorded.get("schema"), new SplittableRandom(5));

    // Dates around now are as far from now as before.
    if (!name.contains("date.")) {
      assertThat(other).isEqualTo(one);
    }
    assertThat(Json.read(JsText.of(one))).isEqualTo(Json.read(JsText.of(one)));
  }

  private static DynamicGenerator generator(JsonNode recorded) {
    return new DynamicGenerator(FakerOptions.defaults(), Recorded.targets(recorded));
  }
}
