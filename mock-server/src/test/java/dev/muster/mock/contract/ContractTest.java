package dev.muster.mock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContractTest {
  private static final Contract JOBS =
      ContractLoader.parse(
          "jobs",
          """
          openapi: 3.1.0
          info: {title: Jobs, version: '1'}
          servers: [{url: 'https://jobs.example/v1'}]
          security: [{key: []}]
          x-provider: {id: jobs}
          paths:
            /jobs:
              parameters:
                - {name: trace, in: header, schema: {type: string}}
                - {name: limit, in: query, schema: {type: integer}}
              post:
                operationId: submit
                tags: [jobs]
                x-retry: never
                parameters: [{name: limit, in: query, required: true, schema: {type: number}}]
                requestBody:
                  required: true
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Input'}}
                responses:
                  '200': {$ref: '#/components/responses/Submitted'}
                  4xx: {description: refused}
                  default: {description: otherwise}
                callbacks:
                  done: {'{$request.query.hook}': {post: {}}}
              get:
                security: []
                responses:
                  '200':
                    content:
                      text/event-stream:
                        x-event: {end: {final: succeeded}}
            /jobs/{id}:
              get:
                operationId: poll
                security: [{key: [], sign: []}, {}]
                parameters: [{name: id, in: path, required: true, x-slashes: true, schema: {type: string}}]
                responses:
                  '200':
                    content:
                      application/json:
                        examples:
                          queued: {value: {status: queued}}
                          kept-elsewhere: {externalValue: 'https://x.example'}
                          shared: {$ref: '#/components/examples/Done'}
          components:
            examples: {Done: {value: {status: done}}}
            schemas: {Input: {type: object}}
            securitySchemes:
              key: {type: apiKey, in: header, name: X-Key}
              sign: {type: http, scheme: HMAC, x-signature: {algorithm: hmac-sha256}}
            responses:
              Submitted:
                description: taken
                headers: {X-Cost: {schema: {type: string}}}
                links:
                  poll: {operationId: poll, parameters: {id: '$response.body#/id'}}
                  list: {operationRef: '#/paths/~1jobs/get'}
                content: {application/json: {example: {id: a}}}
          """);

  private static Operation operation(String id) {
    return JOBS.operation(id).orElseThrow();
  }

  @Test
  void namesOperationsByIdOrMethodAndPath() {
    assertThat(JOBS.operations())
        .extracting(Operation::id)
        .containsExactly("submit", "GET /jobs", "poll");
    assertThat(operation("submit").method()).isEqualTo("POST");
    assertThat(operation("submit").tags()).containsExactly("jobs");
    assertThat(operation("submit").extension("x-retry").asString()).isEqualTo("never");
    assertThat(JOBS.operation("nothing")).isEmpty();
    assertThat(JOBS.extension("x-provider").path("id").asString()).isEqualTo("jobs");
    assertThat(JOBS.basePaths()).containsExactly("/v1");
  }

  @Test
  void letsAnOperationsParameterReplaceItsPaths() {
    assertThat(operation("submit").parameters())
        .extracting(Parameter::name, Parameter::required)
        .containsExactly(tuple("limit", true), tuple("trace", false));
    assertThat(operation("poll").parameters().get(0).slashes()).isTrue();
  }

  @Test
  void findsTheResponseOfAStatus() {
    Operation submit = operation("submit");
    assertThat(submit.response(200).orElseThrow().description()).isEqualTo("taken");
    assertThat(submit.response(418).orElseThrow().key()).isEqualTo("4XX");
    assertThat(submit.response(503).orElseThrow().key()).isEqualTo("default");
    assertThat(operation("poll").response(404)).isEmpty();
  }

  @Test
  void followsLinks() {
    Response submitted = operation("submit").responses().get("200");
    assertThat(submitted.links().get("poll").parameters())
        .containsEntry("id", "$response.body#/id");
    assertThat(submitted.links().get("poll").target(JOBS)).containsSame(operation("poll"));
    assertThat(submitted.links().get("list").target(JOBS)).containsSame(operation("GET /jobs"));
    assertThat(submitted.headers()).containsOnlyKeys("X-Cost");
  }

  @Test
  void readsExamplesInTheirOrder() {
    MediaType json = operation("poll").responses().get("200").content().get("application/json");
    assertThat(json.examples()).containsOnlyKeys("queued", "shared");
    assertThat(json.examples().get("shared").value().path("status").asString()).isEqualTo("done");
    MediaType lone = operation("submit").responses().get("200").content().get("application/json");
    assertThat(lone.examples()).containsOnlyKeys("");
    MediaType events =
        operation("GET /jobs").responses().get("200").content().get("text/event-stream");
    assertThat(events.extension("x-event").has("end")).isTrue();
  }

  @Test
  void knowsWhatProtectsAnOperation() {
    assertThat(operation("submit").security()).hasSize(1);
    assertThat(operation("GET /jobs").security()).isEmpty();
    List<SecurityRequirement> alternatives = operation("poll").security();
    assertThat(alternatives.get(0).schemes())
        .extracting(SecurityScheme::name)
        .containsExactly("key", "sign");
    assertThat(alternatives.get(1).schemes()).isEmpty();
    assertThat(JOBS.securitySchemes().get("sign").scheme()).isEqualTo("hmac");
    assertThat(JOBS.securitySchemes().get("sign").signature()).isPresent();
    assertThat(JOBS.securitySchemes().get("key").signature()).isEmpty();
  }

  @Test
  void readsCallbacks() {
    assertThat(operation("submit").callbacks().get("done").members())
        .containsOnlyKeys("{$request.query.hook}");
  }

  @Test
  void compilesOnceForAllThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<List<Parameter>>> results =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return operation("submit").parameters();
                          }))
              .toList();
      start.countDown();
      List<Parameter> first = results.get(0).get();
      for (Future<List<Parameter>> result : results) {
        assertThat(result.get()).isSameAs(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
