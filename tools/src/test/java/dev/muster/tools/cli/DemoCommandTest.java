package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoCommandTest {
  @TempDir Path folder;

  @Test
  void tellsProgramsWhatHappened() throws IOException {
    Run run = Run.of("demo", "--json", "--speed", "60", "--output", folder.toString());

    assertThat(run.err()).isEmpty();
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.path("asExpected").asBoolean()).as(run.out()).isTrue();
    assertThat(report.path("tasks")).hasSize(16);
    assertThat(report.path("balanceAfterUsd").decimalValue())
        .isLessThan(report.path("balanceBeforeUsd").decimalValue());
    assertThat(run.status()).isZero();
  }

  @Test
  void savesMediaThatOpens() throws IOException {
    Run run = Run.of("demo", "--speed", "60", "--output", folder.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(ImageIO.read(folder.resolve("flux-dev-image.png").toFile()).getWidth())
        .isEqualTo(768);
    assertThat(Files.readString(folder.resolve("any-llm-models.txt")))
        .contains("Name three lighthouses");
    assertThat(Files.size(folder.resolve("kling-v2.1-master-t2v.mp4"))).isGreaterThan(1000);
    assertThat(Files.readString(folder.resolve("chat.txt"))).contains("Name three lighthouses");
    assertThat(Files.size(folder.resolve("speaking-avatar.mp4"))).isGreaterThan(1000);
    assertThat(Files.size(folder.resolve("mmaudio-v2-text-to-audio.wav"))).isGreaterThan(1000);
    assertThat(run.out()).contains("refused", "deployed", "refunded").doesNotContain("\u001b");
  }
}
