package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FakerOptionsTest {
  private static final String LIST = "{'type': 'array', 'items': {'type': 'integer'}}";
  private static final String OPEN =
      "{'properties': {'a': {'type': 'string', 'default': 'd', 'examples': ['x', 'y']},"
          + " 'b': {'type': 'integer'}}, 'required': ['b'], 'additionalProperties': true}";

  private static JsonNode made(String options, String schema, int seed) {
    FakerOptions all = FakerOptions.defaults().with(Recorded.schema(options));
    return new DynamicGenerator(all, Recorded::none)
        .generate(Recorded.schema(schema), new SplittableRandom(seed));
  }

  @Test
  void fillsNothingWhenSwitchedOff() {
    String bare = "{'type': 'object', 'required': ['a'], 'properties': {'a': {'const': 1}}}";
    for (int seed = 0; seed < 50; seed++) {
      assertThat(made("{'fillProperties': false}", bare, seed).size()).isEqualTo(1);
      assertThat(made("{'fill-properties': false}", OPEN, seed).size()).isEqualTo(2);
    }
  }

  @Test
  void letsTheCommandLineHaveTheLastWord() {
    FakerOptions options =
        FakerOptions.defaults()
            .with(Recorded.schema("{'fillProperties': true, 'minItems': 2}"))
            .withFillProperties(false);

    assertThat(options.fillProperties).isFalse();
    assertThat(options.minItems).isEqualTo(2);
    assertThat(FakerOptions.defaults().fillProperties).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"maxItems", "max-items", "max_items", "MaxItems"})
  void readsOptionsInAnySpelling(String name) {
    for (int seed = 0; seed < 30; seed++) {
      assertThat(made("{'" + name + "': 2}", LIST, seed).size()).isEqualTo(2);
    }
  }

  @Test
  void takesExamplesAndDefaultsWhereWanted() {
    Set<String> examples = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      examples.add(made("{'useExamplesValue': true}", OPEN, seed).get("a").stringValue());
    }

    assertThat(examples).containsExactlyInAnyOrder("x", "y", "d");
    assertThat(made("{'useDefaultValue': true}", OPEN, 1).get("a").stringValue()).isEqualTo("d");
  }

  @Test
  void makesOnlyWhatIsRequired() {
    assertThat(made("{'requiredOnly': true}", OPEN, 1).propertyNames()).containsExactly("b");
  }

  @Test
  void leavesOutIgnoredMembersAndNulls() {
    String schema = "{'properties': {'a': {'type': 'null'}, 'b': {'const': 1}, 'c': {'const': 2}}}";

    assertThat(made("{'omitNulls': true, 'ignoreProperties': ['c']}", schema, 1).propertyNames())
        .containsExactly("b");
  }

  @Test
  void makesOptionalMembersAsProbablyAsToldTo() {
    String options =
        "{'alwaysFakeOptionals': false, 'optionalsProbability': 0.5, 'fillProperties': false}";
    String schema = "{'properties': {'a': {}, 'b': {}, 'c': {}, 'd': {}}}";

    for (int seed = 0; seed < 30; seed++) {
      assertThat(made(options, schema, seed).size()).isEqualTo(2);
    }
  }

  @Test
  void boundsTextsForAll() {
    for (int seed = 0; seed < 30; seed++) {
      assertThat(made("{'minLength': 5, 'maxLength': 7}", "{'type': 'string'}", seed).stringValue())
          .hasSizeBetween(5, 7);
    }
  }

  @Test
  void passesOverOptionsThatItDoesNotKnow() {
    assertThat(made("{'frobnicate': 1, 'minItems': 'many'}", LIST, 1).isArray()).isTrue();
  }
}
