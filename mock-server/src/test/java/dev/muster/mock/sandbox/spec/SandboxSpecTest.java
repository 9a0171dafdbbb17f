package dev.muster.mock.sandbox.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.media.MediaKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxSpecTest {

  @Test
  void readsTheExampleOfTheReference() throws IOException {
    String reference = Files.readString(Path.of("../specs/README.md"));
    String section = reference.substring(reference.indexOf("## `sandbox.yaml`"));
    String example = section.substring(section.indexOf("```yaml\n") + 8);
    SandboxSpec spec =
        SandboxSpec.read("README.md", example.substring(0, example.indexOf("\n```")));

    assertThat(spec.environment()).containsKey("ACME_API_KEY");
    assertThat(spec.jobs().kind(List.of("Text to Video"), "x").makes()).isEqualTo(MediaKind.VIDEO);
    assertThat(spec.jobs().kind(List.of(), "some-music-model").makes()).isEqualTo(MediaKind.AUDIO);
    assertThat(spec.operations().get("deployThing").does()).isEqualTo(OperationSpec.Action.CREATE);
    assertThat(spec.operations().get("deployThing").stream().orElseThrow().stages()).hasSize(1);
    assertThat(spec.money().balance()).isEqualByComparingTo("100");
  }

  @Test
  void takesTheFirstKindThatCovers() {
    SandboxSpec spec =
        SandboxSpec.read(
            "test",
            """
            jobs:
              kinds:
                - {tags: [A, B], models: 'x.*', makes: video}
                - {tags: [B], makes: audio}
                - {models: 'y', makes: text}
            """);

    assertThat(spec.jobs().kind(List.of("B"), "xx").makes()).isEqualTo(MediaKind.VIDEO);
    assertThat(spec.jobs().kind(List.of("B"), "z").makes()).isEqualTo(MediaKind.AUDIO);
    assertThat(spec.jobs().kind(List.of("C"), "y").makes()).isEqualTo(MediaKind.TEXT);
    assertThat(spec.jobs().kind(List.of("C"), "z")).isEqualTo(KindSpec.ANY);
  }

  @Test
  void hasADefaultForEverything() {
    SandboxSpec none = SandboxSpec.none();

    assertThat(none).isEqualTo(SandboxSpec.read("empty", ""));
    assertThat(none.operations()).isEmpty();
    assertThat(none.jobs().id()).isNotEmpty();
    assertThat(none.money().balance()).isZero();
  }

  @Test
  void resolvesAnchors() {
    SandboxSpec spec =
        SandboxSpec.read(
            "test", "jobs: {submitted: &laid {/cost: '{cost.amount}'}, polled: *laid}");

    assertThat(spec.jobs().polled()).isEqualTo(spec.jobs().submitted()).containsKey("/cost");
  }
}
