package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.file.Uploads;
import dev.muster.mock.sandbox.spec.OperationSpec;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Plays the operations that a {@code sandbox.yaml} describes. */
public final class Operations {
  private final World world;
  private final Replies replies;
  private final Guards guards;
  private final EventStreams streams;
  private final Changes changes;
  private final Deletions deletions;
  private final UploadDesk uploads;
  private final Function<Call, Scope> scopes;

  /**
   * A player.
   *
   * @param scopes what the sandbox knows of a call
   * @param made is told the type and the fields of what was created
   * @param deleted is told the same of what was deleted
   */
  public Operations(
      World world,
      Replies replies,
      Uploads files,
      Function<Call, Scope> scopes,
      BiConsumer<String, JsonNode> made,
      BiConsumer<String, JsonNode> deleted) {
    this.world = world;
    this.replies = replies;
    this.guards = new Guards(world.template(), replies);
    this.streams = new EventStreams(world);
    this.changes = new Changes(world, replies, guards, streams, made);
    this.deletions = new Deletions(world, replies, guards, deleted);
    this.uploads = new UploadDesk(world, replies, guards, files);
    this.scopes = scopes;
  }

  /** What takes the files that are put to presigned URLs. */
  public UploadDesk uploads() {
    return uploads;
  }

  /** The answer, or empty where the operation is not described. */
  public Optional<Answer> simulate(Call call) {
    OperationSpec spec = world.spec().operations().get(call.operation().id());
    if (spec == null) {
      return Optional.empty();
    }
    Optional<Answer> misscripted = EventStreams.misscripted(call);
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
    Scope scope = guards.let(spec.let(), scopes.apply(call).with("items", items::all));
    return switch (spec.does()) {
      case ANSWER -> answer(call, spec, scope);
      case LIST -> list(call, spec, items, scope);
      case READ -> read(call, spec, items, scope);
      case CREATE, CHANGE, PUT, CANCEL, FINALISE -> changes.play(call, spec, items, scope);
      case DELETE -> deletions.delete(call, spec, items, scope);
      case CLEAR -> deletions.clear(call, spec, items, scope);
      case UPLOAD -> uploads.upload(call, spec, scope);
      case PRESIGN -> uploads.presign(call, spec, items, scope);
    };
  }

  private Answer answer(Call call, OperationSpec spec, Scope scope) {
    guards.check(spec.refuse(), call.operation(), scope);
    new Maker(world).make(spec.makes(), scope, Optional.empty());
    return told(call, spec, scope);
  }

  private Answer list(Call call, OperationSpec spec, Items items, Scope scope) {
    guards.check(spec.refuse(), call.operation(), scope);
    Listing listing =
        new Selection(spec.list(), call, scope, world.template()).page(items.entries(), call);
    Scope listed = guards.let(spec.let(), scope.with("items", listing.items()));
    return streams.wanted(call, spec, listed)
        ? told(call, spec, listed)
        : listing.tell(replies.make(spec.answer(), call.operation(), listed), call);
  }

  private Answer read(Call call, OperationSpec spec, Items items, Scope scope) {
    Scope all = Target.identify(call, spec, scope, world.template());
    JsonNode item =
        items
            .find(all.find("id").asString(""))
            .orElseThrow(() -> guards.refusal(spec.unknown(), call.operation(), all));
    Scope known = guards.let(spec.let(), all.with("item", item));
    guards.check(spec.refuse(), call.operation(), known);
    new Maker(world).make(spec.makes(), known, Optional.empty());
    return told(call, spec, known);
  }

  private Answer told(Call call, OperationSpec spec, Scope scope) {
    return streams.wanted(call, spec, scope)
        ? streams.open(spec.stream().orElseThrow(), scope.with("failing", streams.failing(call)))
        : replies.make(spec.answer(), call.operation(), scope);
  }
}
