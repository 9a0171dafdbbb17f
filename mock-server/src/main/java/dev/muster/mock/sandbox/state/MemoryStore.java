package dev.muster.mock.sandbox.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps everything in this process. A space holds so many documents; past that the oldest go, so
 * that a sandbox that runs for weeks does not fill its memory.
 */
public final class MemoryStore implements Store {
  private static final int DOCUMENTS = 100_000;

  private final int limit;
  private final Map<String, LinkedHashMap<String, JsonNode>> spaces = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();

  public MemoryStore() {
    this(DOCUMENTS);
  }

  /**
   * @param limit documents a space, at least 1
   */
  public MemoryStore(int limit) {
    this.limit = limit;
  }

  @Override
  public Optional<JsonNode> get(String space, String id) {
    var documents = space(space);
    synchronized (documents) {
      return Optional.ofNullable(documents.get(id));
    }
  }

  @Override
  public List<JsonNode> list(String space) {
    var documents = space(space);
    synchronized (documents) {
      return List.copyOf(documents.values());
    }
  }

  @Override
  public List<String> ids(String space) {
    var documents = space(space);
    synchronized (documents) {
      return List.copyOf(documents.keySet());
    }
  }

  @Override
  public Optional<JsonNode> change(
      String space, String id, UnaryOperator<@Nullable JsonNode> change) {
    var documents = space(space);
    synchronized (documents) {
      JsonNode after = change.apply(documents.get(id));
      if (after == null) {
        documents.remove(id);
        return Optional.empty();
      }
      documents.put(id, after);
      if (documents.size() > limit) {
        documents.remove(documents.keySet().iterator().next());
      }
      return Optional.of(after);
    }
  }

  @Override
  public long next(String counter) {
    return counters.computeIfAbsent(counter, name -> new AtomicLong()).incrementAndGet();
  }

  @Override
  public void clear(String prefix) {
    spaces.forEach(
        (name, documents) -> {
          if (name.startsWith(prefix)) {
            synchronized (documents) {
              documents.clear();
            }
          }
        });
    counters.keySet().removeIf(name -> name.startsWith(prefix));
  }

  private LinkedHashMap<String, JsonNode> space(String name) {
    return spaces.computeIfAbsent(name, key -> new LinkedHashMap<>());
  }
}
