package dev.muster.tools.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.tools.UserException;
import dev.muster.tools.spec.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueImportTest {
  private static final String PROMPT = "\"prompt\": {\"type\": \"string\"}";

  @TempDir Path folder;

  @Test
  void theCommittedOverlayIsWhatTheCommittedCatalogueGives() throws IOException {
    Path muapi = Specs.folder().resolve("muapi");
    Path fresh = folder.resolve("catalogue.overlay.yaml");

    CatalogueReport report = CatalogueImport.run(muapi.resolve("catalogue.json"), fresh);

    assertThat(Files.readString(muapi.resolve("catalogue.overlay.yaml")))
        .as("run ./muster import-catalogue, and commit what it writes")
        .isEqualTo(Files.readString(fresh));
    assertThat(report.models()).isEqualTo(235);
    assertThat(report.merged()).isEqualTo(4);
    assertThat(report.operations()).isEqualTo(229);
  }

  @Test
  void aModelBecomesAnOperationAndASchema() {
    Imported imported =
        Imported.of(
            folder,
            "[" + Imported.model("veo3.1-lite", "v1/veo3.1_lite-image", PROMPT, "prompt") + "]");

    JsonNode operation = imported.added("$.paths").at("/~1v1~1veo3.1_lite-image/post");
    assertThat(operation.path("operationId").asText()).isEqualTo("v1Veo31LiteImage");
    assertThat(operation.at("/tags/0").asText()).isEqualTo("Text to Image");
    assertThat(operation.path("summary").asText()).contains("veo3.1-lite");
    assertThat(operation.path("description").asText()).contains("family paint");
    assertThat(operation.path("x-model").asText()).isEqualTo("veo3.1-lite");
    assertThat(operation.path("x-retry").asText()).isEqualTo("when-refused");
    assertThat(operation.at("/requestBody/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/V1Veo31LiteImageInput");
    assertThat(operation.at("/requestBody/content/application~1json/example/prompt").asText())
        .isNotBlank();
    assertThat(operation.at("/responses/200/$ref").asText())
        .isEqualTo("#/components/responses/Submitted");
    assertThat(imported.schema("V1Veo31LiteImageInput").at("/required/0").asText())
        .isEqualTo("prompt");
    assertThat(imported.added("$.tags").path("name").asText()).isEqualTo("Text to Image");
  }

  @Test
  void aRequiredParameterKeepsItsDefault() {
    Imported imported =
        Imported.of(
            folder,
            "["
                + Imported.model(
                    "say", "say", "\"voice\": {\"type\": \"string\", \"default\": \"a\"}", "voice")
                + "]");

    assertThat(imported.schema("SayInput").at("/properties/voice/default").asText()).isEqualTo("a");
    assertThat(imported.schema("SayInput").at("/required/0").asText()).isEqualTo("voice");
  }

  @Test
  void aModelWithoutRequiredParametersHasNoEmptyList() {
    assertThat(
            Imported.of(folder, "[" + Imported.model("a", "a", PROMPT) + "]")
                .schema("AInput")
                .has("required"))
        .isFalse();
  }

  @Test
  void theSameModelListedTwiceIsMergedToWhatEitherTakes() {
    Imported imported =
        Imported.of(
            folder,
            "[%s, %s]"
                .formatted(
                    Imported.model(
                        "a",
                        "a",
                        """
                        "ratio": {"type": "string", "enum": ["1:1", "21:9"], "default": "1:1"},
                        "duration": {"type": "int", "minValue": 5, "maxValue": 10, "step": 5, "default": 5},
                        "size": {"type": "int", "minValue": 64, "maxValue": 128, "step": 64},
                        "odd": {"type": "int", "minValue": 0, "maxValue": 6, "step": 2},
                        "free": {"type": "int", "minValue": 1},
                        "old": {"type": "string"}""",
                        "ratio",
                        "old"),
                    Imported.model(
                        "a",
                        "a",
                        """
                        "ratio": {"type": "string", "enum": ["1:1", "4:3"]},
                        "duration": {"type": "int", "minValue": 3, "maxValue": 12, "step": 1, "default": 4},
                        "size": {"type": "int", "minValue": 0, "maxValue": 64, "step": 32},
                        "odd": {"type": "int", "minValue": 0, "maxValue": 9, "step": 3},
                        "free": {"type": "int"},
                        "new": {"type": "boolean"}""",
                        "ratio")));

    JsonNode properties = imported.schema("AInput").path("properties");
    assertThat(imported.report().merged()).isEqualTo(1);
    assertThat(imported.report().operations()).isEqualTo(1);
    assertThat(properties.at("/ratio/enum").toString()).isEqualTo("[\"1:1\",\"21:9\",\"4:3\"]");
    assertThat(properties.at("/duration/minimum").asInt()).isEqualTo(3);
    assertThat(properties.at("/duration/maximum").asInt()).isEqualTo(12);
    assertThat(properties.path("duration").has("multipleOf")).isFalse();
    assertThat(properties.at("/duration/default").asInt()).isEqualTo(5);
    assertThat(properties.at("/size/minimum").asInt()).isZero();
    assertThat(properties.at("/size/maximum").asInt()).isEqualTo(128);
    assertThat(properties.at("/size/multipleOf").asInt()).isEqualTo(32);
    assertThat(properties.path("odd").has("multipleOf")).as("neither step serves both").isFalse();
    assertThat(properties.path("free").has("minimum")).isFalse();
    assertThat(properties.has("old")).isTrue();
    assertThat(properties.has("new")).isTrue();
    assertThat(imported.schema("AInput").path("required").toString()).isEqualTo("[\"ratio\"]");
  }

  @Test
  void namesakesThatDisagreeOnAKindAreRefused() {
    String catalogue =
        "[%s, %s]"
            .formatted(
                Imported.model("a", "a", "\"x\": {\"type\": \"string\"}"),
                Imported.model("a", "a", "\"x\": {\"type\": \"boolean\"}"));

    assertThatThrownBy(() -> Imported.of(folder, catalogue))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("Model 'a', parameter 'x': the two entries of this model disagree");
  }

  @Test
  void modelsOfOneEndpointShareAnOperationThatTakesAnyOfTheirInputs() {
    Imported imported =
        Imported.of(
            folder,
            "[%s, %s]"
                .formatted(
                    Imported.model("spin", "effects", PROMPT, "prompt"),
                    Imported.model("fade", "effects", "\"x\": {\"type\": \"int\"}")));

    assertThat(imported.report().operations()).isEqualTo(1);
    assertThat(imported.report().merged()).isZero();
    assertThat(imported.schema("EffectsInput").path("anyOf").findValuesAsText("$ref"))
        .containsExactly("#/components/schemas/SpinInput", "#/components/schemas/FadeInput");
    assertThat(imported.schema("SpinInput").path("x-model").asText()).isEqualTo("spin");
    assertThat(imported.added("$.paths").at("/~1effects/post/summary").asText())
        .contains("spin, fade");
    assertThat(imported.added("$.paths").at("/~1effects/post").has("x-model")).isFalse();
  }

  @Test
  void namesThatWouldCollideAreNumbered() {
    Imported imported =
        Imported.of(
            folder,
            "[%s, %s, %s]"
                .formatted(
                    Imported.model("a", "wan2.5-fast", PROMPT),
                    Imported.model("b", "wan-25-fast", PROMPT),
                    Imported.model("c", "wan25_fast", PROMPT)));

    assertThat(imported.added("$.components.schemas").fieldNames())
        .toIterable()
        .containsExactly("Wan25FastInput", "Wan25FastInput2", "Wan25FastInput3");
    assertThat(imported.added("$.paths").findValuesAsText("operationId"))
        .containsExactly("wan25Fast", "wan25Fast2", "wan25Fast3");
  }

  @Test
  void anEndpointThatBeginsWithADigitGetsAWordBeforeIt() {
    Imported imported = Imported.of(folder, "[" + Imported.model("3d", "3d-mesh", PROMPT) + "]");

    assertThat(imported.schema("Model3dMeshInput").isObject()).isTrue();
    assertThat(imported.added("$.paths").findValuesAsText("operationId"))
        .containsExactly("model3dMesh");
  }

  @Test
  void durationsOfVideosAreSeconds() {
    String model = Imported.model("a", "a", "\"duration\": {\"type\": \"int\"}");

    assertThat(
            Imported.of(folder, "[" + model.replace("Text to Image", "Text to Video") + "]")
                .schema("AInput")
                .at("/properties/duration/x-unit")
                .asText())
        .isEqualTo("seconds");
    assertThat(
            Imported.of(folder, "[" + model + "]")
                .schema("AInput")
                .at("/properties/duration")
                .has("x-unit"))
        .isFalse();
  }

  @Test
  void theSameCatalogueGivesTheSameBytes() {
    String catalogue =
        "[" + Imported.model("a", "a", PROMPT) + "," + Imported.model("b", "b", PROMPT) + "]";

    assertThat(Imported.of(folder, catalogue).text())
        .isEqualTo(Imported.of(folder, catalogue).text());
  }

  @Test
  void theCataloguesOwnFileNameLeavesNoTrace() throws IOException {
    String catalogue = "[" + Imported.model("a", "a", PROMPT) + "]";
    String kept = Imported.of(folder, catalogue).text();
    Path elsewhere = Files.writeString(folder.resolve("models-2027.json"), catalogue);

    CatalogueImport.run(elsewhere, folder.resolve("catalogue.overlay.yaml"));

    assertThat(folder.resolve("catalogue.overlay.yaml")).hasContent(kept);
  }

  @Test
  void whateverAYamlParserCouldMistakeIsQuoted() {
    Imported imported =
        Imported.parameter(
            folder,
            "{\"type\": \"string\", \"enum\": [\"16:9\", \"on\", \"no\", \"1_000\", \"1e3\", \"~\", \"a: b\", \"plain\", \"x#y\"]}");

    assertThat(imported.text())
        .contains(
            "- \"16:9\"",
            "- \"on\"",
            "- \"no\"",
            "- \"1_000\"",
            "- \"1e3\"",
            "- \"~\"",
            "- \"a: b\"",
            "- plain\n",
            "- \"x#y\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                                 | is not a catalogue: it must be a JSON array",
        "[]                                                 | is not a catalogue",
        "[1                                                 | catalogue.json:1 is not JSON",
        "[{'name':'a','name':'b'}]                          | is not JSON",
        "[{}]                                               | entry 0: 'name' is missing or not a text",
        "[{'name':'a'}]                                     | entry 0 ('a'): 'endpoint' is missing",
        "[{'name':'a','endpoint':'a b'}]                    | the endpoint 'a b' cannot be part of a URL",
        "[{'name':'a','endpoint':'/a'}]                     | the endpoint '/a' cannot be part of a URL",
        "[{'name':'a','endpoint':'a'}]                      | 'properties' is not an object",
        "[{'name':'a','endpoint':'a','properties':{'x':1}}] | the parameter 'x' is not an object",
        "[{'name':'a','endpoint':'a','properties':{}}]      | 'category' is missing",
        "[{'name':'a','category':'c','family':'f','endpoint':'a','properties':{}}] | 'required' is not a list",
        "[{'name':'a','category':'c','family':'f','endpoint':'a','properties':{},'required':['x']}] | 'required' names `x`, which is not among the properties",
      })
  void aMalformedCatalogueIsRefusedAndNothingIsWritten(String catalogue, String problem) {
    assertThatThrownBy(() -> Imported.of(folder, catalogue.replace('\'', '"')))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(problem.replace('`', '"'));
    assertThat(Files.exists(folder.resolve("catalogue.overlay.yaml"))).isFalse();
  }

  @Test
  void aMistakeLeavesTheEarlierOverlayAlone() {
    String good = Imported.of(folder, "[" + Imported.model("a", "a", PROMPT) + "]").text();

    assertThatThrownBy(() -> Imported.parameter(folder, "{\"type\": \"odd\"}"))
        .isInstanceOf(UserException.class);
    assertThat(folder.resolve("catalogue.overlay.yaml")).hasContent(good);
  }

  @Test
  void aMissingCatalogueIsToldAsSuch() {
    assertThatThrownBy(
            () -> CatalogueImport.run(folder.resolve("none.json"), folder.resolve("o.yaml")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("There is no catalogue at");
  }
}
