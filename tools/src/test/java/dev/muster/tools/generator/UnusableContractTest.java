package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.muster.tools.UserException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every complaint names the provider, the place and what to do. */
class UnusableContractTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Any, version: '1'}
      paths:
        /things/{id}:
          post:
            operationId: thing
            x-retry: safe
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
            responses:
              '200':
                description: It.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                  text/event-stream:
                    x-event: {done: {schema: {type: string}, final: succeeded}}
                links:
                  poll: {operationId: look, parameters: {id: $response.body#/id}}
        /look/{id}:
          get:
            operationId: look
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
            responses:
              '200':
                description: It.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Thing'}}
      components:
        securitySchemes:
          signed:
            type: apiKey
            in: header
            name: Authorization
            x-signature:
              {algorithm: hmac-sha256, message: m, path: decoded, encoding: hex, header: h, value: v}
        schemas:
          Thing:
            type: object
            properties:
              id: {type: string}
              status: {type: string, enum: [up, down], x-phases: {up: running, down: failed}}
              other: {$ref: '#/components/schemas/Thing'}
      """;

  @ParameterizedTest(name = "{2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          x-retry: safe | x-retry: often | /paths/~1things~1{id}/post/x-retry | none of safe, when-refused, never
          in: path, required: true, schema: {type: string} | in: body, schema: {type: string} | /parameters/0 | use path, query, header or cookie
          operationId: thing | summary: thing | /paths/~1things~1{id}/post | its Java method needs a name
          final: succeeded | final: perhaps | /x-event/done/final | none of succeeded, failed, cancelled
          {done: {schema: {type: string} | {done: {data: {type: string} | /x-event/done | say what its data is
          {operationId: look, | {operationId: glance, | /links/poll | names no operation
          $response.body#/id} | $response.body#/number} | /links/poll/parameters/id | the answer has nothing at /number
          $response.body#/id} | $request.path.id} | /links/poll | hands on exactly one id
          parameters: {id: $response | parameters: {ident: $response | /links/poll | also needs 'id'
          up: running, | up: walking, | /components/schemas/Thing/properties/status/x-phases | 'up' needs a phase
          {type: string, enum: [up, down] | {type: integer, enum: [up, down] | /properties/status | correct the value or the type
          '#/components/schemas/Thing'}\\n | '#/components/schemas/Nothing'}\\n | /properties/other | leads nowhere
          '#/components/schemas/Thing'}\\n | 'other.yaml'}\\n | /properties/other | leaves the file
          encoding: hex, | encode: hex, | /securitySchemes/signed/x-signature | does not say its 'encoding'
          """)
  void saysWhatIsWrongAndWhere(String good, String bad, String where, String what)
      throws IOException {
    String from = good.replace("\\n", "\n");
    int at =
        CONTRACT.contains("other: {$ref: " + from)
            ? CONTRACT.lastIndexOf(from)
            : CONTRACT.indexOf(from);
    String broken =
        CONTRACT.substring(0, at)
            + bad.replace("\\n", "\n")
            + CONTRACT.substring(at + from.length());
    ObjectNode bundle = (ObjectNode) new YAMLMapper().readTree(broken);

    assertThatThrownBy(() -> Plan.of(new Contract("any", bundle)))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("specs/any at ")
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }
}
