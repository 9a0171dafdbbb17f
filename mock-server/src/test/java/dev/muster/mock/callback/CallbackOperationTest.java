package dev.muster.mock.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallbackOperationTest {
  private static final Contract CONTRACT =
      ContractLoader.parse(
          "api",
          """
          openapi: 3.0.3
          paths:
            /a:
              post:
                operationId: a
                callbacks:
                  inline:
                    '{$request.body#/url}':
                      summary: not a method
                      x-more: {not: one}
                      parameters: [{name: X-Shared, in: header}, {name: X-Own, in: header, example: i}]
                      put:
                        parameters: [{name: x-own, in: header, example: o}, {name: q, in: query}]
                      post: {}
                    x-note: {get: {}}
                  shared: {$ref: '#/components/callbacks/Shared'}
            /b: {get: {operationId: b}}
          components:
            callbacks:
              Shared: {'http://h/{$response.body#/id}': {$ref: '#/components/pathItems/Item'}}
            pathItems:
              Item: {delete: {}}
          """);

  private static List<CallbackOperation> of(String operation) {
    return CallbackOperation.of(CONTRACT.operation(operation).orElseThrow().callbacks());
  }

  /** Prism takes every member of a path item for a method, even {@code parameters}. */
  @Test
  void findsTheMethodsOfEachCallback() {
    assertThat(of("a"))
        .extracting(CallbackOperation::toString)
        .containsExactly(
            "inline (PUT {$request.body#/url})",
            "inline (POST {$request.body#/url})",
            "shared (DELETE http://h/{$response.body#/id})");
  }

  @Test
  void findsNoneWhereThereAreNone() {
    assertThat(of("b")).isEmpty();
  }

  @Test
  void prefersTheOperationsHeadersToThoseOfItsPath() {
    CallbackOperation put = of("a").get(0);
    assertThat(put.headers()).containsOnlyKeys("x-own", "x-shared");
    assertThat(put.headers().get("x-own").text("example", "")).isEqualTo("o");
  }
}
