package dev.muster.mock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.mock.contract.ContractException.Finding;
import dev.muster.mock.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What documents of several files become. The expected trees are those that Prism dereferences. */
class ReferencesTest {
  private static final String HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";
  private static final String ROOT =
      HEAD + "paths: {/a: {get: {operationId: a, responses: {'200': {description: ok}}}}}\n";

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private Loaded load(String main) throws IOException {
    return ContractLoader.load(write("api.yaml", main), LoadOptions.strict());
  }

  private List<Finding> findings(String main) throws IOException {
    String file = write("api.yaml", main);
    ContractException refusal =
        catchThrowableOfType(
            ContractException.class, () -> ContractLoader.load(file, LoadOptions.strict()));
    assertThat(refusal).isNotNull();
    return refusal.findings();
  }

  /** What stands at a pointer, each reference replaced by what it leads to. */
  private static String resolved(Loaded loaded, String pointer) {
    return Json.text(resolved(loaded.contract().root().at(pointer), 6));
  }

  private static JsonNode resolved(Place place, int depth) {
    Place at = place.follow();
    if (!at.json().isObject() || depth == 0) {
      return at.json();
    }
    var copy = Json.object();
    at.members().forEach((name, member) -> copy.set(name, resolved(member, depth - 1)));
    return copy;
  }

  @Test
  void followsReferencesFromFileToFile() throws IOException {
    write(
        "schemas/pet.yaml",
        "type: object\nproperties: {owner: {$ref: 'people/owner.json#/Owner'}}");
    write(
        "schemas/people/owner.json",
        "{\"Owner\": {\"$ref\": \"#/Human\"}, \"Human\": {\"properties\": {\"pet\": {\"$ref\":"
            + " \"../pet.yaml\"}, \"a\": {\"$ref\":"
            + " \"../../api.yaml#/components/schemas/Name\"}}}}");
    Loaded loaded =
        load(
            ROOT
                + """
                components:
                  schemas:
                    Pet: {$ref: './schemas/pet.yaml'}
                    Name: {type: string}
                """);
    assertThat(resolved(loaded, "/components/schemas/Pet"))
        .startsWith("{\"type\":\"object\",\"properties\":{\"owner\":{\"properties\":{\"pet\":")
        .contains("\"a\":{\"type\":\"string\"}");
    assertThat(loaded.sources())
        .extracting(source -> folder.relativize(source.file().orElseThrow()).toString())
        .containsExactly("api.yaml", "schemas/pet.yaml", "schemas/people/owner.json");
    assertThat(loaded.warnings()).isEmpty();
  }

  @Test
  void leavesOnlyLocalReferences() throws IOException {
    write(
        "b.yaml",
        "B: {anyOf: [{$ref: '#/C'}, {$ref: 'api.yaml#/components/schemas/A'}]}\nC: {type: string}");
    Loaded loaded = load(ROOT + "components: {schemas: {A: {items: {$ref: 'b.yaml#/B'}}}}");
    assertThat(Json.text(loaded.contract().document()))
        .contains(
            "\"A\":{\"items\":{\"$ref\":\"#/x-muster-sources/1/B\"}}",
            "[{\"$ref\":\"#/x-muster-sources/1/C\"},{\"$ref\":\"#/components/schemas/A\"}]")
        .doesNotContain(".yaml");
  }

  @Test
  void decodesPointersAndFileNames() throws IOException {
    write("a file.yaml", "'x/y~z': {type: string}\n'50%': {type: integer}");
    Loaded loaded =
        load(
            ROOT
                + """
                components:
                  schemas:
                    One: {$ref: 'a%20file.yaml#/x~1y~0z'}
                    Two: {$ref: 'a file.yaml#/50%25'}
                    Three: {$ref: '#/components/schemas/Map«Foo Bar»'}
                    Four: {$ref: '#/components/schemas/Map%C2%ABFoo%20Bar%C2%BB'}
                    Map«Foo Bar»: {type: boolean}
                """);
    assertThat(resolved(loaded, "/components/schemas/One")).isEqualTo("{\"type\":\"string\"}");
    assertThat(resolved(loaded, "/components/schemas/Two")).isEqualTo("{\"type\":\"integer\"}");
    assertThat(resolved(loaded, "/components/schemas/Three")).isEqualTo("{\"type\":\"boolean\"}");
    assertThat(resolved(loaded, "/components/schemas/Four")).isEqualTo("{\"type\":\"boolean\"}");
    assertThat(loaded.sources()).hasSize(2);
  }

