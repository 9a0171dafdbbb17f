package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.file.Uploads;
import dev.muster.mock.sandbox.spec.FileSpec;
import dev.muster.mock.sandbox.spec.OperationSpec;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Takes files: as parts of a form, or put to a URL that was signed for it. */
public final class UploadDesk {
  private static final String ANY_TYPE = "application/octet-stream";

  private final World world;
  private final Replies replies;
  private final Guards guards;
  private final Uploads files;

  UploadDesk(World world, Replies replies, Guards guards, Uploads files) {
    this.world = world;
    this.replies = replies;
    this.guards = guards;
    this.files = files;
  }

  Answer upload(Call call, OperationSpec spec, Scope scope) {
    guards.check(spec.refuse(), call.operation(), scope);
    Optional<Payload.Part> part =
        call.payload() instanceof Payload.Multipart parts
            ? parts.part(spec.part())
            : Optional.empty();
    if (part.isEmpty()) {
      return Answer.text(400, "The body has no part named " + spec.part() + "\n");
    }
    files.drop(this::isThere);
    Optional<ObjectNode> file = files.keep(part.get());
    if (file.isEmpty()) {
      return full();
    }
    ObjectNode facts = file.get();
    facts.put("url", call.request().origin() + facts.path("path").asString());
    Scope all = scope.with("file", facts);
    new Maker(world).make(spec.makes(), all, Optional.empty());
    return replies.make(spec.answer(), call.operation(), all);
  }

  Answer presign(Call call, OperationSpec spec, Items items, Scope scope) {
    guards.check(spec.refuse(), call.operation(), scope);
    String id = Target.id(call, spec, scope, world.template()).orElseGet(this::freshId);
    ObjectNode item = promise(id, call, spec, scope);
    Scope named = scope.with("id", StringNode.valueOf(id)).with("file", item);
    ObjectNode set = new Maker(world).set(item, spec.set(), named);
    items.place(id, set.deepCopy());
    Instant expires = Instant.parse(set.path("expires").asString());
    ObjectNode facts =
        set.deepCopy()
            .put("upload", world.signedUrls().sign("PUT", set.path("url").asString(), expires));
    return replies.make(
        spec.answer(), call.operation(), named.with("item", set).with("file", facts));
  }

  private ObjectNode promise(String id, Call call, OperationSpec spec, Scope scope) {
    FileSpec file = spec.file();
    String name = text(file.name(), scope);
    String path = files.promise(id, Target.type(call.operation(), spec), name);
    Instant now = world.clock().now().truncatedTo(ChronoUnit.MILLIS);
    ObjectNode item = Json.object().put("id", id).put("name", name.isEmpty() ? id : name);
    String type = text(file.type(), scope);
    if (!type.isEmpty()) {
      item.put("type", type);
    }
    JsonNode size = world.template().fill(file.size(), scope);
    if (size.isIntegralNumber()) {
      item.set("size", size);
    }
    file.most(type).ifPresent(most -> item.put("max", most));
    item.put("path", path).put("url", call.request().origin() + path);
    item.put("status", "pending").put("created", now.toString());
    item.put("expires", now.plusMillis(millis(file.expires())).toString());
    file.keep().ifPresent(keep -> item.put(Items.GONE, now.plusMillis(millis(keep)).toString()));
    return item;
  }

  /** Takes what is put to the URL of a promised file, whose signature is right. */
  public Answer put(String id, Request request) {
    Optional<Items> items = files.promised(id).map(type -> new Items(world, type));
    Optional<JsonNode> item = items.flatMap(all -> all.find(id));
    if (item.isEmpty()) {
      return Answer.text(404, "No such file is expected\n");
    }
    String type = request.headers().first("Content-Type").orElse(ANY_TYPE);
    Optional<Answer> refusal = misfit(item.get(), type, request.body().length);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    files.drop(this::isThere);
    if (!files.put(id, type, request.body())) {
      return full();
    }
    items.get().change(id, before -> uploaded(before == null ? item.get() : before, request));
    return Answer.empty(200);
  }

  /** The type of resource under which a file stands that is there now. */
  public boolean isThere(String id) {
    Optional<String> type = files.promised(id);
    return type.isEmpty()
        || type.flatMap(one -> new Items(world, one).find(id))
            .map(item -> !item.path("status").asString("").equals("expired"))
            .orElse(false);
  }

  private static Optional<Answer> misfit(JsonNode item, String type, int size) {
    String wanted = item.path("type").asString("");
    if (!wanted.isEmpty()
        && !ContentType.of(wanted).essence().equals(ContentType.of(type).essence())) {
      return Optional.of(Answer.text(400, "The file must be of the type " + wanted + "\n"));
    }
    if (item.has("size") && item.path("size").asLong() != size) {
      return Optional.of(
          Answer.text(400, "The file must have " + item.path("size").asLong() + " bytes\n"));
    }
    if (item.has("max")
        && item.path("max").decimalValue().compareTo(BigDecimal.valueOf(size)) < 0) {
      return Optional.of(
          Answer.text(400, "The file may have " + item.path("max").asString() + " bytes\n"));
    }
    return Optional.empty();
  }

  private static ObjectNode uploaded(JsonNode item, Request request) {
    ObjectNode after = item.deepCopy().asObject();
    if (after.path("status").asString("").equals("pending")) {
      after.put("status", "uploaded");
    }
    return after.put("bytes", request.body().length);
  }

  private String text(JsonNode template, Scope scope) {
    return Template.asText(world.template().fill(template, scope));
  }

  private String freshId() {
    String purpose = "presigned upload of " + world.name();
    long number = world.store().next(world.space("presigned"));
    return world.seed().text(purpose, number, "[0-9a-f]{16}");
  }

  private static Answer full() {
    return Answer.text(413, "The sandbox has no room for a file of this size\n");
  }

  private static long millis(BigDecimal seconds) {
    return seconds.movePointRight(3).longValue();
  }
}
