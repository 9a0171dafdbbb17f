package dev.muster.mock.sandbox.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Draws files when they are wanted, and keeps those last wanted. Each is drawn once, however many
 * want it at the same time, and at most {@value #AT_ONCE} are drawn at once in a process: a large
 * picture takes a hundred megabytes while it is made.
 */
final class Darkroom {
  private static final int AT_ONCE = 2;
  private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);
  static final long MOST_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  private final Map<Begun, FutureTask<Optional<HostedFile>>> underWay = new ConcurrentHashMap<>();
  private final LinkedHashMap<Drawing, HostedFile> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;
  private long forgot;

  /** A file that a job put out; after a reset another job may have its path. */
  record Drawing(HostedPath path, Object job) {}

  /** What is drawn, and how often something had been forgotten when that was begun. */
  private record Begun(Drawing drawing, long forgot) {}

  /** A drawn file: as kept, or drawn now; empty where there is nothing to draw. */
  Optional<HostedFile> get(Drawing drawing, Supplier<Optional<HostedFile>> hand) {
    Begun own;
    synchronized (this) {
      HostedFile known = kept.get(drawing);
      if (known != null) {
        return Optional.of(known);
      }
      own = new Begun(drawing, forgot);
    }
    FutureTask<Optional<HostedFile>> task = new FutureTask<>(() -> inTurn(hand));
    FutureTask<Optional<HostedFile>> before = underWay.putIfAbsent(own, task);
    if (before != null) {
      return result(before);
    }
    try {
      task.run();
      Optional<HostedFile> file = result(task);
      file.ifPresent(drawn -> keep(own, drawn));
      return file;
    } finally {
      underWay.remove(own);
    }
  }

  private static Optional<HostedFile> inTurn(Supplier<Optional<HostedFile>> hand)
      throws InterruptedException {
    TURNS.acquire();
    try {
      return hand.get();
    } finally {
      TURNS.release();
    }
  }

  private static Optional<HostedFile> result(FutureTask<Optional<HostedFile>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A file could not be drawn", e.getCause());
    }
  }

  /** Forgets those whose paths pass; what is being drawn now is not kept. */
  synchronized void forget(Predicate<HostedPath> passes) {
    kept.keySet().removeIf(drawing -> passes.test(drawing.path()));
    bytes = kept.values().stream().mapToLong(file -> file.bytes().length).sum();
    forgot++;
  }

  private synchronized void keep(Begun begun, HostedFile file) {
    if (begun.forgot() != forgot) {
      return;
    }
    HostedFile before = kept.put(begun.drawing(), file);
    bytes += file.bytes().length - (before == null ? 0 : before.bytes().length);
    var eldest = kept.values().iterator();
    while (bytes > MOST_BYTES && eldest.hasNext()) {
      bytes -= eldest.next().bytes().length;
      eldest.remove();
    }
  }
}
