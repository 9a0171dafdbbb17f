package dev.muster.tools.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.tools.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractSourceTest {
  @TempDir Path folder;

  @Test
  void everyFolderWithAContractIsAProvider() throws IOException {
    Specs.provider(Files.createDirectory(folder.resolve("zebra")), Specs.SMALL);
    Specs.provider(Files.createDirectory(folder.resolve("ant")), Specs.SMALL);
    Files.createDirectory(folder.resolve("empty"));
    Specs.write(folder.resolve("README.md"), "not a provider");

    assertThat(ContractSource.providers(folder)).containsExactly("ant", "zebra");
  }

  @Test
  void aMissingFolderOfContractsIsToldAsSuch() {
    assertThatThrownBy(() -> ContractSource.providers(folder.resolve("nowhere")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("project's root");
  }

  @ParameterizedTest
  @CsvSource({"muapi,240", "muxi-server,18"})
  void theProjectsContractsPassEveryCheck(String provider, int operations) {
    ObjectNode bundle = ContractSource.bundle(Specs.folder().resolve(provider));

    assertThat(new Document(bundle).operations()).hasSize(operations);
  }

  @Test
  void overlaysAreLaidInTheOrderOfTheirNames() {
    Path provider = Specs.provider(folder, Specs.SMALL);
    overlay("b.overlay.yaml", "$.info", "{title: Second, summary: Kept}");
    overlay("a.overlay.yaml", "$.info", "{title: First}");

    ObjectNode info = (ObjectNode) ContractSource.bundle(provider).get("info");

    assertThat(info.get("title").asText()).isEqualTo("Second");
    assertThat(info.get("summary").asText()).isEqualTo("Kept");
    assertThat(info.get("version").asText()).isEqualTo("1");
  }

  @Test
  void whatAnOverlayAddsIsCheckedToo() {
    Path provider = Specs.provider(folder, Specs.SMALL);
    overlay(
        "x.overlay.yaml",
        "$.paths['/jobs/{id}'].get.responses",
        "{'404': {$ref: '#/components/responses/Gone'}}");

    assertThatThrownBy(() -> ContractSource.bundle(provider))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("x.overlay.yaml:5")
        .hasMessageContaining("#/components/responses/Gone points to nothing");
  }

  @Test
  void aFolderWithoutContractIsRefused() {
    assertThatThrownBy(() -> ContractSource.bundle(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("No contract at " + folder.resolve("openapi.yaml"));
  }

  @Test
  void brokenYamlIsToldWithItsLine() {
    Path provider = Specs.provider(folder, "openapi: 3.1.0\ninfo:\n  title: [oops\npaths: {}\n");

    assertThatThrownBy(() -> ContractSource.bundle(provider))
        .isInstanceOf(UserException.class)
        .hasMessageMatching("(?s).*openapi\\.yaml:[34]:\\d+ is not YAML: .*");
  }

  @Test
  void aKeyGivenTwiceIsRefused() {
    Path provider = Specs.provider(folder, Specs.SMALL + "info: {title: Again}\n");

    assertThatThrownBy(() -> ContractSource.bundle(provider))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("info");
  }

  @Test
  void aYamlAliasIsRefusedInsteadOfReadAsText() {
    Path provider =
        Specs.provider(folder, Specs.SMALL + "tags:\n  - &jobs {name: Jobs}\n  - *jobs\n");

    assertThatThrownBy(() -> ContractSource.bundle(provider))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("alias *jobs");
  }

  @Test
  void anEmptyFileIsRefused() {
    Path provider = Specs.provider(folder, "");

    assertThatThrownBy(() -> ContractSource.bundle(provider))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("not a mapping");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Files.write(folder.resolve("openapi.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

    assertThatThrownBy(() -> ContractSource.bundle(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "swagger: '2.0' | no 'openapi' field",
        "openapi: '2.0' | is OpenAPI 2.0",
        "title: x | no 'openapi' field"
      })
  void anythingButOpenApi3IsRefused(String document, String problem) {
    Path provider = Specs.provider(folder, document + "\npaths: {}\n");

    assertThatThrownBy(() -> ContractSource.bundle(provider))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(problem)
        .hasMessageContaining("Write it as OpenAPI 3.1");
  }

  @Test
  void theSameContractGivesTheSameBytes() {
    Path muxi = Specs.folder().resolve("muxi-server");

    assertThat(ContractSource.toJson(ContractSource.bundle(muxi)))
        .isEqualTo(ContractSource.toJson(ContractSource.bundle(muxi)));
  }

  @Test
  void jsonIsIndentedByTwoAndKeepsNumbersDigitByDigit() {
    Path provider =
        Specs.provider(
            folder,
            Specs.SMALL + "x-numbers: {price: 42.50, tiny: 0.0000001, none: {}, many: [1, é]}\n");

    String json = ContractSource.toJson(ContractSource.bundle(provider));

    assertThat(json)
        .startsWith("{\n  \"openapi\": \"3.1.0\",\n")
        .endsWith("}\n")
        .doesNotContain("\r")
        .contains("\"price\": 42.50,")
        .contains("\"tiny\": 0.0000001,")
        .contains("\"none\": {},")
        .contains("\"many\": [\n      1,\n      \"é\"\n    ]");
    assertThat(json.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(json.length());
  }

  private void overlay(String name, String target, String update) {
    Specs.write(
        folder.resolve(name),
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - target: \""
            + target
            + "\"\n    update: "
            + update
            + "\n");
  }
}