  @Test
  void followsPointersThroughOtherReferences() throws IOException {
    write("item.yaml", "get: {operationId: far, responses: {'200': {description: far}}}");
    Loaded loaded =
        load(
            HEAD
                + """
                paths:
                  /a: {$ref: item.yaml}
                  /b: {get: {responses: {'200': {$ref: '#/paths/~1a/get/responses/200'}}}}
                """);
    assertThat(resolved(loaded, "/paths/~1b/get/responses/200"))
        .isEqualTo("{\"description\":\"far\"}");
    assertThat(loaded.contract().operation("far")).isPresent();
  }

  @Test
  void findsAnchors() throws IOException {
    Loaded loaded =
        load(
            ROOT
                + "components: {schemas: {A: {$ref: '#here'}, B: {$anchor: here, type: string}, C:"
                + " {$ref: '#gone'}}}");
    assertThat(resolved(loaded, "/components/schemas/A")).contains("\"type\":\"string\"");
    assertThat(resolved(loaded, "/components/schemas/C")).isEqualTo("{}");
    assertThat(loaded.warnings())
        .extracting(Finding::message)
        .containsExactly("$ref #gone points to nothing: anything is taken here");
  }

  @Test
  void putsTheTargetWhereNobodyFollowsReferences() throws IOException {
    write("paths.yaml", "/a: {get: {$ref: operation.yaml}}");
    write("operation.yaml", "operationId: a\nresponses: {'200': {$ref: 'responses.yaml#/ok'}}");
    write("responses.yaml", "ok: {description: fine}");
    write("parameters.yaml", "- {name: q, in: query}");
    write("kinds.yaml", "[cat, dog]");
    Loaded loaded =
        load(
            HEAD
                + """
                paths: {$ref: paths.yaml}
                components:
                  schemas:
                    Kind: {type: string, enum: {$ref: kinds.yaml}}
                    Pet: {properties: {$ref: '#/components/x/properties'}}
                  x: {properties: {kind: {$ref: '#/components/schemas/Kind'}}}
                x-list: {parameters: {$ref: parameters.yaml}}
                """);
    assertThat(loaded.contract().operation("a").orElseThrow().responses().get("200").description())
        .isEqualTo("fine");
    assertThat(resolved(loaded, "/components/schemas/Kind/enum")).isEqualTo("[\"cat\",\"dog\"]");
    assertThat(resolved(loaded, "/components/schemas/Pet"))
        .isEqualTo("{\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"cat\",\"dog\"]}}}");
  }

  @Test
  void letsKeysBesideAReferenceOverrideItsTarget() throws IOException {
    Loaded loaded =
        load(
            HEAD
                + """
                paths:
                  /a: {$ref: '#/x-item', post: {operationId: own, responses: {'200': {description: p}}}}
                x-item: {get: {operationId: got, responses: {'200': {description: g}}}}
                components:
                  schemas:
                    Pet: {type: string, description: theirs, maxLength: 3}
                    Mine: {$ref: '#/components/schemas/Pet', nullable: true, maxLength: 5}
                    Told: {$ref: '#/components/schemas/Pet', description: mine}
                    Node:
                      type: object
                      properties: {next: {$ref: '#/components/schemas/Node', nullable: true}}
                """);
    assertThat(loaded.contract().operations())
        .extracting(Operation::id)
        .containsExactly("got", "own");
    assertThat(resolved(loaded, "/components/schemas/Mine"))
        .isEqualTo(
            "{\"type\":\"string\",\"description\":\"theirs\",\"maxLength\":5,\"nullable\":true}");
    assertThat(loaded.contract().root().at("/components/schemas/Told").json().has("$ref"))
        .as("a description changes nothing")
        .isTrue();
    Place next = loaded.contract().root().at("/components/schemas/Node/properties/next");
    assertThat(next.flag("nullable")).isTrue();
    assertThat(next.child("properties").get("next")).isEqualTo(next);
  }

