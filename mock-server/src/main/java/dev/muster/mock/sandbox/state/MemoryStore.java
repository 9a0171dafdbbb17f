package dev.muster.mock.sandbox.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Keeps everything in this process. A space holds so many documents; past that the oldest go, which
 * the log tells once, so that a sandbox that runs for weeks does not fill its memory.
 */
public final class MemoryStore implements Store {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryStore.class);
  private static final int DOCUMENTS = 1_000_000;

  private final int limit;
  private final Map<String, Packed> spaces = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();
  private final Turns turns = new Turns();

  /** Many may work on single documents at once; who takes or replaces the whole is alone. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private final ChangeLog log;
  private final Set<String> overfull = ConcurrentHashMap.newKeySet();

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
    Object packed;
    synchronized (documents) {
      packed = documents.get(id);
    }
    return Optional.ofNullable(packed).map(Packed::unpack);
  }

  @Override
  public List<JsonNode> list(String space) {
    var documents = spaces.get(space);
    if (documents == null) {
      return List.of();
    }
    List<Object> packed;
    synchronized (documents) {
      packed = documents.list();
    }
    return packed.stream().map(Packed::unpack).toList();
  }

  @Override
  public List<String> ids(String space) {
    var documents = spaces.get(space);
    if (documents == null) {
      return List.of();
    }
    synchronized (documents) {
      return documents.ids();
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
    var documents = spaces.computeIfAbsent(space, name -> new Packed());
    synchronized (documents) {
      Object packed = documents.get(id);
      JsonNode before = packed == null ? null : Packed.unpack(packed);
      JsonNode after = change.apply(before);
      if (after != before) {
        log.changed(space, id, after);
        put(space, documents, id, after);
      }
      return Optional.ofNullable(after);
    }
  }

  private void put(String space, Packed documents, String id, @Nullable JsonNode document) {
    if (document == null) {
      documents.remove(id);
      return;
    }
    documents.put(id, document);
    if (documents.size() > limit) {
      String oldest = documents.oldest();
      log.changed(space, oldest, null);
      documents.remove(oldest);
      if (overfull.add(space)) {
        LOG.warn("{} holds {} documents; from now on the oldest go", space, limit);
      }
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
                if (name.startsWith(prefix) && space.size() > 0) {
                  documents.put(name.substring(prefix.length()), new Packed(space).view());
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
        .forEach(
            (name, space) -> {
              Packed documents = new Packed();
              space.forEach(documents::put);
              spaces.put(prefix + name, documents);
            });
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
