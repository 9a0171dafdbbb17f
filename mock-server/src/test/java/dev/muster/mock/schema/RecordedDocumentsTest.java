package dev.muster.mock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.io.IOException;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole documents against what Prism made of them: the schema as it prepared it, as it merged and
 * stripped it for both directions, and what it then said of values.
 */
class RecordedDocumentsTest {
  static Stream<JsonNode> cases() throws IOException {
    return Recorded.cases("documents.json");
  }

  static Stream<JsonNode> bodies() throws IOException {
    return cases().filter(recorded -> recorded.has("prepared"));
  }

  static Stream<JsonNode> parameters() throws IOException {
    return cases().filter(recorded -> recorded.has("param"));
  }

  private static JsonNode at(JsonNode recorded, String place) {
    return recorded.get("document").at(recorded.get(place).asString());
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void preparesAndMergesTheSameSchemas(JsonNode recorded) {
    Schemas schemas = new Schemas(recorded.get("document"), Dialect.PRISM);
    JsonNode prepared = schemas.prepared(at(recorded, "at"));
    JsonNode ofResponse = schemas.prepared(at(recorded, "atResponse"));
    assertSame(prepared, recorded.get("prepared"));
    assertSame(schemas.forRequest(prepared), recorded.get("forRequest"));
    assertSame(schemas.forResponse(ofResponse), recorded.get("forResponse"));
  }

  private static void assertSame(JsonNode ours, JsonNode recorded) {
    // Prism has no schema left where the whole of it belongs to the other direction.
    JsonNode expected = recorded.isNull() ? Json.object() : recorded;
    assertThat(Equality.same(Recorded.comparable(ours), Recorded.comparable(expected)))
        .as("ours %s, recorded %s", ours, recorded)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void findsTheSameErrorsInBodies(JsonNode recorded) {
    Schemas schemas = new Schemas(recorded.get("document"), Dialect.PRISM);
    Validator request =
        schemas.compile(schemas.forRequest(schemas.prepared(at(recorded, "at"))), false);
    Validator response =
        schemas.compile(schemas.forResponse(schemas.prepared(at(recorded, "atResponse"))), false);
    SoftAssertions softly = new SoftAssertions();
    for (JsonNode check : recorded.get("checks")) {
      JsonNode value = check.get("value");
      softly
          .assertThat(Recorded.errors(request.validate(value)))
          .as("request %s", value)
          .isEqualTo(Recorded.errors(check.get("request")));
      if (!usesAnIdTwice(recorded)) {
        softly
            .assertThat(Recorded.errors(response.validate(value)))
            .as("response %s", value)
            .isEqualTo(Recorded.errors(check.get("response")));
      }
    }
    softly.assertAll();
  }

  /**
   * AJV refuses the second schema with an {@code $id} that it has seen, so that Prism checks either
   * requests or responses, whichever come first. Ours checks both.
   */
  private static boolean usesAnIdTwice(JsonNode recorded) {
    return at(recorded, "at").path("id").isString();
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void findsTheSameErrorsInParameters(JsonNode recorded) {
    Schemas schemas = new Schemas(recorded.get("document"), Dialect.PRISM);
    ObjectNode all = Json.object().put("type", "object");
    all.putObject("properties").set("p", schemas.prepared(at(recorded, "at")));
    Validator validator = schemas.compile(all, true);
    for (JsonNode check : recorded.get("checks")) {
      ObjectNode values = Json.object();
      values.set("p", check.get("value"));
      assertThat(Recorded.errors(validator.validate(values)))
          .as("%s", values)
          .isEqualTo(Recorded.errors(check.get("request")));
    }
  }
}