  @Test
  void takesReferencesInValuesAsPrismDoes() throws IOException {
    write("rex.json", "{\"name\": \"rex\"}");
    Loaded loaded =
        load(
            HEAD
                + """
                paths:
                  /a:
                    get:
                      responses:
                        default:
                          description: ok
                          content:
                            application/json:
                              examples:
                                file: {value: {$ref: rex.json}}
                                shared: {$ref: '#/components/examples/Shared'}
                                word: {value: {$ref: 'no-such-file.json'}}
                                inner: {value: {pets: [{$ref: rex.json}]}}
                components: {examples: {Shared: {value: 5}}}
                """);
    Place examples =
        loaded
            .contract()
            .root()
            .at("/paths/~1a/get/responses/default/content/application~1json/examples");
    assertThat(Json.text(examples.json()))
        .isEqualTo(
            "{\"file\":{\"value\":{\"name\":\"rex\"}},\"shared\":{\"$ref\":\"#/components/examples/Shared\"},"
                + "\"word\":{\"value\":{\"$ref\":\"no-such-file.json\"}},"
                + "\"inner\":{\"value\":{\"pets\":[{\"name\":\"rex\"}]}}}");
    assertThat(loaded.warnings()).isEmpty();
  }

  @Test
  void takesPropertiesOfAnyNameForSchemas() throws IOException {
    Loaded loaded =
        load(
            ROOT
                + """
                components:
                  schemas:
                    Odd: {properties: {example: {$ref: '#/components/schemas/S'}, $ref: {type: string}}}
                    example: {$ref: '#/components/schemas/S'}
                    S: {type: string}
                """);
    assertThat(resolved(loaded, "/components/schemas/example")).isEqualTo("{\"type\":\"string\"}");
    assertThat(
            findings(
                ROOT
                    + "components: {schemas: {Odd: {properties: {default: {$ref: '#/nowhere'}}}}}"))
        .hasSize(1);
  }

  @Test
  void tellsTheFileAndLineOfEveryFlaw() throws IOException {
    write("broken.yaml", "a: 1\nb: [1,\nc: 2");
    write("pet.yaml", "type: object\nproperties:\n  a: {$ref: '#/none'}\n  b: {$ref: gone.yaml}");
    List<Finding> findings =
        findings(
            ROOT
                + """
                components:
                  schemas:
                    A: {$ref: pet.yaml}
                    B: {$ref: broken.yaml#/a}
                    C: {$ref: broken.yaml#/b}
                """);
    assertThat(findings)
        .extracting(Finding::toString)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .isEqualTo("pet.yaml line 3 #/properties/a: $ref #/none points to nothing"),
            two ->
                assertThat(two)
                    .startsWith(
                        "pet.yaml line 4 #/properties/b: $ref gone.yaml cannot be followed: There"
                            + " is no file")
                    .endsWith("gone.yaml"),
            three -> assertThat(three).matches("broken.yaml line [23]: not YAML: .*"));
  }

  @Test
  void refusesRelativeReferencesOfATextFromNowhere() {
    assertThatThrownBy(
            () -> ContractLoader.parse("text", ROOT + "components: {schemas: {A: {$ref: b.yaml}}}"))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("line 4 #/components/schemas/A: $ref b.yaml cannot be followed")
        .hasMessageContaining("it is relative");
  }

  @Test
  void followsLongChainsWithoutEnd() {
    StringBuilder document = new StringBuilder(ROOT + "components:\n  schemas:\n");
    int most = 20_000;
    for (int i = 0; i < most; i++) {
      String next = "{$ref: '#/components/schemas/S" + (i + 1) % most + "'}";
      document.append("    S" + i + ": {properties: {next: " + next + "}}\n");
    }
    assertThat(ContractLoader.parse("chain", document.toString()).operations()).hasSize(1);
  }
}
