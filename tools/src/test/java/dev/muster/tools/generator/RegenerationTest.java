package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.tools.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegenerationTest {
  private static final String PING =
      """
      openapi: 3.1.0
      info: {title: Ping, version: '1'}
      paths:
        /ping:
          get:
            operationId: ping
            summary: Answer
            tags: [Pings]
            responses:
              '200':
                description: Here.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Pong'}
      components:
        schemas:
          Pong:
            type: object
            properties:
              word: {type: string}
      """;

  @TempDir Path root;

  @BeforeEach
  void oneProvider() throws IOException {
    write("specs/ping-pong/openapi.yaml", PING);
  }

  @Test
  void writesSourcesAndTheBundledContract() {
    List<String> lines = new ArrayList<>();

    Regeneration.of(root).run(List.of("ping-pong"), lines::add);

    assertThat(main("java/dev/muster/pingpong/api/PingsApi.java")).exists();
    assertThat(main("java/dev/muster/pingpong/model/Pong.java"))
        .content()
        .startsWith("// Generated from specs/ping-pong 1. Do not edit.\n");
    assertThat(main("java/dev/muster/runtime/json/Json.java")).exists();
    assertThat(main("resources/dev/muster/contracts/ping-pong/openapi.json"))
        .content()
        .contains("\"operationId\": \"ping\"");
    assertThat(lines).first().asString().startsWith("ping-pong: ");
  }

  @Test
  void changesNothingTheSecondTime() {
    Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT);

    assertThat(Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT)).isEmpty();
    assertThat(Regeneration.of(root).check(List.of("ping-pong"), Progress.SILENT)).isEmpty();
  }

  @Test
  void tellsEditedMissingAndStaleFiles() throws IOException {
    Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT);
    write("generated/src/main/java/dev/muster/pingpong/model/Pong.java", "edited");
    write("generated/src/main/java/dev/muster/pingpong/model/Old.java", "old");
    Files.delete(main("java/dev/muster/pingpong/api/PingsApi.java"));

    List<Drift> drift = Regeneration.of(root).check(List.of("ping-pong"), Progress.SILENT);

    assertThat(drift)
        .extracting(Drift::toString)
        .containsExactly(
            "missing: generated/src/main/java/dev/muster/pingpong/api/PingsApi.java",
            "stale: generated/src/main/java/dev/muster/pingpong/model/Old.java",
            "differs: generated/src/main/java/dev/muster/pingpong/model/Pong.java");
  }

  @Test
  void deletesStaleFilesAndTheFoldersLeftEmpty() throws IOException {
    write("generated/src/main/java/dev/muster/gone/model/Old.java", "old");
    write("generated/src/main/resources/dev/muster/contracts/gone/openapi.json", "{}");

    Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT);

    assertThat(main("java/dev/muster/gone")).doesNotExist();
    assertThat(main("resources/dev/muster/contracts/gone")).doesNotExist();
  }

  @Test
  void replacesFilesAsAWholeSoThatAnInterruptedRunLeavesNoneHalfWritten() throws IOException {
    Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT);
    Path pong = main("java/dev/muster/pingpong/model/Pong.java");
    Files.writeString(pong, "edited");
    Path before = Files.createLink(root.resolve("before"), pong);

    Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT);

    assertThat(before).content().isEqualTo("edited");
    assertThat(pong).content().startsWith("// Generated from specs/ping-pong");
  }

  @Test
  void clearsAwayWhatAnInterruptedRunLeft() throws IOException {
    write("generated/src/main/java/dev/muster/pingpong/model/Pong.java.part", "half");

    Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT);

    assertThat(main("java/dev/muster/pingpong/model/Pong.java.part")).doesNotExist();
    assertThat(Regeneration.of(root).check(List.of("ping-pong"), Progress.SILENT)).isEmpty();
  }

  @Test
  void takesAListOfMoreValuesThanAClassCanHoldAsItsType() throws IOException {
    String values =
        IntStream.range(0, 2000).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
    write(
        "specs/ping-pong/openapi.yaml",
        PING.replace("{type: string}", "{type: string, enum: [" + values + "]}"));

    Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT);

    assertThat(main("java/dev/muster/pingpong/model/Pong.java"))
        .content()
        .contains("@Nullable String word", "One of the 2000 values in the contract.");
  }

  @Test
  void refusesAnObjectOfMorePropertiesThanARecordCanHave() throws IOException {
    String others =
        IntStream.range(0, 253)
            .mapToObj(i -> "p" + i + ": {type: string}\n")
            .collect(Collectors.joining());
    write("specs/ping-pong/openapi.yaml", PING + others.indent(8));

    assertThatThrownBy(() -> Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("/components/schemas/Pong: this object has 254 properties");
  }

  @Test
  void leavesProvidersAloneThatWereNotAskedFor() throws IOException {
    write("specs/other/openapi.yaml", PING);
    write("generated/src/main/java/dev/muster/other/model/Theirs.java", "theirs");

    Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT);

    assertThat(main("java/dev/muster/other/model/Theirs.java")).content().isEqualTo("theirs");
  }

  @Test
  void writesNothingIfAContractCannotBeHandled() throws IOException {
    write("specs/ping-pong/openapi.yaml", PING.replace("type: string", "type: text"));

    assertThatThrownBy(() -> Regeneration.of(root).run(List.of("ping-pong"), Progress.SILENT))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("ping-pong")
        .hasMessageContaining("/components/schemas/Pong/properties/word")
        .hasMessageContaining("'text'");
    assertThat(root.resolve("generated")).doesNotExist();
  }

  @Test
  void listsEveryRuntimeSource() throws IOException {
    Path folder = Path.of("src/main/resources/dev/muster/tools/generator/runtime");
    try (var files = Files.walk(folder)) {
      assertThat(RuntimeSources.NAMES)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                  .map(name -> name.replace(".java", ""))
                  .toList());
    }
  }

  private Path main(String name) {
    return root.resolve("generated/src/main").resolve(name);
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
