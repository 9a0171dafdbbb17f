package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.muster.tools.UserException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unions that come from the provider must be told apart when they are read. */
class AmbiguityTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Any, version: '1'}
      paths:
        /things:
          post:
            operationId: makeThing
            requestBody: {content: {application/json: {schema: %s}}}
            responses:
              '200': {description: It., content: {application/json: {schema: %s}}}
      """;

  private static final String ANYTHING = "{type: object}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {properties: {a: {type: string}}}                | {properties: {a: {type: integer}}}
          {required: [a], properties: {a: {type: string}}} | {required: [a], properties: {a: {type: string}}}
          {required: [a], properties: {a: {enum: [x, y]}}} | {required: [a], properties: {a: {enum: [y, z]}}}
          {type: string}                                   | {type: string, format: date-time}
          {type: boolean}                                  | {type: boolean}
          """)
  void refusesAVariantThatAnotherOneHides(String one, String other) {
    assertThatThrownBy(() -> answering(one, other))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("/responses/200/content/application~1json/schema: nothing tells a ")
        .hasMessageContaining("require a field of one of them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {properties: {a: {type: string}}}                 | {properties: {b: {type: string}}}
          {required: [a], properties: {a: {type: string}}}  | {properties: {a: {type: string}}}
          {required: [a], properties: {a: {enum: [x]}}}     | {required: [a], properties: {a: {enum: [y, z]}}}
          {required: [a], properties: {a: {const: true}}}   | {required: [a], properties: {a: {const: false}}}
          {required: [a], properties: {a: {type: string}}}  | {required: [a], properties: {a: {properties: {b: {}}}}}
          {type: string, format: date-time}                 | {type: string}
          {type: string}                                    | {properties: {a: {type: string}}}
          """)
  void takesVariantsThatSomethingTellsApart(String one, String other) {
    assertThatCode(() -> answering(one, other)).doesNotThrowAnyException();
  }

  @Test
  void whatIsOnlySentNeedsNoTellingApart() {
    String same = "{oneOf: [{properties: {a: {}}}, {properties: {a: {}}}]}";

    assertThatCode(() -> plan(same, ANYTHING)).doesNotThrowAnyException();
    assertThatThrownBy(() -> plan(same, same)).isInstanceOf(UserException.class);
  }

  private static void answering(String one, String other) {
    plan(ANYTHING, "{oneOf: [" + one + ", " + other + "]}");
  }

  private static void plan(String sent, String answered) {
    try {
      ObjectNode root = (ObjectNode) new YAMLMapper().readTree(CONTRACT.formatted(sent, answered));
      Plan.of(new Contract("any", root));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
