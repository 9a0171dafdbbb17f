package dev.muster.mock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.io.IOException;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every keyword, format and pattern against what Prism said of the same schema and value. */
class RecordedKeywordsTest {
  private final Schemas schemas = new Schemas(Json.object(), Dialect.PRISM);

  static Stream<JsonNode> cases() throws IOException {
    return Recorded.cases("keywords.json");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSameErrorsInTheSameOrder(JsonNode recorded) {
    Validator validator =
        schemas.compile(recorded.get("schema"), recorded.path("coerce").asBoolean(false));
    SoftAssertions softly = new SoftAssertions();
    for (JsonNode check : recorded.get("checks")) {
      JsonNode value = check.get("value");
      if (isDeviation(recorded.get("schema"), value)) {
        continue;
      }
      JsonNode before = value.deepCopy();
      softly
          .assertThat(Recorded.errors(validator.validate(value)))
          .as("%s", value)
          .isEqualTo(Recorded.errors(check.get("errors")));
      assertThat(value).as("the value is left as it was").isEqualTo(before);
    }
    softly.assertAll();
  }

  /**
   * AJV forgets which properties were evaluated once a dependent schema fails, and then complains
   * of all of them, those that {@code properties} names included. That noise is not reproduced.
   */
  private static boolean isDeviation(JsonNode schema, JsonNode value) {
    return schema.has("dependentSchemas")
        && schema.has("unevaluatedProperties")
        && value.has("a")
        && !value.path("b").isString();
  }
}
