package dev.muster.mock.sandbox.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
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
  private final Turns turns = new Turns();

  /** Many may work on single documents at once; who takes or replaces the whole is alone. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private final ChangeLog log;

  public MemoryStore() {
    this(DOCUMENTS);
  }

  /**
   * @param limit documents a space, at least 1
   */
  public MemoryStore(int limit) {
    this(limit, ChangeLog.NONE, Contents.none());
  }

  /** A store with something in it, of whose changes a log is told. */
  static MemoryStore with(ChangeLog log, Contents contents) {
    return new MemoryStore(DOCUMENTS, log, contents);
  }

  private MemoryStore(int limit, ChangeLog log, Contents contents) {
    this.limit = limit;
    this.log = log;
    put("", contents);
  }

  @Override
  public Optional<JsonNode> get(String space, String id) {
    var documents = spaces.get(space);
    if (documents == null) {
      return Optional.empty();
    }
    synchronized (documents) {
      return Optional.ofNullable(documents.get(id));
    }
  }

  @Override
  public List<JsonNode> list(String space) {
    var documents = spaces.get(space);
    if (documents == null) {
      return List.of();
    }
    synchronized (documents) {
      return List.copyOf(documents.values());
    }
  }

  @Override
  public List<String> ids(String space) {
    var documents = spaces.get(space);
    if (documents == null) {
      return List.of();
    }
    synchronized (documents) {
      return List.copyOf(documents.keySet());
    }
  }

  @Override
  public Optional<JsonNode> change(
      String space, String id, UnaryOperator<@Nullable JsonNode> change) {
    Optional<JsonNode> after = locked(lock.readLock(), () -> changed(space, id, change));
    shorten();
    return after;
  }

  private Optional<JsonNode> changed(
      String space, String id, UnaryOperator<@Nullable JsonNode> change) {
    var documents = spaces.computeIfAbsent(space, name -> new LinkedHashMap<>());
    synchronized (documents) {
      JsonNode before = documents.get(id);
      JsonNode after = change.apply(before);
      if (after != before) {
        log.changed(space, id, after);
      }
      if (after == null) {
        documents.remove(id);
        return Optional.empty();
      }
      documents.put(id, after);
      if (documents.size() > limit) {
        String oldest = documents.keySet().iterator().next();
        log.changed(space, oldest, null);
        documents.remove(oldest);
      }
      return Optional.of(after);
    }
  }

  @Override
  public long next(String counter) {
    long number =
        locked(
            lock.readLock(),
            () -> {
              long next =
                  counters.computeIfAbsent(counter, name -> new AtomicLong()).incrementAndGet();
              log.counted(counter, next);
              return next;
            });
    shorten();
    return number;
  }

  private void shorten() {
    if (log.isLong()) {
      locked(
          lock.writeLock(),
          () -> {
            log.shorten(() -> contents(""));
            return true;
          });
    }
  }

  @Override
  public Contents contents(String prefix) {
    return locked(
        lock.writeLock(),
        () -> {
          Map<String, Map<String, JsonNode>> documents = new TreeMap<>();
          spaces.forEach(
              (name, space) -> {
                if (name.startsWith(prefix) && !space.isEmpty()) {
                  documents.put(
                      name.substring(prefix.length()),
                      Collections.unmodifiableMap(new LinkedHashMap<>(space)));
                }
              });
          Map<String, Long> numbers = new TreeMap<>();
          counters.forEach(
              (name, counter) -> {
                if (name.startsWith(prefix)) {
                  numbers.put(name.substring(prefix.length()), counter.get());
                }
              });
          return new Contents(documents, numbers);
        });
  }

  @Override
  public void replace(String prefix, Contents contents) {
    locked(
        lock.writeLock(),
        () -> {
          log.replaced(prefix, contents);
          spaces.keySet().removeIf(name -> name.startsWith(prefix));
          counters.keySet().removeIf(name -> name.startsWith(prefix));
          put(prefix, contents);
          return true;
        });
  }

  private void put(String prefix, Contents contents) {
    contents
        .spaces()
        .forEach((name, space) -> spaces.put(prefix + name, new LinkedHashMap<>(space)));
    contents
        .counters()
        .forEach((name, number) -> counters.put(prefix + name, new AtomicLong(number)));
  }

  @Override
  public void close() {
    log.close();
  }

  @Override
  public <T> T alone(String name, Supplier<T> work) {
    return turns.take(name, work);
  }

  private static <T> T locked(Lock lock, Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }
}
