package dev.muster.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.muapi.MuApi;
import dev.muster.muvi.Muvi;
import java.io.BufferedReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
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
      assertThat(picturesPaid(stage)).isEqualTo(100);
    }
  }

  /** How many pictures were charged, at the sandbox's price. */
  private static int picturesPaid(Stage stage) {
    try (MuApi muapi = MuApi.builder().environment(stage.environment()).build()) {
      BigDecimal spent = new BigDecimal("100").subtract(muapi.account().balance());
      return spent.divide(new BigDecimal("0.025")).intValueExact();
    }
  }

  @Test
  void resumesElsewhere() throws Exception {
    try (Stage stage = new Stage(folder, "muapi")) {
      assertThat(stage.run(ResumeElsewhere.class)).startsWith("submitted muapi/");
      assertThat(stage.run(ResumeElsewhere.class)).startsWith("done [http://");
      assertThat(picturesPaid(stage)).isEqualTo(1);
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
      assertThat(picturesPaid(stage)).isEqualTo(3);
    }
  }

  @Test
  void pagesThroughJobs() throws Exception {
    try (Stage stage = new Stage(folder, "muvi");
        Muvi muvi = Muvi.builder().environment(stage.environment()).build()) {
      for (int i = 0; i < 35; i++) {
        muvi.submit("google/veo-3.1-fast/text-to-video", Map.of("prompt", "Fox " + i));
      }
      assertThat(stage.run(PageThroughJobs.class).lines())
          .hasSize(30)
          .doesNotHaveDuplicates()
          .allMatch(line -> line.matches("\\S+ google/veo-3.1-fast/text-to-video"));
    }
  }

  @Test
  void splitsASong() throws Exception {
    Files.write(folder.resolve("song.wav"), new byte[5000]);
    try (Stage stage = new Stage(folder, "music-ai")) {
      assertThat(stage.run(SplitASong.class).lines()).hasSizeGreaterThan(1);
      assertThat(folder.resolve("stems")).isNotEmptyDirectory();
    }
  }

  @Test
  void streamsAChat() throws Exception {
    try (Stage stage = new Stage(folder, "muxi-formation")) {
      assertThat(stage.run(StreamAChat.class)).contains("foxes");
    }
  }

  @Test
  void verifiesAWebhook() throws Exception {
    String secret = "whsec_0123456789";
    byte[] body = "{\"jobId\":\"job_1\",\"status\":\"completed\"}".getBytes(UTF_8);
    try (Stage stage = new Stage(folder, "muvi")) {
      Process example = stage.start(VerifyAWebhook.class, Map.of("MUVI_WEBHOOK_SECRET", secret));
      try (BufferedReader output = example.inputReader()) {
        String url =
            "http://127.0.0.1:" + output.readLine().replace("listening on port ", "") + "/muvi";
        assertThat(post(url, body, Map.of())).isEqualTo(401);
        assertThat(output.readLine()).startsWith("refused: jobFinished: the call is not signed");
        assertThat(post(url, body, Muvi.webhook(secret).sign(body, Instant.now()))).isEqualTo(204);
        assertThat(output.readLine()).isEqualTo("job job_1 is completed");
      } finally {
        example.destroy();
      }
    }
  }

  private static int post(String url, byte[] body, Map<String, String> headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  @Test
  void deploysAFormation() throws Exception {
    byte[] formation = "id: my-team\nversion: 1.0.0\n".getBytes(StandardCharsets.UTF_8);
    Path bundle = folder.resolve("my-team.tar.gz");
    try (var archive =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(bundle)))) {
      TarArchiveEntry entry = new TarArchiveEntry("formation.afs");
      entry.setSize(formation.length);
      archive.putArchiveEntry(entry);
      archive.write(formation);
      archive.closeArchiveEntry();
    }
    try (Stage stage = new Stage(folder, "muxi-server")) {
      assertThat(stage.run(DeployAFormation.class)).contains("Completed[");
    }
  }
}
