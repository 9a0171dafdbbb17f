package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.spec.OperationSpec;
import dev.muster.mock.sandbox.spec.OperationSpec.Action;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Creates and changes resources, at once or with a stream that tells of it. */
final class Changes {
  private final World world;
  private final Replies replies;
  private final Guards guards;
  private final EventStreams streams;
  private final Maker maker;
  private final BiConsumer<String, JsonNode> made;

  Changes(
      World world,
      Replies replies,
      Guards guards,
      EventStreams streams,
      BiConsumer<String, JsonNode> made) {
    this.world = world;
    this.replies = replies;
    this.guards = guards;
    this.streams = streams;
    this.maker = new Maker(world);
    this.made = made;
  }

  Answer play(Call call, OperationSpec spec, Items items, Scope scope) {
    // What the operation knows of itself may say the id.
    Scope early = guards.let(spec.let(), scope);
    String id = Target.id(call, spec, early, world.template()).orElseGet(world::nextId);
    Scope all = early.with("id", StringNode.valueOf(id));
    boolean streamed = streams.wanted(call, spec, all);
    // What is put is there at once, whatever is streamed about it.
    boolean gradual = streamed && spec.does() != Action.PUT;
    String token = gradual ? streams.token() : "";
    Changed changed = new Changed();
    UnaryOperator<@Nullable JsonNode> change =
        before -> {
          check(call, spec, before, all);
          JsonNode now = before == null ? Json.object() : before;
          Scope found =
              all.with("item", now).with("before", now).with("changer", Items.changer(before));
          Scope known = guards.let(spec.let(), found);
          guards.check(spec.refuse(), call.operation(), known);
          changed.change = Items.future(before);
          ObjectNode after = set(spec, Items.unchanged(now), known);
          guards.check(spec.impossible(), call.operation(), known.with("item", after));
          if (spec.does() != Action.PUT) {
            items.giveUp(now);
          }
          changed.before = now;
          changed.after = after;
          return gradual ? streams.begin(call, spec, before, after, token, known) : after;
        };
    if (spec.looksAtOthers()) {
      items.alone(() -> items.change(id, change));
    } else {
      items.change(id, change);
    }
    if (spec.does() == Action.CREATE) {
      made.accept(Target.type(call.operation(), spec), changed.after);
    }
    Scope done = guards.let(spec.let(), changed.in(all).with("failing", streams.failing(call)));
    maker.make(spec.makes(), done, Optional.empty());
    return streamed
        ? streams.open(spec.stream().orElseThrow(), done, () -> gradual && items.isGivenUp(token))
        : replies.make(spec.answer(), call.operation(), done);
  }

  private ObjectNode set(OperationSpec spec, ObjectNode item, Scope scope) {
    if (spec.does() == Action.FINALISE) {
      item.put("status", "finalised");
    }
    return maker.set(item, spec.set(), scope);
  }

  private void check(Call call, OperationSpec spec, @Nullable JsonNode before, Scope scope) {
    if (spec.does() == Action.CREATE && before != null) {
      // What is wrong with the request itself is told before that the id is taken.
      guards.check(spec.refuse(), call.operation(), scope);
      throw guards.refusal(spec.exists(), call.operation(), scope.with("item", before));
    }
    boolean needed = spec.does() != Action.CREATE && spec.does() != Action.PUT;
    if (needed && before == null) {
      throw guards.refusal(spec.unknown(), call.operation(), scope);
    }
  }

  /** What a change found and what it left. */
  private static final class Changed {
    private JsonNode before = MissingNode.getInstance();
    private JsonNode after = MissingNode.getInstance();
    private JsonNode change = MissingNode.getInstance();

    Scope in(Scope scope) {
      return scope.with("item", after).with("before", before).with("change", change);
    }
  }
}
