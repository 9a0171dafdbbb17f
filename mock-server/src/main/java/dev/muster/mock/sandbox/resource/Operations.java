package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.file.Uploads;
import dev.muster.mock.sandbox.spec.Guard;
import dev.muster.mock.sandbox.spec.OperationSpec;
import dev.muster.mock.sandbox.spec.OperationSpec.Action;
import dev.muster.mock.sandbox.spec.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Plays the operations that a {@code sandbox.yaml} describes. */
public final class Operations {
  private final World world;
  private final Replies replies;
  private final Uploads uploads;
  private final ProgressStreams streams;
  private final BiFunction<Call, Scope, Scope> facts;
  private final BiConsumer<String, JsonNode> made;
  private final BiConsumer<String, JsonNode> deleted;

  /**
   * A player.
   *
   * @param facts adds to the scope of a call what the rest of the sandbox knows
   * @param made is told the type and the fields of what was created
   * @param deleted is told the same of what was deleted
   */
  public Operations(
      World world,
      Uploads uploads,
      BiFunction<Call, Scope, Scope> facts,
      BiConsumer<String, JsonNode> made,
      BiConsumer<String, JsonNode> deleted) {
    this.world = world;
    this.replies = new Replies(world.template());
    this.uploads = uploads;
    this.streams = new ProgressStreams(world);
    this.facts = facts;
    this.made = made;
    this.deleted = deleted;
  }

  /** The answer, or empty where the operation is not described. */
  public Optional<Answer> simulate(Call call) {
    OperationSpec spec = world.spec().operations().get(call.operation().id());
    if (spec == null) {
      return Optional.empty();
    }
    Optional<Answer> misscripted = ProgressStreams.misscripted(call);
    if (misscripted.isPresent()) {
      return misscripted;
    }
    try {
      return Optional.of(play(call, spec));
    } catch (Refused refused) {
      return Optional.of(refused.answer());
    }
  }

  private Answer play(Call call, OperationSpec spec) {
    Items items = new Items(world, Target.type(call.operation(), spec));
    Scope scope = facts.apply(call, world.scope(call)).with("items", items::all);
    return switch (spec.does()) {
      case ANSWER -> answer(call, spec, scope);
      case LIST -> replies.make(spec.answer(), call.operation(), scope);
      case READ -> read(call, spec, items, scope);
      case CREATE, CHANGE, CANCEL -> change(call, spec, items, scope);
      case DELETE -> delete(call, spec, items, scope);
      case UPLOAD -> upload(call, spec, scope);
    };
  }

  private Answer answer(Call call, OperationSpec spec, Scope scope) {
    guard(spec.refuse(), call.operation(), scope);
    return replies.make(spec.answer(), call.operation(), scope);
  }

  private Answer read(Call call, OperationSpec spec, Items items, Scope scope) {
    String id = Target.id(call, spec, scope, world.template()).orElse("");
    Scope all = scope.with("id", StringNode.valueOf(id));
    JsonNode item = items.find(id).orElseThrow(() -> refusal(spec.unknown(), call, all));
    Scope known = all.with("item", item);
    guard(spec.refuse(), call.operation(), known);
    return streams.wanted(call, spec, known)
        ? streams.open(items, Optional.empty(), spec.stream().orElseThrow(), known)
        : replies.make(spec.answer(), call.operation(), known);
  }

