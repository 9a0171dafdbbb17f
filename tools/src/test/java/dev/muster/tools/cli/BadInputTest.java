package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake of the caller's is one clear line on standard error and exit status 2. */
final class BadInputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "explode | there is no command 'explode'",
        "sandbox nobody | there is no provider 'nobody'; the providers are miraflow, muapi, music-ai,",
        "regenerate nobody | there is no provider 'nobody'",
        "import-catalogue nobody | there is no provider 'nobody'",
        "sandbox --port http | 'http' is not an int",
        "sandbox --port 70000 | --port must be between 0 and 65535",
        "sandbox --speed 0 | --speed must be greater than 0",
        "sandbox --speed 2 --instant | mutually exclusive",
        "sandbox --on no-such-switch | has a switch no-such-switch; there are bare-errors,",
        "sandbox --stubs /no/such/stubs | There is no folder /no/such/stubs to take stubs from",
        "sandbox --host not.a.host.invalid --port 0 | not.a.host.invalid",
        "sandbox --folder /no/such/folder | /no/such/folder",
        "sandbox --state redis://:secret@127.0.0.1:1/0 | Redis at 127.0.0.1:1 cannot be reached",
        "sandbox --state redis://:secret@[ | --state must be a URL such as redis://127.0.0.1:6379/0",
        "sandbox --state http://127.0.0.1 | redis://user:password@host:port/database",
        "demo --speed -1 | --speed must be greater than 0",
        "demo --colour | Unknown option: '--colour'",
        "mock | Missing required parameter: 'DOCUMENT'",
        "mock /no/such/document.yaml | /no/such/document.yaml",
        "import-catalogue muapi /no/such/catalogue.json | /no/such/catalogue.json",
      })
  void isToldInOneLine(String line, String message) {
    assertRefused(Run.of(line.split(" ")), message);
  }

  @Test
  void documentThatIsNoYaml() throws IOException {
    Path document = Files.writeString(folder.resolve("broken.yaml"), "openapi: [3.1.0\npaths: {");

    assertRefused(Run.of("mock", document.toString()), "broken.yaml");
  }

  @Test
  void documentThatIsNoOpenApi() throws IOException {
    Path document = Files.writeString(folder.resolve("notes.yaml"), "groceries: [milk]");

    assertRefused(Run.of("mock", document.toString()), "notes.yaml");
  }

  @Test
  void documentThatIsAFolder() {
    assertRefused(Run.of("mock", folder.toString()), folder.toString());
  }

  @Test
  void portInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());

      assertRefused(Run.of("sandbox", "--port", port), "Port " + port);
    }
  }

  @Test
  void outputThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "here first");

    assertRefused(Run.of("demo", "--output", file.resolve("below").toString()), "--output");
    assertThat(file).hasContent("here first");
  }

  @Test
  void catalogueThatIsNoCatalogue() throws IOException {
    Path catalogue = Files.writeString(folder.resolve("catalogue.json"), "{\"models\": 3}");

    assertRefused(Run.of("import-catalogue", "muapi", catalogue.toString()), "catalogue.json");
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.err()).startsWith("muster: ").contains(message).doesNotContain("\tat ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
