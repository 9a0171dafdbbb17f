package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FakerTest {
  private static final DynamicGenerator GENERATOR =
      new DynamicGenerator(FakerOptions.defaults(), Recorded::none);

  private static JsonNode made(String schema, int seed) {
    return GENERATOR.generate(Recorded.schema(schema), new SplittableRandom(seed));
  }

  @ParameterizedTest
  @CsvSource({
    "person.firstName, \\p{L}[\\p{L}'-]+",
    "name.firstName, \\p{L}[\\p{L}'-]+",
    "internet.email, '[^@ ]+@[^@ ]+\\.[a-z]+'",
    "address.zipCode, '[0-9-]+'",
    "location.zipCode, '[0-9-]+'",
    "string.uuid, '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'",
    "random.uuid, '[0-9a-f-]{36}'",
    "commerce.price, '\\d+\\.\\d\\d'",
    "lorem.word, [a-z]+",
    "lorem.sentence, '[A-Z][a-z ]+\\.'",
    "color.rgb, '#[0-9a-f]{6}'",
    "internet.ipv4, '\\d+\\.\\d+\\.\\d+\\.\\d+'",
    "date.past, '[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d \\d{4} .*'",
    "date.weekday, '[A-Z][a-z]+day'",
    "company.companyName, '.{3,}'",
    "phone.phoneNumber, '[-0-9()x. +]{7,}'"
  })
  void knowsFunctionsByTheirNewNamesAndTheirOld(String name, String pattern) {
    for (int seed = 0; seed < 20; seed++) {
      JsonNode value = made("{'type': 'string', 'x-faker': '" + name + "'}", seed);
      assertThat(value.stringValue()).matches(pattern);
      assertThat(FakerFunctions.named(name)).isNotNull();
    }
  }

  @Test
  void passesArgumentsOn() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(
              made("{'type': 'string', 'x-faker': {'helpers.arrayElement': [['p', 'q']]}}", seed)
                  .stringValue())
          .isIn("p", "q");
      assertThat(
              made("{'type': 'integer', 'x-faker': {'number.int': {'min': 5, 'max': 7}}}", seed)
                  .intValue())
          .isBetween(5, 7);
      assertThat(made("{'type': 'integer', 'x-faker': {'random.number': 3}}", seed).intValue())
          .isBetween(0, 3);
      assertThat(
              made("{'type': 'string', 'x-faker': {'helpers.replaceSymbols': '##-??'}}", seed)
                  .stringValue())
          .matches("\\d\\d-[A-Z]{2}");
      assertThat(
              made("{'type': 'string', 'x-faker': {'string.alpha': {'length': 4}}}", seed)
                  .stringValue())
          .matches("[A-Za-z]{4}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b.c", "nothing", "", "person", "person.firstName.x", "constructor"})
  void passesOverWhatNobodyKnows(String name) {
    JsonNode value = made("{'type': 'string', 'maxLength': 3, 'x-faker': '" + name + "'}", 1);

    assertThat(value.stringValue()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void passesOverAValueOfAnotherType() {
    assertThat(made("{'type': 'integer', 'x-faker': 'person.firstName'}", 1).isInt()).isTrue();
    assertThat(made("{'type': 'array', 'items': {}, 'x-faker': 'person.firstName'}", 1).isArray())
        .isTrue();
    assertThat(made("{'type': 'string', 'x-faker': 'number.int'}", 1).isString()).isTrue();
    assertThat(made("{'x-faker': 'person.firstName'}", 1).isObject()).isTrue();
  }

  @Test
  void passesOverAValueThatBreaksTheSchema() {
    assertThat(made("{'type': 'string', 'enum': ['a'], 'x-faker': 'person.firstName'}", 1))
        .isEqualTo(Recorded.schema("'a'"));
    assertThat(
            made("{'type': 'integer', 'maximum': 3, 'x-faker': {'number.int': {'min': 9}}}", 1)
                .intValue())
        .isLessThanOrEqualTo(3);
  }

  @Test
  void cutsTextsToTheirLength() {
    JsonNode value =
        made("{'type': 'string', 'minLength': 4, 'maxLength': 5, 'x-faker': 'lorem.text'}", 3);

    assertThat(value.stringValue()).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({"date-time, 'T\\d\\d:\\d\\d:\\d\\d\\.0Z'", "date, ''"})
  void printsDatesAsTheFormatWants(String format, String time) {
    JsonNode value =
        made("{'type': 'string', 'format': '" + format + "', 'x-faker': 'date.past'}", 2);

    assertThat(value.stringValue()).matches("\\d{4}-\\d\\d-\\d\\d" + time);
  }

  @Test
  void givesTheSameNamesToTheSameSeed() {
    String schema = "{'type': 'string', 'x-faker': 'person.fullName'}";

    assertThat(made(schema, 4)).isEqualTo(made(schema, 4)).isNotEqualTo(made(schema, 5));
  }

  @Test
  void ignoresChance() {
    assertThat(made("{'type': 'integer', 'x-chance': {'integer': {'min': 1}}}", 1).isInt())
        .isTrue();
  }
}
