package dev.muster.mock.respond;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.validate.SchemaCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SampleGeneratorTest {
  private static final String RECURSIVE =
      """
      {"type": "object", "required": ["name", "parent"], "properties": {
        "name": {"type": "string"},
        "parent": {"$ref": "#/components/schemas/S"},
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/S"}}}}
      """;

  private static Contract contract(String version, String schema) {
    String document =
        "{\"openapi\": \"%s\", \"info\": {\"title\": \"S\", \"version\": \"1\"}, \"paths\": {}, \"components\": {\"schemas\": {\"S\": %s}}}"
            .formatted(version, schema);
    return ContractLoader.parse("s", document);
  }

  private static Place place(Contract contract) {
    return contract.root().at("/components/schemas/S");
  }

  private static JsonNode generate(String schema) {
    return generate("3.1.0", schema);
  }

  private static JsonNode generate(String version, String schema) {
    Contract contract = contract(version, schema);
    return new Responder(contract).generate(place(contract), Preference.none());
  }

  @Test
  void makesAsManyDifferentItemsAsAreDemanded() {
    String schema =
        """
        {"type": "array", "minItems": 3, "uniqueItems": true, "items": {"type": "integer"}}
        """;
    JsonNode array = generate(schema);
    assertThat(array.valueStream().distinct()).hasSize(3);
    assertThat(generate(schema)).as("always the same").isEqualTo(array);
  }

  @Test
  void takesTheValuesOfAPropertyFromWhicheverPartListsThem() {
    String schema =
        """
        {"allOf": [
          {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
          {"properties": {"kind": {"const": "circle"}}}]}
        """;
    assertThat(generate(schema)).isEqualTo(Json.read("{\"kind\":\"circle\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"type\":\"string\"} | \"string\"",
        "{\"type\":\"integer\"} | 0",
        "{\"type\":\"number\"} | 0",
        "{\"type\":\"boolean\"} | true",
        "{\"type\":\"null\"} | null",
        "{\"type\":\"array\",\"items\":{\"type\":\"integer\"}} | [0]",
        "{\"type\":\"array\",\"minItems\":2,\"items\":{\"type\":\"boolean\"}} | [true,true]",
        "{\"type\":\"array\",\"maxItems\":0,\"items\":{\"type\":\"boolean\"}} | []",
        "{\"prefixItems\":[{\"type\":\"integer\"},{\"type\":\"string\"}],\"minItems\":2} | [0,\"string\"]",
        "{\"type\":[\"null\",\"integer\"]} | 0",
        "{\"const\":7} | 7",
        "{\"enum\":[\"b\",\"a\"]} | \"b\"",
        "{\"type\":\"string\",\"example\":\"e\",\"default\":\"d\"} | \"e\"",
        "{\"type\":\"string\",\"examples\":[\"x\",\"y\"]} | \"x\"",
        "{\"type\":\"string\",\"default\":\"d\"} | \"d\"",
        "{\"type\":\"integer\",\"minimum\":128,\"multipleOf\":50} | 150",
        "{\"type\":\"integer\",\"maximum\":-3} | -3",
        "{\"type\":\"integer\",\"exclusiveMinimum\":0} | 1",
        "{\"type\":\"integer\",\"minimum\":9007199254740993} | 9007199254740993",
        "{\"type\":\"number\",\"minimum\":0.5} | 0.5",
        "{\"type\":\"string\",\"minLength\":8} | \"stringst\"",
        "{\"type\":\"string\",\"maxLength\":3} | \"str\"",
        "{\"type\":\"string\",\"format\":\"email\"} | \"user@example.com\"",
        "{\"type\":\"string\",\"format\":\"uri\"} | \"https://example.com/\"",
        "{\"type\":\"string\",\"format\":\"date\"} | \"2023-11-14\"",
        "{\"type\":\"string\",\"format\":\"date-time\"} | \"2023-11-14T22:13:20Z\"",
        "{\"properties\":{\"a\":{\"type\":\"integer\"}}} | {\"a\":0}",
        "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}} | {\"additionalProperty\":0}",
        "{\"type\":\"object\",\"properties\":{\"in\":{\"type\":\"integer\",\"writeOnly\":true},\"out\":{\"type\":\"integer\",\"readOnly\":true}}} | {\"out\":0}",
        "{\"allOf\":[{\"properties\":{\"a\":{\"const\":1}}},{\"properties\":{\"b\":{\"const\":2}}}]} | {\"a\":1,\"b\":2}",
        "{\"oneOf\":[{\"type\":\"null\"},{\"const\":\"first\"},{\"const\":\"second\"}]} | \"first\"",
        "{\"type\":\"object\",\"properties\":{\"a\":{\"const\":1}},\"anyOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]} | {\"a\":1}",
        "{} | {}",
        "true | {}",
      })
  void generatesTheSameValueEveryTime(String schema, String expected) {
    assertThat(Json.text(generate(schema))).isEqualTo(expected);
    assertThat(generate(schema)).isEqualTo(generate(schema));
  }

  @Test
  void endsWhereASchemaContainsItself() {
    assertThat(Json.text(generate(RECURSIVE))).isEqualTo("{\"name\":\"string\",\"children\":[]}");
    assertThat(
            generate("{\"allOf\":[{\"$ref\":\"#/components/schemas/S\"}],\"type\":\"object\"}")
                .isObject())
        .isTrue();
  }

  @Test
  void usesASharedPartInParentAndChild() {
    String schema =
        "{\"allOf\":[{\"$ref\":\"#/components/schemas/S/$defs/Base\"}],\"properties\":{\"kid\":{\"allOf\":[{\"$ref\":\"#/components/schemas/S/$defs/Base\"}]}},"
            + "\"$defs\":{\"Base\":{\"type\":\"object\",\"properties\":{\"id\":{\"const\":1}}}}}";
    assertThat(Json.text(generate(schema))).isEqualTo("{\"kid\":{\"id\":1},\"id\":1}");
  }

  @Test
  void readsKeywordsBesideAReferenceSince31Only() {
    String schema =
        "{\"properties\":{\"a\":{\"$ref\":\"#/components/schemas/S/$defs/T\",\"default\":\"mine\"}},\"$defs\":{\"T\":{\"type\":\"string\",\"default\":\"theirs\"}}}";
    assertThat(generate("3.1.0", schema).path("a").asString()).isEqualTo("mine");
    assertThat(generate("3.0.3", schema).path("a").asString()).isEqualTo("theirs");
  }

  @Test
  void understandsExclusiveBoundsOf30() {
    assertThat(
            generate("3.0.3", "{\"type\":\"integer\",\"minimum\":5,\"exclusiveMinimum\":true}")
                .asInt())
        .isEqualTo(6);
  }

  @Test
  void givesUpOnPatternsThatCannotBeGenerated() {
    assertThat(generate("{\"type\":\"string\",\"pattern\":\"(?<=x)y(?!z)[\"}").isString()).isTrue();
  }

  private static final String EVERYTHING =
      """
      {"type": "object", "required": ["id", "list"], "properties": {
        "id": {"type": "string", "format": "uuid"},
        "code": {"type": "string", "pattern": "^[a-z]{3}-[0-9]{2,4}$"},
        "when": {"type": "string", "format": "date-time"},
        "day": {"type": "string", "format": "date"},
        "mail": {"type": "string", "format": "email"},
        "ip": {"type": "string", "format": "ipv4"},
        "ip6": {"type": "string", "format": "ipv6"},
        "link": {"type": "string", "format": "uri"},
        "n": {"type": "integer", "minimum": -7, "maximum": 300, "multipleOf": 7},
        "d": {"type": "number", "exclusiveMinimum": 0, "maximum": 2.5},
        "s": {"type": "string", "minLength": 4, "maxLength": 6},
        "e": {"enum": [1, "two", null]},
        "u": {"oneOf": [{"type": "integer"}, {"type": "string", "minLength": 2}]},
        "list": {"type": "array", "minItems": 2, "maxItems": 4, "items": {"type": "integer"}},
        "set": {"type": "array", "uniqueItems": true, "items": {"enum": ["a", "b"]}},
        "kid": {"$ref": "#/components/schemas/S"}},
       "additionalProperties": false}
      """;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 42, -9})
  void generatesValuesThatFitTheSchema(long seed) {
    Contract contract = contract("3.1.0", EVERYTHING);
    Responder responder = new Responder(contract);
    SchemaCheck check = new SchemaCheck(contract);
    JsonNode value = responder.generate(place(contract), new Preference(null, null, true, seed));
    assertThat(check.violations(place(contract), value, List.of("body")))
        .as(value.toString())
        .isEmpty();
    assertThat(responder.generate(place(contract), new Preference(null, null, true, seed)))
        .isEqualTo(value);
    JsonNode fixed = responder.generate(place(contract), Preference.none());
    assertThat(check.violations(place(contract), fixed, List.of("body")))
        .as(fixed.toString())
        .isEmpty();
  }

  @Test
  void variesWithTheSeed() {
    Contract contract = contract("3.1.0", EVERYTHING);
    Responder responder = new Responder(contract);
    Set<JsonNode> values = new HashSet<>();
    for (long seed = 0; seed < 10; seed++) {
      values.add(responder.generate(place(contract), new Preference(null, null, true, seed)));
    }
    assertThat(values).hasSizeGreaterThan(5);
  }
}
