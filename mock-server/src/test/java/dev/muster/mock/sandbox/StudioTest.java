package dev.muster.mock.sandbox;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** The provider of {@code src/test/resources/sandbox/studio}, in a time that is stepped by hand. */
@Timeout(60)
abstract class StudioTest {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static SandboxClock clock;
  static Sandbox sandbox;
  static SandboxProvider studio;
  static HttpDesk desk;

  @BeforeAll
  static void open() {
    clock = SandboxClock.stepped(START);
    sandbox =
        Sandbox.builder()
            .folder(Path.of("src/test/resources/sandbox/studio"))
            .seed(42)
            .clock(clock)
            .build()
            .start();
    studio = sandbox.provider("studio");
    desk = new HttpDesk(sandbox.baseUrl("studio"), "X-Client", "any");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
  }

  static String submit(String model) {
    Reply reply = desk.post("/jobs", "{\"model\":\"" + model + "\"}");
    return reply.json().path("jobId").asString();
  }

  static void pass(int seconds) {
    clock.step(Duration.ofSeconds(seconds));
  }
}
