package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.tools.demo.DemoTask;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DemoBoardTest {
  private static final DemoTask IMAGE = new DemoTask("flux", "Text to Image", progress -> null);
  private static final DemoTask VIDEO = new DemoTask("kling", "Text to Video", progress -> null);

  @Test
  void drawsOneLineATaskAtATerminal() {
    String shown = show(Map.of("MUSTER_TERMINAL", "40"));

    assertThat(shown).contains("\u001b[2A");
    assertThat(plain(shown).lines().filter(line -> line.contains("flux")))
        .last()
        .asString()
        .contains("refused")
        .endsWith("...");
    assertThat(plain(shown).lines().skip(1)).allMatch(line -> line.length() <= 40);
  }

  @Test
  void printsOneLineAChangeElsewhere() {
    String shown = show(Map.of());

    assertThat(shown).doesNotContain("\u001b");
    assertThat(shown.lines().skip(1))
        .map(String::strip)
        .containsExactly(
            "- flux   Text to Image  running",
            "* flux   Text to Image  refused: the width must not be above 2048");
  }

  @Test
  void paintsNothingWhereColoursAreNotWanted() {
    assertThat(show(Map.of("MUSTER_TERMINAL", "80", "NO_COLOR", "1"))).doesNotContain("\u001b");
    assertThat(show(Map.of("MUSTER_TERMINAL", "80", "TERM", "dumb"))).doesNotContain("\u001b");
  }

  private static String show(Map<String, String> environment) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    DemoBoard board = new DemoBoard(Terminal.of(stream, stream, environment));
    try (Sandbox sandbox = Sandbox.builder().provider("muxi-server").build().start()) {
      board.begins(sandbox, List.of(IMAGE, VIDEO));
    }
    board.moves(IMAGE, "running", false);
    board.moves(IMAGE, "running", false);
    board.moves(IMAGE, "refused: the width must not be above 2048", true);
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String plain(String text) {
    return text.replaceAll("\u001b\\[[0-9]*[A-Za-z]", "").replace("\r", "");
  }
}
