package dev.muster.mock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.muster.mock.contract.ContractException.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractLoaderTest {
  private static List<Finding> findings(String document) {
    ContractException refusal =
        catchThrowableOfType(
            ContractException.class, () -> ContractLoader.parse("doc.yaml", document));
    assertThat(refusal).as("the document was taken").isNotNull();
    assertThat(refusal).hasMessageStartingWith("doc.yaml cannot be served as an OpenAPI document:");
    refusal
        .findings()
        .forEach(finding -> assertThat(refusal).hasMessageContaining(finding.toString()));
    return refusal.findings();
  }

  @Test
  void loadsYamlAndJsonAlike(@TempDir Path folder) throws IOException {
    Path yaml =
        Files.writeString(
            folder.resolve("a.yaml"), "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {}");
    Path json =
        Files.writeString(
            folder.resolve("a.json"),
            "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"A\", \"version\": \"1\"}, \"paths\":"
                + " {}}");
    Contract fromYaml = ContractLoader.load(yaml);
    Contract fromJson = ContractLoader.load(json);
    assertThat(fromYaml.document()).isEqualTo(fromJson.document());
    assertThat(fromYaml.name()).isEqualTo("a");
    assertThat(fromYaml.title()).isEqualTo("A");
    assertThat(fromYaml.isVersion30()).isTrue();
    assertThat(ContractLoader.load("other", json.toUri().toURL()).name()).isEqualTo("other");
  }

  @Test
  void saysWhereJsonBreaks() {
    List<Finding> findings = findings("{\n  \"openapi\": \"3.1.0\",\n  oops: }}\n}");
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.line()).isEqualTo(3));
    assertThat(findings.get(0).message()).startsWith("not JSON: ");
  }

  @Test
  void saysWhereYamlBreaks() {
    List<Finding> findings = findings("openapi: 3.1.0\ninfo:\n  title: [unclosed\n");
    assertThat(findings.get(0).message()).startsWith("not YAML: ");
    assertThat(findings.get(0).line()).isBetween(3, 4);
  }

  @Test
  void refusesWhatIsNotOpenApi() {
    assertThat(findings("just a text").get(0).message()).contains("no object");
    assertThat(findings("").get(0).message()).contains("no object");
    assertThat(findings("a: 1").get(0).message()).contains("neither a field openapi nor swagger");
    assertThat(findings("swagger: '1.2'").get(0))
        .hasToString("line 1 #/swagger: Swagger 1.2 is not supported");
    assertThat(findings("openapi: 4.0.0").get(0).message())
        .contains("OpenAPI 4.0.0 is not supported");
    assertThat(findings("openapi: 3.1.0\npaths: []").get(0).message())
        .isEqualTo("paths must be an object");
  }

  @Test
  void listsEveryFindingWithItsLine() {
    List<Finding> findings =
        findings(
            """
            openapi: 3.1.0
            info: {title: Broken, version: '1'}
            paths:
              pets:
                get: {}
              /dogs:
                get:
                put:
                  requestBody: {$ref: '#/components/requestBodies/Nowhere'}
                  responses:
                    '200':
                      content:
                        application/json:
                          schema: {$ref: 'other.yaml#/Dog'}
            """);
    assertThat(findings)
        .extracting(Finding::line, Finding::message)
        .containsExactly(
            tuple(4, "a path must begin with /"),
            tuple(7, "an operation must be an object"),
            tuple(9, "$ref #/components/requestBodies/Nowhere points to nothing"),
            tuple(
                14,
                "$ref other.yaml#/Dog cannot be followed: it is relative, and where this document"
                    + " comes from is not known: load the document from its file or address"));
  }

  @Test
  void takesWordsInExamplesAndPropertyNamesForNoReferences() {
    Contract contract =
        ContractLoader.parse(
            "words",
            """
            openapi: 3.1.0
            info: {title: Words, version: '1'}
            paths: {}
            components:
              schemas:
                Pointer:
                  type: object
                  properties:
                    $ref: {type: string}
                  example: {$ref: 'any.yaml#/x'}
                  default: {$ref: '#/nowhere'}
            """);
    assertThat(contract.operations()).isEmpty();
  }

  @Test
  void takesAnythingWhereReferencesGoRoundInACircle() {
    Loaded loaded =
        ContractLoader.parse(
            "circle",
            """
            openapi: 3.1.0
            paths: {/a: {get: {responses: {'200': {description: ok}}}}}
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
            """,
            LoadOptions.strict());
    assertThat(loaded.warnings())
        .extracting(Finding::line, Finding::message)
        .containsExactly(
            tuple(5, "$ref #/components/schemas/B leads back to itself: anything is taken here"),
            tuple(6, "$ref #/components/schemas/A leads back to itself: anything is taken here"));
    assertThat(loaded.contract().root().at("/components/schemas/A").json()).isEmpty();
  }

  @Test
  void saysThatAFileDoesNotExist(@TempDir Path folder) {
    assertThatThrownBy(() -> ContractLoader.load(folder.resolve("none.yaml")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("There is no file")
        .hasMessageContaining("none.yaml");
  }

  @Test
  void saysThatAProviderIsNotBundled() {
    assertThatThrownBy(() -> ContractLoader.bundled("nobody"))
        .hasMessageContaining("no bundled contract of nobody");
  }
}
