package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.spec.SwitchSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on the sandbox lists every variant; {@code -Dmuster.variants=write} writes the list. */
class VariantsPageTest {
  private static final Path PAGE = Path.of("SANDBOX.md");
  private static final String BEGIN = "<!-- variants -->\n";
  private static final String END = "<!-- end of variants -->";
  private static final List<String> PROVIDERS =
      List.of("muapi", "muxi-server", "muxi-formation", "muvi", "music-ai", "miraflow");

  @Test
  void listsEveryVariant() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertThat(begin).as("the place of the list in " + PAGE).isLessThan(end);
    if ("write".equals(System.getProperty("muster.variants"))) {
      Files.writeString(PAGE, page.substring(0, begin) + list() + page.substring(end));
    } else {
      assertThat(page.substring(begin, end))
          .as("write it anew with -Dmuster.variants=write")
          .isEqualTo(list());
    }
  }

  private static String list() {
    StringBuilder list = new StringBuilder("| provider | switch | if it is on | known from |\n");
    list.append("|---|---|---|---|\n");
    for (String provider : PROVIDERS) {
      Map<String, SwitchSpec> switches = ProviderSource.bundled(provider).spec().switches();
      switches.forEach(
          (name, spec) ->
              list.append(
                  "| %s | `%s`%s | %s | %s |\n"
                      .formatted(
                          provider, name, spec.on() ? " (on)" : "", spec.says(), spec.origin())));
    }
    return list.toString();
  }
}
