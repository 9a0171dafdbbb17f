package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What specs/README.md shows of the sixth provider is what that provider's contract says. */
class SixthProviderPageTest {
  private static final Path PAGE = Path.of("..", "specs", "README.md");
  private static final Path CONTRACT = Path.of("src/test/resources/sandbox/kiln/openapi.yaml");

  @Test
  void showsWhatTheContractSays() throws IOException {
    String page = Files.readString(PAGE);
    String section =
        page.substring(page.indexOf("## A new provider"), page.indexOf("## Annotations"));
    String contract = plain(Files.readString(CONTRACT));
    List<String> shown =
        section
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("(x-phases|poll|cancel|\\w+: \\{type: ).*\\}"))
            .map(SixthProviderPageTest::told)
            .toList();

    assertThat(shown).hasSizeGreaterThan(7).allSatisfy(one -> assertThat(contract).contains(one));
  }

  /** What a line says beside the descriptions that the contract has and the page leaves out. */
  private static String told(String line) {
    String members = line.matches("\\w+: \\{type: .*") ? line.replaceFirst("^\\w+: \\{", "") : line;
    return plain(members);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