  private Answer change(Call call, OperationSpec spec, Items items, Scope scope) {
    Optional<String> stated = Target.id(call, spec, scope, world.template());
    String id =
        stated.orElseGet(() -> Long.toString(world.store().next(world.space("resource ids"))));
    Scope all = scope.with("id", StringNode.valueOf(id));
    boolean streamed = streams.wanted(call, spec, all);
    String token = streamed ? streams.token() : "";
    Changed changed = new Changed();
    items.change(
        id,
        before -> {
          check(call, spec, before, all);
          JsonNode now = before == null ? Json.object() : before;
          Scope known =
              all.with("item", now).with("before", now).with("changer", Items.changer(before));
          guard(spec.refuse(), call.operation(), known);
          changed.change = Items.future(before);
          ObjectNode after = fields(Items.unchanged(now), spec.set(), known);
          guard(spec.impossible(), call.operation(), known.with("item", after));
          items.giveUp(now);
          changed.before = now;
          changed.after = after;
          return streamed ? streams.begin(call, spec, before, after, token, known) : after;
        });
    if (spec.does() == Action.CREATE) {
      made.accept(Target.type(call.operation(), spec), changed.after);
    }
    Scope done =
        all.with("item", changed.after)
            .with("before", changed.before)
            .with("change", changed.change)
            .with("failing", streams.failing(call));
    return streamed
        ? streams.open(items, Optional.of(token), spec.stream().orElseThrow(), done)
        : replies.make(spec.answer(), call.operation(), done);
  }

  /** What a change found and what it left. */
  private static final class Changed {
    private JsonNode before = MissingNode.getInstance();
    private JsonNode after = MissingNode.getInstance();
    private JsonNode change = MissingNode.getInstance();
  }

  private void check(Call call, OperationSpec spec, @Nullable JsonNode before, Scope scope) {
    if (spec.does() == Action.CREATE && before != null) {
      // What is wrong with the request itself is told before that the id is taken.
      guard(spec.refuse(), call.operation(), scope);
      throw refusal(spec.exists(), call, scope.with("item", before));
    }
    if (spec.does() != Action.CREATE && before == null) {
      throw refusal(spec.unknown(), call, scope);
    }
  }

  private Answer delete(Call call, OperationSpec spec, Items items, Scope scope) {
    String id = Target.id(call, spec, scope, world.template()).orElse("");
    Scope all = scope.with("id", StringNode.valueOf(id));
    Changed changed = new Changed();
    items.change(
        id,
        before -> {
          check(call, spec, before, all);
          JsonNode now = before == null ? Json.object() : before;
          guard(spec.refuse(), call.operation(), all.with("item", now));
          items.giveUp(now);
          changed.before = now;
          return null;
        });
    deleted.accept(Target.type(call.operation(), spec), changed.before);
    return replies.make(spec.answer(), call.operation(), all.with("item", changed.before));
  }

  private Answer upload(Call call, OperationSpec spec, Scope scope) {
    guard(spec.refuse(), call.operation(), scope);
    Optional<Payload.Part> part =
        call.payload() instanceof Payload.Multipart parts
            ? parts.part(spec.part())
            : Optional.empty();
    if (part.isEmpty()) {
      return Answer.text(400, "The body has no part named " + spec.part() + "\n");
    }
    Optional<ObjectNode> file = uploads.keep(part.get());
    if (file.isEmpty()) {
      return Answer.text(413, "The sandbox has no room for a file of this size\n");
    }
    ObjectNode facts = file.get();
    facts.put("url", call.request().origin() + facts.path("path").asString());
    return replies.make(spec.answer(), call.operation(), scope.with("file", facts));
  }

  private ObjectNode fields(ObjectNode item, Map<String, JsonNode> set, Scope scope) {
    Scope growing = scope;
    for (Map.Entry<String, JsonNode> field : set.entrySet()) {
      JsonNode value = world.template().fill(field.getValue(), growing);
      if (value.isMissingNode()) {
        item.remove(field.getKey());
      } else {
        item.set(field.getKey(), value);
      }
      growing = growing.with("item", item);
    }
    return item;
  }

  private void guard(List<Guard> guards, Operation operation, Scope scope) {
    for (Guard guard : guards) {
      if (Condition.holds(guard.when(), scope)) {
        throw new Refused(replies.make(guard.reply(), operation, scope));
      }
    }
  }

  private Refused refusal(Reply reply, Call call, Scope scope) {
    return new Refused(replies.make(reply, call.operation(), scope));
  }
}
