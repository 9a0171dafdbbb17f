package dev.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every example runs, and does what it says. */
@Timeout(120)
class ExamplesTest {
  /** One pixel. */
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TempDir Path folder;

  @Test
  void runsAJob() throws Exception {
    try (Stage stage = new Stage(folder, "muapi")) {
      assertThat(stage.run(RunAJob.class)).contains("SUCCEEDED").contains("saved pictures");
      assertThat(folder.resolve("pictures")).isDirectoryContaining("glob:**.png");
    }
  }

  @Test
  void runsAHundredJobs() throws Exception {
    try (Stage stage = new Stage(folder, "muapi")) {
      assertThat(stage.run(RunAHundredJobs.class)).isEqualTo("100 pictures");
      assertThat(stage.sandbox().provider("muapi").jobs()).hasSize(100);
    }
  }

  @Test
  void resumesElsewhere() throws Exception {
    try (Stage stage = new Stage(folder, "muapi")) {
      assertThat(stage.run(ResumeElsewhere.class)).startsWith("submitted muapi/");
      assertThat(stage.run(ResumeElsewhere.class)).startsWith("done [http://");
      assertThat(stage.sandbox().provider("muapi").jobs()).hasSize(1);
    }
  }

  @Test
  void uploadsAndEditsAnImage() throws Exception {
    Files.write(folder.resolve("fox.png"), PICTURE);
    try (Stage stage = new Stage(folder, "miraflow")) {
      assertThat(stage.run(UploadAndEditAnImage.class))
          .contains(PICTURE.length + " of " + PICTURE.length + " bytes")
          .contains("saved edited");
    }
  }

  @Test
  void setsABudget() throws Exception {
    try (Stage stage = new Stage(folder, "muapi")) {
      assertThat(stage.run(SetABudget.class))
          .contains("picture 3: Budget[0.075000 of 0.10 USD]", "enough: fluxDevImage: not sent");
      assertThat(stage.sandbox().provider("muapi").jobs()).hasSize(3);
    }
  }

  @Test
  void streamsAChat() throws Exception {
    try (Stage stage = new Stage(folder, "muxi-formation")) {
      assertThat(stage.run(StreamAChat.class)).contains("foxes");
    }
  }

  @Test
  void deploysAFormation() throws Exception {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("my-team.tar.gz")))) {
      out.write(new byte[1024]);
    }
    try (Stage stage = new Stage(folder, "muxi-server")) {
      assertThat(stage.run(DeployAFormation.class)).contains("Completed[");
    }
  }
}
