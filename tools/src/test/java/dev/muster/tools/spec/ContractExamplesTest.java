package dev.muster.tools.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractExamplesTest {
  @TempDir Path folder;

  static List<String> providers() {
    return ContractSource.providers(Specs.folder());
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everyExampleFitsItsSchema(String provider) {
    ExampleCheck.Findings findings = ExampleCheck.of(bundle(provider));

    assertThat(findings.problems()).isEmpty();
    assertThat(findings.checked()).isGreaterThan(30);
  }

  /** The sandbox plays examples, and the clients' tests send them: what has none is made up. */
  @ParameterizedTest
  @MethodSource("providers")
  void everyRequestAndEveryAnswerHasAnExample(String provider) {
    Document document = new Document(bundle(provider));
    List<String> without = new ArrayList<>();
    List<Document.Operation> operations = new ArrayList<>(document.operations());
    operations.addAll(document.calledBack());
    for (Document.Operation operation : operations) {
      bodyWithoutExample(document, operation.node().path("requestBody"))
          .forEach(media -> without.add(operation.id() + " takes " + media));
      for (Map.Entry<String, JsonNode> answer : operation.node().path("responses").properties()) {
        bodyWithoutExample(document, answer.getValue())
            .forEach(
                media -> without.add(operation.id() + " answers " + answer.getKey() + " " + media));
      }
    }

    assertThat(without).isEmpty();
  }

  /** Files are no examples to write down. */
  private static List<String> bodyWithoutExample(Document document, JsonNode holder) {
    List<String> without = new ArrayList<>();
    for (Map.Entry<String, JsonNode> media :
        document.resolve(holder).path("content").properties()) {
      boolean file =
          media.getKey().startsWith("multipart/")
              || document
                  .resolve(media.getValue().path("schema"))
                  .path("format")
                  .asText()
                  .equals("binary");
      if (!file
          && !media.getValue().has("example")
          && media.getValue().path("examples").isEmpty()) {
        without.add(media.getKey());
      }
    }
    return without;
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everySchemaFieldAndOperationIsDescribed(String provider) {
    List<String> without = new ArrayList<>();
    ObjectNode bundle = bundle(provider);
    for (Document.Operation operation : new Document(bundle).operations()) {
      if (operation.node().path("summary").asText().isBlank()
          || operation.node().path("description").asText().isBlank()) {
        without.add(operation.id());
      }
    }
    bundle
        .at("/components/schemas")
        .properties()
        .forEach(
            schema -> {
              if (!schema.getValue().has("description")) {
                without.add(schema.getKey());
              }
              schema
                  .getValue()
                  .path("properties")
                  .properties()
                  .forEach(
                      property -> {
                        if (!property.getValue().has("description")
                            && !property.getValue().has("$ref")) {
                          without.add(schema.getKey() + "." + property.getKey());
                        }
                      });
            });

    assertThat(without).isEmpty();
  }

  @Test
  void anExampleThatDoesNotFitIsFound() {
    String contract =
        Specs.SMALL.replace(
            "'200': {description: The job.}",
            """
            '200':
                          description: The job.
                          content:
                            application/json:
                              schema: {type: object, required: [id], properties: {id: {type: string}}}
                              examples: {good: {value: {id: a}}, bad: {value: {id: 1}}}
                            text/event-stream:
                              schema: {type: string}
                              x-event: {tick: {schema: {type: integer}}}
                              examples:
                                bad: {value: "event: tick\\ndata: \\"no\\"\\n\\nevent: tock\\ndata: 1\\n\\n"}
            """);

    assertThat(ExampleCheck.of(ContractSource.bundle(Specs.provider(folder, contract))).problems())
        .hasSize(3)
        .anyMatch(problem -> problem.contains("application~1json/examples/bad"))
        .anyMatch(problem -> problem.contains("integer"))
        .anyMatch(problem -> problem.contains("the event 'tock' is not declared"));
  }

  private static ObjectNode bundle(String provider) {
    return ContractSource.bundle(Specs.folder().resolve(provider));
  }
}
