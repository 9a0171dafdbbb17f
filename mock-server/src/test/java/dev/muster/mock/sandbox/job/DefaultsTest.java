package dev.muster.mock.sandbox.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {
  private static final Contract CONTRACT =
      ContractLoader.parse(
          "jobs",
          """
          openapi: 3.1.0
          info: {title: Jobs, version: '1'}
          paths:
            /plain: {post: {operationId: plain, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Picture'}}}}}}
            /either: {post: {operationId: either, requestBody: {content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Film'}, {$ref: '#/components/schemas/Picture'}]}}}}}}
            /inner: {post: {operationId: inner, requestBody: {content: {application/json: {schema: {allOf: [{properties: {input: {$ref: '#/components/schemas/Picture'}, seed: {default: null}}}]}}}}}}
            /nothing: {post: {operationId: nothing}}
          components:
            schemas:
              Picture: {type: object, properties: {prompt: {type: string}, aspect: {type: string, default: '16:9'}, parent: {$ref: '#/components/schemas/Picture'}}}
              Film: {type: object, required: [film], properties: {film: {type: string}, seconds: {type: integer, default: 5}}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "plain | {} | {\"aspect\":\"16:9\"}",
        "plain | {\"aspect\":\"1:1\"} | {\"aspect\":\"1:1\"}",
        "plain | {\"parent\":{}} | {\"parent\":{\"aspect\":\"16:9\"},\"aspect\":\"16:9\"}",
        "plain | [1] | [1]",
        "either | {\"film\":\"x\"} | {\"film\":\"x\",\"seconds\":5}",
        "either | {\"prompt\":\"x\"} | {\"prompt\":\"x\",\"aspect\":\"16:9\"}",
        "inner | {\"input\":{}} | {\"input\":{\"aspect\":\"16:9\"}}",
        "inner | {} | {}",
        "nothing | {\"a\":1} | {\"a\":1}"
      })
  void fillsWhatTheInputLeavesOut(String operation, String input, String filled) {
    assertThat(Defaults.fill(Json.read(input), CONTRACT.operation(operation).orElseThrow()))
        .isEqualTo(Json.read(filled));
  }
}
