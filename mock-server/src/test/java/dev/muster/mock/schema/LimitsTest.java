package dev.muster.mock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** Values and schemas that are made to hurt. A time-out here means that something does not end. */
@Timeout(60)
class LimitsTest {
  private final Schemas schemas = new Schemas(Json.object(), Dialect.PRISM);

  private Validator validator(String schema) {
    return schemas.compile(Json.read(schema), false);
  }

  private static JsonNode nested(int depth) {
    ArrayNode inner = Json.array();
    for (int i = 0; i < depth; i++) {
      ArrayNode outer = Json.array();
      outer.add(inner);
      inner = outer;
    }
    return inner;
  }

  @Test
  void boundsTheDepthOfValues() {
    Validator validator =
        validator(
            "{\"$ref\":\"#/definitions/t\",\"definitions\":{"
                + "\"t\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/t\"}}}}");

    assertThat(validator.validate(nested(200))).isEmpty();
    assertThat(validator.validate(nested(10_000)))
        .singleElement()
        .extracting(SchemaError::keyword)
        .isEqualTo("limit");
  }

  @Test
  void comparesDeepValuesWithoutOverflow() {
    ArrayNode pair = Json.array();
    pair.add(nested(10_000)).add(nested(10_000));

    assertThat(validator("{\"uniqueItems\":true}").validate(pair)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$ref\":\"#/definitions/t\",\"definitions\":{\"t\":{\"allOf\":[{\"$ref\":\"#/definitions/t\"}]}}}",
        "{\"$ref\":\"#/definitions/t\",\"definitions\":{\"t\":{\"anyOf\":["
            + "{\"$ref\":\"#/definitions/t\"},{\"$ref\":\"#/definitions/t\"}]}}}",
        "{\"$ref\":\"#/definitions/t\",\"definitions\":{\"t\":{\"not\":{\"$ref\":\"#/definitions/t\"}}}}"
      })
  void endsWhereASchemaAsksItselfAboutTheSameValue(String schema) {
    assertThat(validator(schema).validate(Json.object()))
        .singleElement()
        .extracting(SchemaError::keyword)
        .isEqualTo("limit");
  }

  @ParameterizedTest
  @CsvSource({"^(a+)+$", "^(a|aa)+$", "^(?:a*)*b$", "^([a-z]+[a-z]+)+$"})
  void givesUpOnPatternsThatExplode(String pattern) {
    JsonNode schema = Json.object().put("pattern", pattern);
    String text = "a".repeat(2000) + "!";

    assertThat(schemas.compile(schema, false).validate(StringNode.valueOf(text)))
        .singleElement()
        .extracting(SchemaError::keyword)
        .isEqualTo("pattern");
  }

  @Test
  void matchesLongTextsThatNeedADeepStack() {
    JsonNode text = StringNode.valueOf("ab".repeat(50_000));

    assertThat(validator("{\"pattern\":\"^(?:a|b)*$\"}").validate(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e400"})
  void computesWithHugeNumbersInNoTime(String number) {
    Validator validator =
        validator(
            "{\"type\":\"integer\",\"minimum\":-5,\"maximum\":5,\"multipleOf\":3,"
                + "\"enum\":[1],\"uniqueItems\":true,\"format\":\"int32\"}");
    JsonNode value = Json.read(number);

    assertThat(validator.validate(value)).isNotEmpty();
    assertThat(validator("{\"uniqueItems\":true}").validate(Json.array().add(value).add(value)))
        .hasSize(1);
    assertThat(
            validator("{\"uniqueItems\":true,\"items\":{\"type\":\"number\"}}")
                .validate(Json.array().add(value).add(value)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e99999999999", "-.5e-999999999", "0x"})
  void coercesHugeNumbers(String text) {
    JsonNode schema = Json.read("{\"properties\":{\"n\":{\"type\":\"integer\",\"maximum\":5}}}");
    JsonNode value = Json.object().put("n", text + "0".repeat(text.equals("0x") ? 5000 : 0));

    assertThat(schemas.compile(schema, true).validate(value)).hasSizeLessThan(2);
  }

  @Test
  void countsExactlyInDecimals() {
    // AJV divides doubles, and says that 0.3 is no multiple of 0.1.
    assertThat(validator("{\"multipleOf\":0.1}").validate(Json.read("0.3"))).isEmpty();
    assertThat(validator("{\"multipleOf\":0.01}").validate(Json.read("19.99"))).isEmpty();
    assertThat(validator("{\"multipleOf\":0.01}").validate(Json.read("19.999"))).hasSize(1);
    assertThat(validator("{\"multipleOf\":3}").validate(Json.read("1e30"))).hasSize(1);
  }

  @Test
  void stopsAtAnAbsurdNumberOfErrors() {
    ArrayNode items = Json.array();
    for (int i = 0; i < 150_000; i++) {
      items.add(i);
    }

    assertThat(validator("{\"items\":{\"type\":\"string\"}}").validate(items))
        .singleElement()
        .extracting(SchemaError::keyword)
        .isEqualTo("limit");
  }
}
