package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.spec.OperationSpec;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.MissingNode;

/** Deletes one resource, or all that pass a filter. */
final class Deletions {
  private final World world;
  private final Replies replies;
  private final Guards guards;
  private final Maker maker;
  private final BiConsumer<String, JsonNode> deleted;

  Deletions(World world, Replies replies, Guards guards, BiConsumer<String, JsonNode> deleted) {
    this.world = world;
    this.replies = replies;
    this.guards = guards;
    this.maker = new Maker(world);
    this.deleted = deleted;
  }

  Answer delete(Call call, OperationSpec spec, Items items, Scope scope) {
    Scope all = Target.identify(call, spec, scope, world.template());
    AtomicReference<JsonNode> gone = new AtomicReference<>(MissingNode.getInstance());
    items.change(
        all.find("id").asString(""),
        before -> {
          if (before == null) {
            throw guards.refusal(spec.unknown(), call.operation(), all);
          }
          Scope known = guards.let(spec.let(), all.with("item", before));
          guards.check(spec.refuse(), call.operation(), known);
          items.giveUp(before);
          gone.set(before);
          return null;
        });
    deleted.accept(Target.type(call.operation(), spec), gone.get());
    Scope done = guards.let(spec.let(), all.with("item", gone.get()));
    maker.make(spec.makes(), done, Optional.empty());
    return replies.make(spec.answer(), call.operation(), done);
  }

  Answer clear(Call call, OperationSpec spec, Items items, Scope scope) {
    guards.check(spec.refuse(), call.operation(), scope);
    Selection selection = new Selection(spec.list(), call, scope, world.template());
    List<JsonNode> gone = items.clear(selection::passes);
    gone.forEach(item -> deleted.accept(Target.type(call.operation(), spec), item));
    Scope done = scope.with("removed", LongNode.valueOf(gone.size()));
    maker.make(spec.makes(), done, Optional.empty());
    return replies.make(spec.answer(), call.operation(), done);
  }
}
