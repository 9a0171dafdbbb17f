package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Scope;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers that tell a change's progress as events. The change itself goes on whether anybody reads
 * or not. The header {@code X-Muster-Stream} asks for {@code cut}, a stream that breaks off before
 * its last event, or {@code fail}, a change that fails.
 */
final class ProgressStreams {
  /** The header that scripts a stream. */
  static final String SCRIPT = "X-Muster-Stream";

  private final World world;

  ProgressStreams(World world) {
    this.world = world;
  }

  /** Whether the answer is to be streamed. */
  boolean wanted(Call call, OperationSpec spec, Scope scope) {
    if (spec.stream().isEmpty()) {
      return false;
    }
    JsonNode when = spec.stream().get().when();
    if (when.isObject()) {
      return Condition.holds(when, scope);
    }
    return call.request().headers().all("Accept").stream()
        .anyMatch(accept -> accept.toLowerCase(Locale.ROOT).contains("text/event-stream"));
  }

  /** What to tell a caller whose script is none. */
  static Optional<Answer> misscripted(Call call) {
    return call.request()
        .headers()
        .first(SCRIPT)
        .filter(script -> !script.equals("cut") && !script.equals("fail"))
        .map(script -> Answer.text(400, SCRIPT + " can be cut or fail, not what was sent\n"));
  }

  String token() {
    return world.space("stream " + world.store().next(world.space("streams")));
  }

  JsonNode failing(Call call) {
    return BooleanNode.valueOf(isScript(call, "fail"));
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
    if (isScript(call, "fail")) {
      then = before == null ? MissingNode.getInstance() : Items.unchanged(before);
    }
    return Items.changing(until, then, call.operation().id(), token, due(stream));
  }

  /**
   * The stream.
   *
   * @param token of the change that it tells of; without one it only looks
   */
  Answer open(Items items, Optional<String> token, StreamSpec stream, Scope scope) {
    Instant start = world.clock().now();
    List<TimedEvent> events = new ArrayList<>();
    Duration after = Duration.ZERO;
    for (Event stage : stream.stages()) {
      for (Scope each : scopes(stage, scope)) {
        after = after.plus(lasting(stage.after()));
        events.add(new TimedEvent(stage.name(), fill(stage, each), start.plus(after)));
      }
    }
    Instant due =
        start.plus(after).plus(stream.last().map(e -> lasting(e.after())).orElse(Duration.ZERO));
    boolean failing = scope.find("failing").asBoolean(false);
    Optional<TimedEvent> last =
        (failing ? stream.failed() : stream.last())
            .map(event -> new TimedEvent(event.name(), fill(event, scope), due));
    Optional<TimedEvent> cancelled =
        stream.cancelled().map(event -> new TimedEvent(event.name(), fill(event, scope), due));
    String script = scope.find("$request.header." + SCRIPT).asString("");
    boolean cut = script.equals("cut");
    return Answer.stream(
            200,
            "text/event-stream",
            new Body.Stream(
                () ->
                    new EventChunks(
                        world.clock().newWait(),
                        events,
                        cut ? Optional.empty() : last,
                        cancelled,
                        () -> token.map(items::isGivenUp).orElse(false),
                        stream.open() && !cut)))
        .withHeader("Cache-Control", "no-cache");
  }

  private List<Scope> scopes(Event stage, Scope scope) {
    if (stage.each().isEmpty()) {
      return List.of(scope);
    }
    List<Scope> scopes = new ArrayList<>();
    for (JsonNode it : scope.find(stage.each().get())) {
      scopes.add(scope.with("it", it));
    }
    return scopes;
  }

  private JsonNode fill(Event event, Scope scope) {
    return world.template().fill(event.data(), scope);
  }

  private Instant due(StreamSpec stream) {
    BigDecimal seconds = stream.last().map(Event::after).orElse(BigDecimal.ZERO);
    Duration all = lasting(seconds);
    for (Event stage : stream.stages()) {
      all = all.plus(lasting(stage.after()));
    }
    return world.clock().now().plus(all);
  }

  private Duration lasting(BigDecimal seconds) {
    return world.clock().lasting(Duration.ofMillis(seconds.movePointRight(3).longValue()));
  }

  private static boolean isScript(Call call, String script) {
    return call.request().headers().first(SCRIPT).map(script::equals).orElse(false);
  }
}
