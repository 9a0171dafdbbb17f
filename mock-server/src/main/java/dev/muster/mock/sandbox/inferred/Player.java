package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Call;
import dev.muster.mock.Kept;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.resource.Entry;
import dev.muster.mock.sandbox.resource.Listing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plays one call. */
final class Player {
  private static final Consumer<JsonNode> NOBODY = told -> {};

  private final World world;
  private final Inference inference;
  private final Role role;
  private final Resource resource;
  private final Call call;
  private final PathShape shape;
  private final Slots slots;
  private final Ids ids;

  Player(World world, Inference inference, Role role, Call call) {
    this.world = world;
    this.inference = inference;
    this.role = role;
    this.resource = role.resource();
    this.call = call;
    this.shape = PathShape.of(call.operation().pathTemplate());
    this.slots = new Slots(world, shape.first(resource.shape().length()).filled(call.path()));
    this.ids = resource.ids();
  }

  /** Ends a change that must not happen, from within. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refused refused;

    Stopped(Refused refused) {
      super(refused.detail(), null, false, false);
      this.refused = refused;
    }
  }

  Optional<Kept> play() {
    Optional<String> lacking =
        new Owners(world, inference).lacking(shape.first(resource.shape().length()), call);
    if (lacking.isPresent()) {
      return lacking.map(Refused::missing);
    }
    try {
      return resource.isSingle() ? single() : plural();
    } catch (Stopped stopped) {
      return Optional.of(stopped.refused);
    }
  }

  private Optional<Kept> single() {
    Single single = new Single(role, slots);
    return switch (role.action()) {
      case REPLACE -> Fields.sent(call, resource, true).map(single::replace);
      case UPDATE -> Fields.sent(call, resource, false).map(single::update);
      case DELETE -> Optional.of(single.delete());
      default -> single.read();
    };
  }

  private Optional<Kept> plural() {
    return switch (role.action()) {
      case CREATE -> Fields.sent(call, resource, true).map(this::create);
      case READ -> Optional.of(slots.find(id()).map(this::told).orElseGet(this::missing));
      case LIST -> Optional.of(list());
      case REPLACE -> Fields.sent(call, resource, true).flatMap(this::replace);
      case UPDATE -> Fields.sent(call, resource, false).flatMap(this::update);
      case DELETE -> Optional.of(delete());
      case CLEAR -> Optional.of(clear());
    };
  }

  private Kept create(ObjectNode sent) {
    Optional<String> given = ids.given(sent);
    String id = given.orElseGet(this::fresh);
    ObjectNode item = fresh(sent, id);
    slots.change(
        id,
        before -> {
          if (before != null) {
            throw new Stopped(Refused.taken(slots.path() + "/" + id));
          }
          return item;
        });
    return told(item, id, 201, Map.of("location", call.request().path() + "/" + id));
  }

  private String fresh() {
    String id = ids.next(world, slots.path());
    while (slots.find(id).isPresent()) {
      id = ids.next(world, slots.path());
    }
    return id;
  }

  /** What was sent, with its id, its times and what it lies below. */
  private ObjectNode fresh(ObjectNode sent, String id) {
    ids.member().ifPresent(member -> sent.set(member, ids.value(id)));
    Fields.place(sent, resource, ids, shape.first(resource.shape().length()), call);
    Fields.stamp(sent, resource, true, world.clock().now());
    return sent;
  }

  private Kept list() {
    Filters filters = resource.filters(call.operation());
    Paging paging = resource.paging(call.operation());
    List<Entry> all = slots.entries(item -> filters.passes(item, call));
    Listing page = paging.cut(all, call);
    return new Listed(new Counts(paging, page, all.size(), ids, call), call);
  }

  private Optional<Kept> replace(ObjectNode sent) {
    Optional<String> id = named(sent);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    boolean[] made = {false};
    Optional<JsonNode> item =
        slots.change(
            id.get(),
            before -> {
              made[0] = before == null;
              return before == null
                  ? put(sent.deepCopy(), id.get())
                  : after(before, sent, id.get());
            });
    return Optional.of(told(item.orElse(sent), id.get(), made[0] ? 201 : 0, Map.of()));
  }

  /** One that a PUT makes, where it may. */
  private ObjectNode put(ObjectNode sent, String id) {
    if (!resource.putsNew() || !shape.endsInParameter()) {
      throw new Stopped(Refused.missing(slots.path() + "/" + id));
    }
    return fresh(sent, id);
  }

  private ObjectNode after(JsonNode before, ObjectNode sent, String id) {
    ObjectNode item = sent.deepCopy();
    ids.member().ifPresent(member -> item.set(member, ids.value(id)));
    Fields.keep(item, before, resource);
    Fields.place(item, resource, ids, shape.first(resource.shape().length()), call);
    Fields.stamp(item, resource, false, world.clock().now());
    return item;
  }

  private Optional<Kept> update(ObjectNode sent) {
    Optional<String> id = named(sent);
    return id.map(
        one -> {
          ids.member().ifPresent(sent::remove);
          Optional<JsonNode> item =
              slots.change(
                  one,
                  before -> {
                    if (before == null) {
                      throw new Stopped(Refused.missing(slots.path() + "/" + one));
                    }
                    ObjectNode merged = Fitting.merged(before, sent).asObject();
                    Fields.stamp(merged, resource, false, world.clock().now());
                    return merged;
                  });
          return told(item.orElse(sent));
        });
  }

  private Kept delete() {
    return slots.take(id()).<Kept>map(item -> new Gone(rule(), item)).orElseGet(this::missing);
  }

  private Kept clear() {
    Filters filters = resource.filters(call.operation());
    slots.clear(item -> filters.passes(item, call));
    return new Gone(rule(), Json.object());
  }

  /** The id in the path, or else in the body. */
  private Optional<String> named(ObjectNode sent) {
    return shape.length() > resource.shape().length() ? Optional.of(id()) : ids.given(sent);
  }

  private String id() {
    List<String> names = shape.parameters();
    return names.isEmpty() ? "" : call.path().getOrDefault(names.get(names.size() - 1), "");
  }

  private Kept missing() {
    return Refused.missing(slots.path() + "/" + id());
  }

  private Kept told(JsonNode item) {
    return new Revised(rule(), 0, item, resource.members(), Map.of(), NOBODY);
  }

  /** Tells of one that may be new: what the answer has beside is kept from then on. */
  private Kept told(JsonNode item, String id, int status, Map<String, String> headers) {
    Consumer<JsonNode> keep =
        told -> slots.change(id, before -> before == null ? null : Fitting.completed(before, told));
    return new Revised(rule(), status, item, resource.members(), headers, keep);
  }

  private String rule() {
    return "state " + role.action().key();
  }
}
