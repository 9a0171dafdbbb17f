package dev.muster.tools.cli;

import dev.muster.mock.sandbox.SandboxClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Moves a stepped clock on with every line that is typed. */
final class Steps {
  private final SandboxClock clock;
  private final Terminal terminal;

  private Steps(SandboxClock clock, Terminal terminal) {
    this.clock = clock;
    this.terminal = terminal;
  }

  /** Reads lines in a thread of its own until the input ends. */
  static void from(InputStream input, SandboxClock clock, Terminal terminal) {
    terminal.say("Time stands still: Enter moves it on by a second, a number by that many.");
    Thread reader = new Thread(() -> new Steps(clock, terminal).read(input), "muster-steps");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream input) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        step(line.strip());
      }
    } catch (IOException e) {
      terminal.say("Standard input broke off (" + e.getMessage() + "); time stands still.");
    }
  }

  private void step(String line) {
    try {
      BigDecimal seconds = line.isEmpty() ? BigDecimal.ONE : new BigDecimal(line);
      clock.step(Duration.ofMillis(seconds.movePointRight(3).longValueExact()));
      terminal.say("It is " + clock.now());
    } catch (ArithmeticException | IllegalArgumentException e) {
      terminal.say("Not a number of seconds: " + line);
    }
  }
}
