package dev.muster.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.MusterException;
import dev.muster.core.TransportException;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.Pauses;
import dev.muster.core.internal.RawServer;
import dev.muster.core.internal.Toys;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every fault against every kind of call. A cell tells how often the server is reached when the
 * fault does not pass, and what the caller gets: the exception's name, or that all is well. Streams
 * may be silent for as long as nothing happens, so they have no cell where nothing does; nor have
 * polls where they would wait for an hour.
 */
@Timeout(120)
class FaultTableTest {
  private static final String TABLE =
      """
      fault                     | get              | submit           | buy              | put              | chat             | poll
      reset while it is sent    | 3 Transport      | 1 Transport      | 1 Transport      | 3 Transport      | 1 Transport      | 6 JobPoll
      reset after the request   | 3 Transport      | 1 Transport      | 1 Transport      | 3 Transport      | 1 Transport      | 6 JobPoll
      close after the request   | 3 Transport      | 1 Transport      | 1 Transport      | 3 Transport      | 1 Transport      | 6 JobPoll
      silence                   | 3 Transport      | 1 Transport      | 1 Transport      | 3 Transport      | -                | 6 JobPoll
      half an answer            | 3 Transport      | 1 Transport      | 1 Transport      | 3 Transport      | 1 Transport      | 6 JobPoll
      body stalls               | 3 Transport      | 1 Transport      | 1 Transport      | 1 ok             | -                | 6 JobPoll
      body cut                  | 3 Transport      | 1 Transport      | 1 Transport      | 1 ok             | 1 StreamCut      | 6 JobPoll
      chunk cut                 | 3 Transport      | 1 Transport      | 1 Transport      | 1 ok             | 1 StreamCut      | 6 JobPoll
      body dribbles             | 1 ok             | 1 ok             | 1 ok             | 1 ok             | 1 ok             | 1 ok
      malformed JSON            | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 ok             | 1 Protocol       | 1 JobPoll
      another JSON              | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 ok             | 1 Protocol       | 1 JobPoll
      400                       | 1 Validation     | 1 Validation     | 1 Validation     | 1 Validation     | 1 Validation     | 1 JobPoll
      401                       | 1 Authentication | 1 Authentication | 1 Authentication | 1 SignedUrl      | 1 Authentication | 1 JobPoll
      403                       | 1 Authentication | 1 Authentication | 1 Authentication | 1 SignedUrl      | 1 Authentication | 1 JobPoll
      404                       | 1 NotFound       | 1 NotFound       | 1 NotFound       | 1 NotFound       | 1 NotFound       | 1 JobPoll
      408                       | 3 Api            | 1 Api            | 1 Api            | 3 Api            | 1 Api            | 6 JobPoll
      409                       | 1 Conflict       | 1 Conflict       | 1 Conflict       | 1 Conflict       | 1 Conflict       | 1 JobPoll
      422                       | 1 Validation     | 1 Validation     | 1 Validation     | 1 Validation     | 1 Validation     | 1 JobPoll
      429                       | 3 RateLimit      | 3 RateLimit      | 1 RateLimit      | 3 RateLimit      | 3 RateLimit      | 6 JobPoll
      429 Retry-After: 0        | 3 RateLimit      | 3 RateLimit      | 1 RateLimit      | 3 RateLimit      | 3 RateLimit      | 6 JobPoll
      429 Retry-After: 3600     | 1 RateLimit      | 1 RateLimit      | 1 RateLimit      | 1 RateLimit      | 1 RateLimit      | -
      500                       | 3 Server         | 1 Server         | 1 Server         | 3 Server         | 1 Server         | 6 JobPoll
      501                       | 1 Server         | 1 Server         | 1 Server         | 1 Server         | 1 Server         | 6 JobPoll
      502                       | 3 Server         | 1 Server         | 1 Server         | 3 Server         | 1 Server         | 6 JobPoll
      503                       | 3 Server         | 3 Server         | 1 Server         | 3 Server         | 3 Server         | 6 JobPoll
      503 Retry-After: 0        | 3 Server         | 3 Server         | 1 Server         | 3 Server         | 3 Server         | 6 JobPoll
      504                       | 3 Server         | 1 Server         | 1 Server         | 3 Server         | 1 Server         | 6 JobPoll
      504 Retry-After: 0        | 3 Server         | 1 Server         | 1 Server         | 3 Server         | 1 Server         | 6 JobPoll
      301 Location: {elsewhere} | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 JobPoll
      302 Location: {elsewhere} | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 JobPoll
      303 Location: {elsewhere} | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 JobPoll
      307 Location: {elsewhere} | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 JobPoll
      308 Location: {elsewhere} | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 Protocol       | 1 JobPoll
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = TABLE, delimiter = '|', useHeadersInDisplayName = true)
  void reachesTheServerNoMoreOftenThanTheCallAllows(
      String fault, String get, String submit, String buy, String put, String chat, String poll)
      throws IOException {
    check(fault, Kind.GET, get);
    check(fault, Kind.SUBMIT, submit);
    check(fault, Kind.BUY, buy);
    check(fault, Kind.PUT, put);
    check(fault, Kind.CHAT, chat);
    check(fault, Kind.POLL, poll);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = TABLE, delimiter = '|', useHeadersInDisplayName = true)
  void succeedsOnceTheFaultHasPassedIfTheCallMayBeRepeated(
      String fault, String get, String submit, String buy, String put, String chat, String poll)
      throws IOException {
    checkPassing(fault, Kind.GET, get);
    checkPassing(fault, Kind.SUBMIT, submit);
    checkPassing(fault, Kind.BUY, buy);
    checkPassing(fault, Kind.PUT, put);
    checkPassing(fault, Kind.CHAT, chat);
    checkPassing(fault, Kind.POLL, poll);
  }

  private static void check(String fault, Kind kind, String cell) throws IOException {
    if (cell.equals("-")) {
      return;
    }
    try (RawServer elsewhere =
            new RawServer((socket, server) -> Fault.none().strike(socket, server));
        RawServer server = serving(at(fault, elsewhere));
        Channel channel = channel(fault, server)) {
      Throwable thrown = catchThrowable(() -> kind.call(channel, server));
      String told = server.connections.size() + " " + name(thrown);
      assertThat(told).as("%s, %s: %s", fault, kind, thrown).isEqualTo(cell);
      assertThat(server.requests).hasSizeLessThanOrEqualTo(server.connections.size());
      assertThat(elsewhere.connections).as("nothing goes to another host").isEmpty();
      if (thrown instanceof TransportException transport) {
        assertThat(transport.mayHaveBeenSent()).isTrue();
      }
    }
  }

  private static void checkPassing(String fault, Kind kind, String cell) throws IOException {
    if (cell.equals("-")) {
      return;
    }
    AtomicBoolean struck = new AtomicBoolean();
    try (RawServer elsewhere =
            new RawServer((socket, server) -> Fault.none().strike(socket, server));
        RawServer server =
            serving(
                (socket, self) ->
                    (struck.getAndSet(true) ? Fault.none() : at(fault, elsewhere))
                        .strike(socket, self));
        Channel channel = channel(fault, server)) {
      Throwable thrown = catchThrowable(() -> kind.call(channel, server));
      boolean isRepeated = cell.startsWith("3") || cell.startsWith("6");
      String told = server.connections.size() + " " + name(thrown);
      assertThat(told)
          .as("%s once, %s: %s", fault, kind, thrown)
          .isEqualTo(isRepeated ? "2 ok" : cell);
    }
  }

  private static Fault at(String fault, RawServer elsewhere) {
    return Fault.named(fault.replace("{elsewhere}", elsewhere.url() + "?token=abcdefgh"));
  }

  private static RawServer serving(Fault fault) throws IOException {
    return new RawServer(fault::strike);
  }

  /** Only where the server never answers is there a timeout to wait for. */
  private static Channel channel(String fault, RawServer server) {
    boolean isSilent = fault.equals("silence") || fault.equals("body stalls");
    return Toys.channel(
        server.url(), isSilent ? Duration.ofMillis(100) : Duration.ofSeconds(20), new Pauses());
  }

  private static String name(Throwable thrown) {
    if (thrown == null) {
      return "ok";
    }
    assertThat(thrown).isInstanceOf(MusterException.class);
    assertThat(thrown).hasMessageNotContaining("abcdefgh").hasMessageNotContaining(Toys.KEY);
    return thrown.getClass().getSimpleName().replace("Exception", "");
  }
}
