package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.resource.StreamScript.Way;
import dev.muster.mock.sandbox.spec.OperationSpec;
import dev.muster.mock.sandbox.spec.OperationSpec.Action;
import dev.muster.mock.sandbox.spec.StreamSpec;
import dev.muster.mock.sandbox.spec.StreamSpec.Event;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers that come as events; where they tell a change, it goes on whether anybody reads or not. A
 * request may script them, as {@link StreamScript} says.
 */
final class EventStreams {
  private final World world;

  EventStreams(World world) {
    this.world = world;
  }

  /** Whether the answer is to be streamed. */
  boolean wanted(Call call, OperationSpec spec, Scope scope) {
    if (spec.stream().isEmpty()) {
      return false;
    }
    JsonNode when = spec.stream().get().when();
    if (when.isContainer()) {
      return Condition.holds(when, scope);
    }
    return call.request().headers().all("Accept").stream()
        .anyMatch(accept -> accept.toLowerCase(Locale.ROOT).contains("text/event-stream"));
  }

  /** What to tell a caller whose script is none. */
  static Optional<Answer> misscripted(Call call) {
    return call.request()
        .headers()
        .first(StreamScript.HEADER)
        .filter(script -> StreamScript.of(script).isEmpty())
        .map(script -> Answer.text(400, StreamScript.HELP));
  }

  String token() {
    return world.space("stream " + world.store().next(world.space("streams")));
  }

  JsonNode failing(Call call) {
    return BooleanNode.valueOf(script(call).is(Way.FAIL));
  }

  /** The item while its change is under way. */
  JsonNode begin(
      Call call,
      OperationSpec spec,
      @Nullable JsonNode before,
      ObjectNode after,
      String token,
      Scope scope) {
    StreamSpec stream = spec.stream().orElseThrow();
    ObjectNode until =
        before == null || spec.does() == Action.CREATE ? after.deepCopy() : Items.unchanged(before);
    Scope known = scope.with("item", after);
    stream
        .during()
        .forEach((field, value) -> until.set(field, world.template().fill(value, known)));
    JsonNode then = after;
    if (script(call).is(Way.FAIL)) {
      then = before == null ? MissingNode.getInstance() : Items.unchanged(before);
    }
    return Items.changing(
        until, then, call.operation().id(), token, due(stream, known, script(call)));
  }

  /** The stream of an operation that changes nothing. */
  Answer open(StreamSpec stream, Scope scope) {
    return open(stream, scope, () -> false);
  }

  /**
   * The stream.
   *
   * @param givenUp whether the work that it tells of was given up
   */
  Answer open(StreamSpec stream, Scope scope, BooleanSupplier givenUp) {
    StreamScript script =
        StreamScript.of(scope.find("$request.header." + StreamScript.HEADER).asString(""))
            .orElse(StreamScript.NONE);
    Instant due = world.clock().now();
    List<TimedEvent> events = new ArrayList<>();
    for (Event stage : stream.stages()) {
      for (Scope each : scopes(stage, scope)) {
        if (events.size() < script.events()) {
          due = due.plus(lasting(stage.after()));
          events.add(timed(stage, each, due));
        }
      }
    }
    Instant end = world.clock().now().plus(lasts(stream, scope, script));
    Optional<Event> last =
        switch (script.way()) {
          case CUT -> script.bytes() == Long.MAX_VALUE ? Optional.empty() : stream.last();
          case STALL -> Optional.empty();
          case FAIL -> stream.failed();
          case NONE -> stream.last();
        };
    EventChunks.Script sent =
        new EventChunks.Script(
            events,
            last.map(event -> timed(event, scope, end)),
            stream.cancelled().map(event -> timed(event, scope, end)),
            givenUp,
            stream.keepalive().map(EventStreams::seconds),
            stream.open() && !script.is(Way.CUT) && !script.is(Way.FAIL),
            script.is(Way.STALL));
    return Answer.stream(
            200,
            "text/event-stream",
            new Body.Stream(
                () -> new CutChunks(new EventChunks(world.clock(), sent), script.bytes())))
        .withHeader("Cache-Control", "no-cache");
  }

  private TimedEvent timed(Event event, Scope scope, Instant due) {
    return new TimedEvent(event.name(), fill(event, scope), due);
  }

  private List<Scope> scopes(Event stage, Scope scope) {
    if (stage.each().isMissingNode()) {
      return List.of(scope);
    }
    List<Scope> scopes = new ArrayList<>();
    for (JsonNode it : world.template().value(stage.each(), scope)) {
      scopes.add(scope.with("it", it));
    }
    return scopes;
  }

  private JsonNode fill(Event event, Scope scope) {
    return world.template().fill(event.data(), scope);
  }

  /** When a change is done: with the last event. */
  private Instant due(StreamSpec stream, Scope scope, StreamScript script) {
    return world.clock().now().plus(lasts(stream, scope, script));
  }

  /** How long it takes to the last event; to that of a scripted failure it may be less. */
  private Duration lasts(StreamSpec stream, Scope scope, StreamScript script) {
    Duration all = Duration.ZERO;
    long left = script.is(Way.FAIL) ? script.events() : Long.MAX_VALUE;
    for (Event stage : stream.stages()) {
      int times = scopes(stage, scope).size();
      all = all.plus(lasting(stage.after()).multipliedBy(Math.min(left, times)));
      if (times > left) {
        return all.plus(lasting(stage.after()));
      }
      left -= times;
    }
    return all.plus(lasting(stream.last().map(Event::after).orElse(BigDecimal.ZERO)));
  }

  private Duration lasting(BigDecimal seconds) {
    return world.clock().lasting(seconds(seconds));
  }

  private static Duration seconds(BigDecimal seconds) {
    return Duration.ofMillis(seconds.movePointRight(3).longValue());
  }

  private static StreamScript script(Call call) {
    return call.request()
        .headers()
        .first(StreamScript.HEADER)
        .flatMap(StreamScript::of)
        .orElse(StreamScript.NONE);
  }
}
