package dev.muster.mock.sandbox.state;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * What every request asks for and hardly anybody changes, such as keys and switches. Where the
 * store is outside of this process it is remembered until {@link #forget}; whoever changes it tells
 * the others that they have to. Thread-safe.
 */
public final class Memo {
  private static final int MOST = 10_000;

  private final Store store;
  private volatile Map<String, Optional<JsonNode>> known = new ConcurrentHashMap<>();
  private volatile Runnable changed = () -> {};

  public Memo(Store store) {
    this.store = store;
  }

  /** Has somebody tell the others, each time that something was changed here. */
  public void tell(Runnable changed) {
    this.changed = changed;
  }

  public Optional<JsonNode> get(String space, String id) {
    if (!store.isShared()) {
      return store.get(space, id);
    }
    // What was read before a forget() must not come in after it.
    Map<String, Optional<JsonNode>> now = known;
    String place = space + "\n" + id;
    Optional<JsonNode> there = now.get(place);
    if (there == null) {
      there = store.get(space, id);
      if (now.size() < MOST) {
        now.put(place, there);
      } else {
        forget();
      }
    }
    return there;
  }

  public void put(String space, String id, JsonNode document) {
    store.put(space, id, document);
    forget();
    changed.run();
  }

  public void remove(String space, String id) {
    store.remove(space, id);
    forget();
    changed.run();
  }

  /** Reads everything anew from now on. */
  public void forget() {
    known = new ConcurrentHashMap<>();
  }
}
