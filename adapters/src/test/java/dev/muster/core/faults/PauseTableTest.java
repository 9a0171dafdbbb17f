package dev.muster.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.RateLimitException;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.Pauses;
import dev.muster.core.internal.RawServer;
import dev.muster.core.internal.Toys;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long a client waits before it repeats what was answered with 429, its own clock being
 * 2026-03-01 12:00:00. Nobody really waits; pauses are noted down.
 */
class PauseTableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
      Retry-After                   | Date                          | body          | waits
      7                             |                               |               | 7
      60                            |                               |               | 60
      Sun, 01 Mar 2026 12:00:09 GMT |                               |               | 9
      Sun, 01 Mar 2026 12:10:09 GMT | Sun, 01 Mar 2026 12:10:00 GMT |               | 9
      Sun, 01 Mar 2026 11:00:00 GMT |                               |               | own
      0                             |                               |               | own
                                    |                               |               | own
      soon                          |                               |               | own
      -5                            |                               |               | own
      1.5                           |                               |               | own
      99999999999999                |                               |               | own
                                    |                               | {"wait": 11}  | 11
                                    |                               | {"wait": "x"} | own
      7                             |                               | {"wait": 11}  | 7
                                    |                               | {"wait": 999} | gives up
      61                            |                               |               | gives up
      Sun, 01 Mar 2026 13:00:00 GMT |                               |               | gives up
      Fri, 31 Dec 9999 23:59:59 GMT |                               |               | gives up
      """)
  void waitsAsLongAsTheServerAsksWithinReason(
      String retryAfter, String date, String body, String waits) throws IOException {
    for (Kind kind : new Kind[] {Kind.GET, Kind.SUBMIT, Kind.CHAT}) {
      Pauses pauses = new Pauses();
      try (RawServer server = new RawServer(refusing(retryAfter, date, body)::strike);
          Channel channel = Toys.channel(server.url(), Duration.ofSeconds(20), pauses)) {
        Throwable thrown = catchThrowable(() -> kind.call(channel, server));
        assertThat(thrown).isInstanceOf(RateLimitException.class);
        check(pauses, waits);
      }
    }
  }

  private static void check(Pauses pauses, String waits) {
    switch (waits) {
      case "gives up" -> assertThat(pauses.taken).isEmpty();
      case "own" -> {
        // Doubling, less up to a quarter.
        assertThat(pauses.taken).hasSize(2);
        assertThat(pauses.taken.get(0)).isBetween(Duration.ofMillis(375), Duration.ofMillis(500));
        assertThat(pauses.taken.get(1)).isBetween(Duration.ofMillis(750), Duration.ofMillis(1000));
      }
      default ->
          assertThat(pauses.taken)
              .hasSize(2)
              .containsOnly(Duration.ofSeconds(Integer.parseInt(waits)));
    }
  }

  private static Fault refusing(String retryAfter, String date, String body) {
    StringBuilder answer = new StringBuilder("HTTP/1.1 429 Slow\r\nConnection: close\r\n");
    if (retryAfter != null) {
      answer.append("Retry-After: ").append(retryAfter).append("\r\n");
    }
    if (date != null) {
      answer.append("Date: ").append(date).append("\r\n");
    }
    String json = body == null ? "" : body;
    answer.append("Content-Length: ").append(json.length()).append("\r\n\r\n").append(json);
    return (socket, server) -> {
      server.read(socket);
      RawServer.write(socket, answer.toString());
    };
  }
}
