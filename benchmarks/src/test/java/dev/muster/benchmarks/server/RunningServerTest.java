package dev.muster.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServerTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void runsUntilItIsClosed(@TempDir Path directory) throws Exception {
    Path read = Files.writeString(directory.resolve("read"), "{\"read\":1}");
    Path made = Files.writeString(directory.resolve("made"), "{\"made\":1}");
    Contender jetty =
        new Contender(
            "jetty",
            List.of(
                JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                BareJetty.class.getName(),
                "{port}",
                read.toString(),
                made.toString()));
    RunningServer server = RunningServer.start(jetty, "/products/1");
    try (server) {
      for (Load load : Load.values()) {
        Probe.check(jetty, server.port(), load);
      }
      assertThat(Probe.ask(server.port(), Load.VALIDATED_POST).body()).contains("made");
      assertThat(server.listening()).isLessThanOrEqualTo(server.start());
      assertThat(server.footprint().residentMib()).isPositive();
      assertThat(server.footprint().threads()).isPositive();
      assertThat(server.footprint().sockets()).isPositive();
      assertThat(server.footprint().cpuMicros()).isPositive();
    }
    assertThat(server.alive()).isFalse();
  }

  @Test
  void tellsWhyAServerEndedBeforeItAnswered() {
    Contender broken =
        new Contender(
            "broken", List.of("sh", "-c", "echo no $WHAT >&2; exit 3"), List.of("WHAT=way"));

    assertThatThrownBy(() -> RunningServer.start(broken, "/"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken gave no good answer to GET /")
        .hasMessageContaining("it ended with 3")
        .hasMessageContaining("no way");
  }
}
