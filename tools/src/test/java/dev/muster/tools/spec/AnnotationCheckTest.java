package dev.muster.tools.spec;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.tools.UserException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Retries, origins, idempotency keys, pages, webhook signatures, and links of jobs. */
class AnnotationCheckTest {
  private static final String HOOK =
      """
      webhooks:
        done:
          post:
            operationId: jobDone
            x-signature: %s
            responses: {'200': {description: Taken.}}
      components: {securitySchemes: {adminKey: {type: apiKey, in: header, name: X-Key}}}
      """;

  private static final String LIST =
      """
      openapi: 3.1.0
      info: {title: Small, version: '1'}
      paths:
        /jobs:
          get:
            operationId: listJobs
            x-pages: %s
            parameters:
              - {name: cursor, in: query, schema: {type: string}}
              - {name: limit, in: query, schema: {type: integer, default: 50}}
            responses:
              '200':
                description: The jobs.
                content:
                  application/json:
                    schema:
                      allOf:
                        - properties: {jobs: {type: array, items: {properties: {id: {type: string}}}}}
                        - properties: {next: {type: string}, more: {type: boolean}}
      """;

  private static final String JOB =
      """
      openapi: 3.1.0
      info: {title: Small, version: '1'}
      paths:
        /jobs:
          post:
            operationId: submitJob
            responses:
              '200':
                description: Accepted.
                links:
                  poll: {operationId: getJob, parameters: %s}
        /jobs/{id}:
          get:
            operationId: getJob
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: X-User, in: header, schema: {type: string}}
              - {name: X-Team, in: header, required: true, schema: {type: string}}
            responses:
              '200':
                description: The job.
                content: {application/json: {schema: {type: object, x-phase: succeeded}}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "safe",
        "never",
        "{when-refused: []}",
        "{when-refused: [429, '503 PUBSUB_PUBLISH_FAILED']}"
      })
  void retriesHaveAShortAndALongForm(String retry) {
    passes(Specs.SMALL + "x-notes: {x-retry: " + retry + "}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{when-refused: 429}|the long form of x-retry is",
        "{safe: [429], when-refused: [429]}|the long form of x-retry is",
        "{when-refused: [200]}|x-retry names the refusal '200'",
        "{when-refused: ['TOO_MANY']}|x-retry names the refusal 'TOO_MANY'"
      })
  void otherRetriesAreRefused(String retry, String message) {
    refused(Specs.SMALL + "x-notes: {x-retry: " + retry + "}\n", message);
  }

  @Test
  void anOriginIsOneOfThree() {
    passes(Specs.SMALL + "x-origin: seed\n");
    refused(
        Specs.SMALL + "x-origin: rumour\n",
        "x-origin is 'rumour'. Say one of documented, inferred, seed.");
  }

  @Test
  void aSecretIsOneOrIsNot() {
    passes(Specs.SMALL + "x-notes: {type: string, x-secret: true}\n");
    refused(
        Specs.SMALL + "x-notes: {type: string, x-secret: half}\n",
        "/x-notes: x-secret is 'true' on a property");
  }

  @Test
  void progressIsAFractionAPercentageOrAText() {
    passes(Specs.SMALL + "x-notes: {type: number, x-progress: fraction}\n");
    refused(
        Specs.SMALL + "x-notes: {type: number, x-progress: half}\n",
        "x-progress is 'half'. Say one of fraction, percent, text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "job.id",
        "job.error.message",
        "job.input.scene.name",
        "files",
        "files.0.url",
        "file.upload",
        "balance"
      })
  void aPropertyMayTellAFact(String fact) {
    passes(Specs.SMALL + "x-notes: {type: string, x-tells: " + fact + "}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"job", "job.colour", "files.url", "weather"})
  void otherFactsAreRefused(String fact) {
    refused(
        Specs.SMALL + "x-notes: {type: string, x-tells: " + fact + "}\n",
        "/x-notes: x-tells is '" + fact + "'. Say a fact of a job");
  }

  @Test
  void anIdempotencyKeyIsAHeader() {
    passes(Specs.SMALL + "x-notes: {name: X-Key, in: header, x-idempotency-key: true}\n");
    refused(
        Specs.SMALL + "x-notes: {name: key, in: query, x-idempotency-key: true}\n",
        "/x-notes: x-idempotency-key is 'true' on the header parameter");
    refused(
        Specs.SMALL + "x-notes: {name: X-Key, in: header, x-idempotency-key: false}\n",
        "/x-notes: x-idempotency-key is 'true' on the header parameter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{algorithm: hmac-sha256, message: '{body}', encoding: hex, header: X-S, value: 'sha256={signature}'}",
        "{algorithm: hmac-sha256, message: '{timestamp}.{body}', encoding: hex, header: X-S,"
            + " value: 't={timestamp},v1={signature}', tolerance: 300, secret: adminKey}",
        "{algorithm: hmac-sha256, message: '{timestamp}.{body}', encoding: base64, header: X-S,"
            + " value: '{signature}', timestamp-header: X-T}"
      })
  void webhooksMayBeSigned(String signature) {
    passes(Specs.SMALL + HOOK.formatted(signature));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "algorithm: hmac-md5|x-signature says algorithm 'hmac-md5'. Say one of hmac-sha256.",
        "message: '{timestamp}.{body}'|the timestamp is signed, but nothing carries it",
        "value: plain|the value in x-signature has no {signature}",
        "secret: masterKey|the secret 'masterKey' in x-signature is no security scheme",
        "clock: none|x-signature knows no 'clock'",
        "tolerance: 0|the tolerance in x-signature is no positive number",
        "header: null|x-signature does not say 'header'"
      })
  void otherSignaturesAreRefused(String change, String message) {
    String key = change.substring(0, change.indexOf(':'));
    String sound =
        "algorithm: hmac-sha256; message: '{body}'; encoding: hex; header: X-S; value: '{signature}'";
    StringBuilder signature = new StringBuilder(change);
    for (String entry : sound.split("; ")) {
      signature.append(entry.startsWith(key + ":") ? "" : ", " + entry);
    }
    refused(Specs.SMALL + HOOK.formatted("{" + signature + "}"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{items: /jobs, cursor: cursor, next: /next, more: /more, limit: limit}",
        "{items: /jobs, cursor: cursor, next-item: /id}",
        "{items: /jobs, offset: cursor, limit: limit}",
        "{items: /jobs, page: cursor, size: limit}",
        "{items: [/jobs, /jobs], cursor: cursor, next: [/next], more: [/more, /more]}"
      })
  void listsMayHavePages(String pages) {
    passes(LIST.formatted(pages));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{items: /jobs}|exactly one of cursor, page, offset",
        "{items: /jobs, cursor: cursor, page: limit}|exactly one of cursor, page, offset",
        "{items: /jobs, cursor: after, next: /next}|no parameter 'after'",
        "{items: /jobs, cursor: cursor}|takes it from next or from next-item",
        "{cursor: cursor, next: /next}|does not say 'items'",
        "{items: '', cursor: cursor, next: /next}|there is no list at ''",
        "{items: /works, cursor: cursor, next: /next}|the answer has nothing at '/works' (items)",
        "{items: /jobs, cursor: cursor, next: /after}|the answer has nothing at '/after' (next)",
        "{items: /jobs, cursor: cursor, next: after}|'after' is no JSON pointer",
        "{items: /jobs, cursor: cursor, next-item: /key}|nothing at '/key' (next-item)",
        "{items: [/jobs, /works], cursor: cursor, next: /next}|nothing at '/works' (items)",
        "{items: [], cursor: cursor, next: /next}|does not say 'items'",
        "{items: /jobs, cursor: cursor, next: /next, last: /more}|x-pages knows no 'last'"
      })
  void otherPagesAreRefused(String pages, String message) {
    refused(LIST.formatted(pages), message);
  }

  @Test
  void aJobsLinkMayHandOnWhatIsNotRequired() {
    passes(
        JOB.formatted("{id: $response.body#/id, header.X-User: $request.header.X-User}")
            .replace("required: true, schema: {type: string}}\n      r", "schema: {}}\n      r"));
  }

  @Test
  void aJobIsFollowedByItsIdAlone() {
    refused(
        JOB.formatted("{id: $response.body#/id, X-Team: $request.header.X-Team}"),
        "getJob requires 'X-Team', which is not the job's id");
    refused(
        JOB.formatted("{X-User: $request.header.X-User}"),
        "hands on exactly one id, from $response.body#/… or $request.path.…; this one hands on 0.");
  }

  @Test
  void aLinksParameterIsInThePlaceThatItSays() {
    refused(JOB.formatted("{query.id: $response.body#/id}"), "getJob has no parameter 'query.id'");
  }

  private void passes(String contract) {
    assertThatCode(() -> ContractSource.bundle(Specs.provider(folder, contract)))
        .doesNotThrowAnyException();
  }

  private void refused(String contract, String... messages) {
    assertThatThrownBy(() -> ContractSource.bundle(Specs.provider(folder, contract)))
        .isInstanceOf(UserException.class)
        .hasMessageContainingAll(messages);
  }
}
