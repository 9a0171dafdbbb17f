package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas that ask for more than can be: an end is found all the same. */
class HostileSchemaTest {
  /** Far more than any of these needs: it is about ever and never. */
  private static final Duration EVER = Duration.ofMinutes(1);

  private static JsonNode made(JsonNode schema) {
    DynamicGenerator generator =
        new DynamicGenerator(
            FakerOptions.defaults(), pointer -> pointer.equals("#") ? schema : Json.object());
    return Assertions.assertTimeoutPreemptively(
        EVER, () -> generator.generate(schema, new SplittableRandom(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'array', 'minItems': 1000000000, 'items': {'type': 'string'}}",
        "{'type': 'array', 'maxItems': 1000000000, 'items': {'type': 'array', 'maxItems': 100000,"
            + " 'items': {'type': 'integer'}}}",
        "{'type': 'array', 'minItems': 10, 'uniqueItems': true, 'items': {'const': 1}}",
        "{'type': 'object', 'minProperties': 1000000000}",
        "{'type': 'object', 'minProperties': 5, 'propertyNames': {'enum': ['a']}}",
        "{'type': 'object', 'patternProperties': {'^a$': {}}, 'minProperties': 9}",
        "{'type': 'object', 'required': ['a'], 'properties': {'a': {'$ref': '#'}}}",
        "{'type': 'object', 'required': ['a', 'b'], 'properties': {'a': {'$ref': '#'},"
            + " 'b': {'$ref': '#'}}}",
        "{'type': 'array', 'minItems': 3, 'items': {'$ref': '#'}}",
        "{'allOf': [{'$ref': '#'}]}",
        "{'anyOf': [{'$ref': '#'}, {'$ref': '#'}]}",
        "{'oneOf': [{'$ref': '#'}, {'allOf': [{'$ref': '#'}]}]}",
        "{'not': {}}",
        "{'not': {'$ref': '#'}}",
        "{'type': 'string', 'enum': ['a'], 'not': {'const': 'a'}}",
        "{'type': 'integer', 'minimum': 5, 'maximum': 1}",
        "{'type': 'integer', 'minimum': 1e400, 'multipleOf': 1e-400}",
        "{'type': 'number', 'multipleOf': 1e999999999, 'allOf': [{'multipleOf': 1e-999999999}]}",
        "{'type': 'string', 'minLength': 2000000000}",
        "{'type': 'string', 'minLength': 1e400, 'maxLength': -1}",
        "{'type': 'string', 'pattern': '((a{9999}){9999}){9999}'}",
        "{'type': 'string', 'pattern': '^(?=(a+)+$)[ab]*b$', 'minLength': 60}",
        "{'type': 'string', 'pattern': '([', 'maxLength': 3}",
        "{'type': 'string', 'pattern': '(?<a>x)\\\\k<a>\\\\k<b>{2,'}",
        "{'type': 'string', 'pattern': '^a$', 'minLength': 30}",
        "{'type': [], 'items': 5, 'properties': 7, 'required': 'a', 'enum': {}}",
        "{'type': 'object', 'properties': null, 'required': [1, null], 'dependencies': []}",
        "{'if': {'$ref': '#'}, 'then': {'$ref': '#'}, 'else': {'$ref': '#'}}",
        "{'type': 'object', 'x-faker': {'helpers.fromRegExp': '(a*)*'}, 'faker': 7}",
        "{'type': 'string', 'x-faker': {'lorem.words': 1e30}}",
        "{'type': 'string', 'x-faker': {'string.alpha': {'length': 999999999}}}"
      })
  void comesToAnEnd(String json) {
    assertThat(made(Recorded.schema(json)).isMissingNode()).isFalse();
  }

  @Test
  void comesToAnEndWhereEachLevelDoublesTheLast() {
    JsonNode schema = Recorded.schema("{'type': 'integer'}");
    for (int i = 0; i < 60; i++) {
      ObjectNode twice = Json.object();
      twice.putArray("allOf").add(schema).add(schema);
      twice.putObject("properties").set("a", schema);
      twice.withObject("properties").set("b", schema);
      twice.putArray("required").add("a").add("b");
      schema = twice;
    }
    assertThat(made(schema)).isNotNull();
  }

  @Test
  void comesToAnEndWhereChoicesAreNested() {
    JsonNode schema = Recorded.schema("{'type': 'integer'}");
    for (int i = 0; i < 12; i++) {
      ObjectNode choice = Json.object();
      choice.putArray("oneOf").add(schema).add(schema).add(schema);
      schema = choice;
    }
    assertThat(made(schema).isNumber()).isTrue();
  }
}
