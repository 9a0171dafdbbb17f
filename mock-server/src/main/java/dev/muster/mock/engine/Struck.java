package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.fault.Effect;
import dev.muster.mock.fault.Strike;
import dev.muster.mock.fault.When;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Breach;
import dev.muster.mock.http.Headers;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.Responder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves calls that faults hit. What hits before the work leaves it undone. */
record Struck(Clock clock) {
  private static final String RULE = "fault";

  Answer serve(Station station, Call call, Preference preference) {
    Strike strike = call.strike();
    Optional<Effect> end = strike.end();
    if (end.isEmpty()) {
      return told(station.serve(call, preference), strike, null);
    }
    if (end.get() instanceof Effect.Status status) {
      if (status.when() == When.AFTER) {
        drain(station.serve(call, preference));
      }
      return told(status(station, call, status), strike, null);
    }
    Effect.Break broken = (Effect.Break) end.get();
    Answer answer =
        broken.when() == When.AFTER
            ? station.serve(call, preference)
            : marked(new Answer(200, Headers.empty(), Body.EMPTY), call);
    return told(answer, strike, broken.breach());
  }

  private static Answer status(Station station, Call call, Effect.Status status) {
    Answer answer = marked(station.fail(call, status).withStatus(status.status()), call);
    return status.retryAfter().isPresent()
        ? answer.withHeader("Retry-After", Integer.toString(status.retryAfter().getAsInt()))
        : answer;
  }

  private static Answer marked(Answer answer, Call call) {
    return answer
        .withHeader(Responder.OPERATION, Responder.printable(call.operation().id()))
        .withHeader(Responder.RULE, RULE);
  }

  /** Lets go of an answer that nobody will get. */
  private static void drain(Answer answer) {
    if (answer.body() instanceof Body.Stream stream) {
      stream.open().get().close();
    }
  }

  private Answer told(Answer answer, Strike strike, @Nullable Breach breach) {
    Answer dated =
        strike.skew().isZero()
            ? answer
            : answer.withHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    ZonedDateTime.ofInstant(clock.instant().plus(strike.skew()), ZoneOffset.UTC)));
    return strike.late().isZero() && breach == null
        ? dated
        : dated.withBody(new Body.Faulty(dated.body(), strike.late(), breach));
  }
}
