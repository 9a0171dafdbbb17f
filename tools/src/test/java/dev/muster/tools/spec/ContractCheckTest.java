package dev.muster.tools.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.tools.UserException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractCheckTest {
  private static final String PHASES =
      """
      components:
        schemas:
          Status:
            type: string
            enum: [waiting, done]
            x-phases: %s
      """;

  private static final String SUBMIT =
      """
        /jobs:
          post:
            operationId: submitJob
            responses:
              '200':
                description: Accepted.
                links:
                  poll: {operationId: %s, parameters: {%s: $response.body#/id}}
      """;

  private static final String POLL = SUBMIT.formatted("getJob", "id");

  private static final String TELLING =
      "'200': {description: The job., content: {application/json: {schema: %s}}}";

  private static final String SIGNED =
      """
      security: [{hmac: []}]
      components:
        securitySchemes:
          hmac:
            type: apiKey
            in: header
            name: Authorization
            x-signature:
              {algorithm: hmac-sha256, message: '{timestamp}', path: decoded, encoding: hex, header: Authorization,
               value: '{signature}', failures: {%s: %s}}
      """;

  @TempDir Path folder;

  @Test
  void aSoundContractPasses() {
    String contract =
        telling("{$ref: '#/components/schemas/Status'}")
            + POLL
            + PHASES.formatted("{waiting: pending, done: succeeded}");

    assertThatCode(() -> bundle(contract)).doesNotThrowAnyException();
  }

  @Test
  void aReferenceToNothingIsToldWithFileLineAndPlace() {
    refused(
        Specs.SMALL.replace("{description: The job.}", "{$ref: '#/components/responses/Job'}"),
        "openapi.yaml:11 /paths/~1jobs~1{id}/get/responses/200: $ref #/components/responses/Job points to nothing.");
  }

  @Test
  void aPathSaysExactlyItsParameters() {
    refused(
        Specs.SMALL.replace("/jobs/{id}:", "/jobs/{job}:"),
        "/paths/~1jobs~1{job}/get: the path has {job}, but there is no such path parameter.",
        "the path parameter 'id' is not in the path.");
  }

  @Test
  void aPathIsOne() {
    refused(
        Specs.SMALL.replace("/jobs/{id}:", "jobs/{id}?all=true:"),
        "the path does not begin with a slash",
        "the path has a query");
  }

  @Test
  void aReferenceThroughAReferenceToNothingIsFound() {
    refused(
        Specs.SMALL
            + "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/C'}\n",
        "$ref #/components/schemas/B points to nothing",
        "$ref #/components/schemas/C points to nothing");
  }

  @Test
  void aReferenceWithEscapesResolves() {
    String contract =
        Specs.SMALL
            + "components:\n  schemas:\n    A: {$ref: '#/paths/~1jobs~1%7Bid%7D/get/parameters/0/schema'}\n";

    assertThatCode(() -> bundle(contract)).doesNotThrowAnyException();
  }

  @Test
  void aReferenceToAnotherFileIsRefused() {
    refused(
        Specs.SMALL.replace("{description: The job.}", "{$ref: 'other.yaml#/x'}"),
        "other.yaml#/x leaves the file");
  }

  @Test
  void anOperationWithoutIdIsRefused() {
    refused(
        Specs.SMALL.replace("operationId: getJob", "summary: Get"),
        "the operation has no operationId",
        "openapi.yaml:4");
  }

  @Test
  void anIdGivenTwiceIsRefused() {
    refused(
        Specs.SMALL + SUBMIT.formatted("getJob", "id").replace("submitJob", "getJob"),
        "the operationId getJob is taken by /paths/~1jobs~1{id}/get");
  }

  @Test
  void anIdOfAWebhookMustBeItsOwnToo() {
    refused(
        Specs.SMALL
            + "webhooks:\n  done: {post: {operationId: getJob, responses: {'200': {description: Taken.}}}}\n",
        "/webhooks/done/post: the operationId getJob is taken");
  }

  @Test
  void aCallbackSharedByOperationsCountsOnce() {
    String callback =
        """
              callbacks: {done: {$ref: '#/components/callbacks/Done'}}
        """;
    String contract =
        telling("{x-phase: failed}")
            + callback
            + SUBMIT.formatted("getJob", "id")
            + callback
            + """
            components:
              callbacks:
                Done:
                  '{$request.query.hook}': {post: {operationId: jobDone, responses: {'200': {description: Taken.}}}}
            """;

    assertThatCode(() -> bundle(contract)).doesNotThrowAnyException();
  }

  @Test
  void aLinkToNoOperationIsRefused() {
    refused(
        Specs.SMALL + SUBMIT.formatted("pollJob", "id"),
        "leads to no operation named 'pollJob'",
        "openapi.yaml:19");
  }

  @Test
  void aLinkToAParameterThatIsNotThereIsRefused() {
    refused(Specs.SMALL + SUBMIT.formatted("getJob", "job_id"), "getJob has no parameter 'job_id'");
  }

  @Test
  void aLinkMayNameItsParametersPlace() {
    assertThatCode(
            () -> bundle(telling("{x-phase: failed}") + SUBMIT.formatted("getJob", "path.id")))
        .doesNotThrowAnyException();
  }

  @Test
  void aStatusWithoutPhaseIsRefused() {
    refused(
        Specs.SMALL + PHASES.formatted("{waiting: pending}"),
        "x-phases gives the value 'done' no phase",
        "openapi.yaml:17");
  }

  @Test
  void anUnknownPhaseIsRefused() {
    refused(
        Specs.SMALL + PHASES.formatted("{waiting: pending, done: finished}"),
        "'done' the unknown phase 'finished'. Give it one of cancelled, failed, pending, running, succeeded.");
  }

  @Test
  void aPhaseOfNoStatusIsRefused() {
    refused(
        Specs.SMALL + PHASES.formatted("{waiting: pending, done: succeeded, gone: failed}"),
        "names 'gone', which is not in the enum");
  }

  @Test
  void annotationsSayOnlyWhatTheirReferenceAllows() {
    refused(
        Specs.SMALL
            + """
            components:
              schemas:
                A: {type: object, x-phase: broken}
              securitySchemes:
                hmac: {type: apiKey, in: header, name: A, x-signature: {algorithm: hmac-sha256}}
            x-notes:
              - x-retry: sometimes
              - x-resource: {type: job, action: make}
              - x-event: {done: {final: over}}
            """,
        "x-phase is 'broken'",
        "x-signature does not say 'message'",
        "x-signature does not say 'value'",
        "x-retry is 'sometimes'. Say one of never, safe, when-refused, or {when-refused: [429, …]}.",
        "action is 'make'",
        "/x-notes/2/x-event/done: final is 'over'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: object, properties: {job: {type: object, properties: {s: {enum: [a], x-phases: {a: running}}}}}}",
        "{oneOf: [{type: object}, {type: object, x-phase: failed}]}",
        "{allOf: [{anyOf: [{x-phase: failed}]}]}"
      })
  void aJobMayTellItsPhaseAnywhereInItsAnswer(String schema) {
    assertThatCode(() -> bundle(telling(schema) + POLL)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: object, properties: {status: {type: string}}}",
        "{$ref: '#/paths/~1jobs~1{id}/get/responses/200/content/application~1json/schema/properties/a', properties: {a: {properties: {self: {$ref: '#/paths/~1jobs~1{id}/get/responses/200/content/application~1json/schema'}}}}}"
      })
  void aJobThatTellsNoPhaseIsRefused(String schema) {
    refused(
        telling(schema) + POLL,
        "/paths/~1jobs~1{id}/get: jobs are followed here, but no success answer tells a phase");
  }

  @Test
  void aSignedOperationMustShowHowFailuresAreAnswered() {
    refused(
        Specs.SMALL + SIGNED.formatted("missing", "no-header"),
        "/paths/~1jobs~1{id}/get/responses/401: the operation is signed, but its 401 has no example 'no-header'");
  }

  @Test
  void aFailureThatSignaturesDoNotHaveIsRefused() {
    refused(Specs.SMALL + SIGNED.formatted("lost", "x"), "x-signature knows no failure 'lost'");
  }

  @Test
  void anOperationWithoutSecurityNeedsNoSuchExamples() {
    String contract =
        Specs.SMALL.replace("tags: [Jobs]", "security: []")
            + SIGNED.formatted("missing", "no-header");

    assertThatCode(() -> bundle(contract)).doesNotThrowAnyException();
  }

  @Test
  void aContractWithoutOperationsIsRefused() {
    refused("openapi: 3.1.0\npaths: {}\n", "there is no operation");
  }

  @Test
  void manyProblemsAreCutShort() {
    StringBuilder contract = new StringBuilder(Specs.SMALL).append("x-notes:\n");
    for (int i = 0; i < 30; i++) {
      contract.append("  - {$ref: '#/nowhere/").append(i).append("'}\n");
    }

    assertThatThrownBy(() -> bundle(contract.toString()))
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(21))
        .hasMessageEndingWith("... and 10 more like these.");
  }

  private static String telling(String schema) {
    return Specs.SMALL.replace("'200': {description: The job.}", TELLING.formatted(schema));
  }

  private void refused(String contract, String... messages) {
    assertThatThrownBy(() -> bundle(contract))
        .isInstanceOf(UserException.class)
        .hasMessageContainingAll(messages);
  }

  private void bundle(String contract) {
    ContractSource.bundle(Specs.provider(folder, contract));
  }
}
