package dev.muster.mock.sandbox.limit;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.LimitSpec;
import dev.muster.mock.sandbox.spec.LimitSpec.Counted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The limits of one provider, each counted for every key by itself. Whoever has no key shares a
 * count with all who have none. Thread-safe.
 */
public final class Limits {
  private final World world;
  private final Replies replies;

  public Limits(World world, Replies replies) {
    this.world = world;
    this.replies = replies;
  }

  /** Counts a request; the answer where it is one too many. */
  public Optional<Answer> request(Call call, Scope scope) {
    for (int i = 0; i < limits().size(); i++) {
      LimitSpec limit = limits().get(i);
      if (limit.of() == Counted.REQUESTS && holds(limit, call, scope)) {
        Window window = count(limit, place(i, scope));
        if (window.count() > limit.most()) {
          return Optional.of(refuse(limit, call, scope, window.left(world.clock().now())));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Counts a job before it is there; the answer where it is one too many.
   *
   * @param end when it will be over; null if never
   * @param isOver whether the job of an id, which was counted before, has ended early
   */
  public Optional<Answer> job(
      String id, @Nullable Instant end, Call call, Scope scope, Predicate<String> isOver) {
    for (int i = 0; i < limits().size(); i++) {
      LimitSpec limit = limits().get(i);
      if (limit.of() == Counted.JOBS && holds(limit, call, scope)) {
        AtomicBoolean taken = new AtomicBoolean();
        world
            .store()
            .change(
                space(),
                place(i, scope),
                before -> {
                  ObjectNode under = underWay(before, isOver);
                  taken.set(under.size() < limit.most());
                  return taken.get() ? under.put(id, end == null ? "" : end.toString()) : under;
                });
        if (!taken.get()) {
          return Optional.of(refuse(limit, call, scope, 0));
        }
      }
    }
    return Optional.empty();
  }

  /** Takes a job out of the count that will not be there, or is there no more. */
  public void forget(String id, String owner) {
    for (int i = 0; i < limits().size(); i++) {
      world
          .store()
          .change(
              space(),
              place(i, owner),
              before -> {
                if (before == null || !before.has(id)) {
                  return before;
                }
                ObjectNode after = before.deepCopy().asObject();
                after.remove(id);
                return after;
              });
    }
  }

  /**
   * Has a job that was counted end at another time.
   *
   * @param end when it will be over; null if never
   */
  public void recount(String id, String owner, @Nullable Instant end) {
    for (int i = 0; i < limits().size(); i++) {
      world
          .store()
          .change(
              space(),
              place(i, owner),
              before ->
                  before == null || !before.has(id)
                      ? before
                      : before.deepCopy().asObject().put(id, end == null ? "" : end.toString()));
    }
  }

  private ObjectNode underWay(@Nullable JsonNode before, Predicate<String> isOver) {
    ObjectNode under = Json.object();
    Instant now = world.clock().now();
    if (before != null) {
      for (Map.Entry<String, JsonNode> one : before.properties()) {
        String end = one.getValue().asString();
        boolean past = !end.isEmpty() && !now.isBefore(Instant.parse(end));
        if (!past && !isOver.test(one.getKey())) {
          under.set(one.getKey(), one.getValue());
        }
      }
    }
    return under;
  }

  private Window count(LimitSpec limit, String place) {
    Instant now = world.clock().now();
    List<Window> counted = new ArrayList<>();
    world
        .store()
        .change(
            space(),
            place,
            before -> {
              Window window = Window.next(before, now, world.clock().lasting(limit.window()));
              counted.add(window);
              return window.json();
            });
    return counted.get(counted.size() - 1);
  }

  private Answer refuse(LimitSpec limit, Call call, Scope scope, long wait) {
    Scope known =
        scope.with(
            "limit", Json.object().put("most", limit.most()).put("left", 0).put("wait", wait));
    Answer answer = replies.make(limit.answer(), call.operation(), known);
    for (Map.Entry<String, JsonNode> header : limit.headers().entrySet()) {
      String value = Template.asText(world.template().fill(header.getValue(), known));
      if (!value.isEmpty()) {
        answer = answer.withHeader(header.getKey(), value);
      }
    }
    return answer;
  }

  private static boolean holds(LimitSpec limit, Call call, Scope scope) {
    return limit.covers(call.operation().id()) && Condition.holds(limit.when(), scope);
  }

  private List<LimitSpec> limits() {
    return world.spec().limits();
  }

  private String space() {
    return world.space("limits");
  }

  private static String place(int limit, Scope scope) {
    return place(limit, scope.find("key.id").asString(""));
  }

  private static String place(int limit, String key) {
    return limit + " " + key;
  }
}
