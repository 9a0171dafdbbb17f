package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.sandbox.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where deliveries are kept: what is still to be sent in a space of its own, so that it is found
 * among any number that are over. Whoever sends one claims it first; a claim holds for some time
 * only, by the machine's clock, so that what a server leaves behind is taken up by another.
 */
final class ParcelStore {
  /** The space of what is still to be sent, within a provider's own. */
  static final String OPEN = "webhooks/open";

  private static final String LEASE = "lease";

  private final World world;
  private final String owner;

  /**
   * A store.
   *
   * @param owner who claims here, another one for every server
   */
  ParcelStore(World world, String owner) {
    this.world = world;
    this.owner = owner;
  }

  long nextNumber() {
    return world.store().next(world.space("webhooks"));
  }

  /** Puts a delivery there that is to be sent. */
  void open(Parcel parcel) {
    world.store().put(open(), parcel.id(), parcel.json());
  }

  /** Puts a delivery there that is over. */
  void close(Parcel parcel) {
    world.store().put(closed(), parcel.id(), parcel.json());
    world.store().remove(open(), parcel.id());
  }

  /** Takes a delivery that was over up again. */
  void reopen(Parcel parcel) {
    open(parcel);
    world.store().remove(closed(), parcel.id());
  }

  Optional<Parcel> find(String id) {
    return opened(id).or(() -> world.store().get(closed(), id).map(Parcel::of));
  }

  /** A delivery that is still to be sent. */
  Optional<Parcel> opened(String id) {
    return world.store().get(open(), id).map(Parcel::of);
  }

  /** The ids of those that are still to be sent. */
  List<String> openIds() {
    return world.store().ids(open());
  }

  /** All, in the order of their planning. */
  List<Parcel> all() {
    Map<String, Parcel> all = new LinkedHashMap<>();
    world.store().list(closed()).forEach(one -> put(all, one));
    world.store().list(open()).forEach(one -> put(all, one));
    List<Parcel> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparingLong(one -> one.delivery().number()));
    return sorted;
  }

  private static void put(Map<String, Parcel> all, JsonNode json) {
    Parcel parcel = Parcel.of(json);
    all.put(parcel.id(), parcel);
  }

  /** Claims a delivery for as long as one attempt may take. */
  Claim claim(String id, Duration lasting) {
    Instant now = world.clock().now();
    long wall = System.currentTimeMillis();
    String token = owner + " " + UUID.randomUUID();
    Optional<JsonNode> after =
        world
            .store()
            .change(
                open(),
                id,
                before ->
                    before == null || !isFree(before, wall) || isLater(before, now)
                        ? before
                        : leased(before, token, wall + lasting.toMillis()));
    if (after.isEmpty()) {
      return new Claim.Gone();
    }
    Parcel parcel = Parcel.of(after.get());
    JsonNode lease = after.get().path(LEASE);
    if (lease.path("token").asString("").equals(token)) {
      return new Claim.Won(parcel, token);
    }
    if (!isFree(after.get(), wall)) {
      return new Claim.Busy(parcel, Duration.ofMillis(lease.path("until").asLong() - wall));
    }
    return parcel
        .delivery()
        .due()
        .<Claim>map(due -> new Claim.Later(parcel, due))
        .orElseGet(Claim.Gone::new);
  }

  /**
   * Ends a claim with what has become of the delivery.
   *
   * @return whether the claim still held; if not, nothing is changed
   */
  boolean settle(Parcel parcel, String token) {
    boolean held = changed(parcel.id(), token, before -> parcel.json());
    if (held && parcel.delivery().state().isFinal()) {
      close(parcel);
    }
    return held;
  }

  /** Ends a claim without anything done. */
  void release(String id, String token) {
    changed(id, token, before -> without(before));
  }

  /** Changes a delivery that nobody has claimed and that was never sent. */
  void changePlanned(String id, UnaryOperator<Parcel> change) {
    long wall = System.currentTimeMillis();
    Optional<JsonNode> after =
        world
            .store()
            .change(
                open(),
                id,
                before -> {
                  if (before == null || !isFree(before, wall)) {
                    return before;
                  }
                  Parcel parcel = Parcel.of(before);
                  return parcel.delivery().state() == DeliveryState.PLANNED
                      ? change.apply(parcel).json()
                      : before;
                });
    after
        .map(Parcel::of)
        .filter(parcel -> parcel.delivery().state().isFinal())
        .ifPresent(this::close);
  }

  private boolean changed(String id, String token, UnaryOperator<JsonNode> change) {
    String mark = UUID.randomUUID().toString();
    Optional<JsonNode> after =
        world
            .store()
            .change(
                open(),
                id,
                before -> {
                  if (before == null
                      || !before.path(LEASE).path("token").asString("").equals(token)) {
                    return before;
                  }
                  ObjectNode changed = (ObjectNode) change.apply(before);
                  return changed.put("settled", mark);
                });
    return after.map(one -> one.path("settled").asString("").equals(mark)).orElse(false);
  }

  private static boolean isFree(JsonNode json, long wall) {
    return json.path(LEASE).path("until").asLong(0) <= wall;
  }

  private static boolean isLater(JsonNode json, Instant now) {
    Parcel parcel = Parcel.of(json);
    boolean isOver = parcel.delivery().state().isFinal();
    return !isOver && parcel.delivery().due().map(due -> due.isAfter(now)).orElse(true);
  }

  private static JsonNode leased(JsonNode before, String token, long until) {
    ObjectNode after = before.deepCopy().asObject();
    after.putObject(LEASE).put("token", token).put("until", until);
    return after;
  }

  private static JsonNode without(JsonNode before) {
    ObjectNode after = before.deepCopy().asObject();
    after.remove(LEASE);
    return after;
  }

  private String open() {
    return world.space(OPEN);
  }

  private String closed() {
    return world.space("webhooks/closed");
  }
}
