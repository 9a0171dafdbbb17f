package dev.muster.mock.sandbox;

import dev.muster.mock.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a clock runs.
 *
 * @param built the kind that it was built as
 * @param speed how many times less long things take
 * @param ahead how far it is ahead of the true time, once it was moved by hand and let go
 * @param hand what it tells, where it is moved by hand
 */
public record ClockSetting(
    Kind built, Kind kind, double speed, Duration ahead, Optional<Instant> hand) {

  /** What moves a clock. */
  public enum Kind {
    /** Everything takes as long as it says. */
    REAL,
    /** Everything takes so many times less long. */
    SCALED,
    /** Nothing takes any time. */
    INSTANT,
    /** Time stands still until it is moved by hand. */
    STEPPED;

    /** The word for it, such as {@code stepped}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static ClockSetting running(double speed) {
    Kind kind = speed == 1 ? Kind.REAL : Double.isInfinite(speed) ? Kind.INSTANT : Kind.SCALED;
    return new ClockSetting(kind, kind, speed, Duration.ZERO, Optional.empty());
  }

  static ClockSetting stepped(Instant start) {
    return new ClockSetting(Kind.STEPPED, Kind.STEPPED, 1, Duration.ZERO, Optional.of(start));
  }

  Instant now(Instant trueTime) {
    return hand.orElseGet(() -> trueTime.plus(ahead));
  }

  /** This setting at another time; only for one that is moved by hand. */
  ClockSetting at(Instant time) {
    return new ClockSetting(built, kind, speed, ahead, Optional.of(time));
  }

  /** Another kind, from what the clock tells now on: time does not go back. */
  ClockSetting become(Kind other, double speed, Instant trueTime) {
    Instant now = now(trueTime);
    if (other == Kind.STEPPED) {
      return new ClockSetting(built, other, 1, Duration.ZERO, Optional.of(now));
    }
    Duration ahead = Duration.between(trueTime, now);
    return new ClockSetting(
        built, other, speed, ahead.isNegative() ? Duration.ZERO : ahead, Optional.empty());
  }

  ObjectNode json() {
    ObjectNode json =
        Json.object().put("built", built.name()).put("kind", kind.name()).put("speed", text());
    json.put("ahead", ahead.toString());
    hand.ifPresent(time -> json.put("at", time.toString()));
    return json;
  }

  /** As text, for JSON has no infinity. */
  private String text() {
    return Double.toString(speed);
  }

  static ClockSetting of(JsonNode json) {
    return new ClockSetting(
        Kind.valueOf(json.path("built").asString()),
        Kind.valueOf(json.path("kind").asString()),
        Double.parseDouble(json.path("speed").asString()),
        Duration.parse(json.path("ahead").asString()),
        json.path("at").asStringOpt().map(Instant::parse));
  }
}
