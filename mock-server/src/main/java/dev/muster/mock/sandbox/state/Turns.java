package dev.muster.mock.sandbox.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets the threads of this process do what has the same name one after another. */
public final class Turns {
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  /** One name, for as long as anybody has or waits for its turn. */
  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private int takers;
  }

  /** Waits for the turn of that name, and does the work. */
  public <T> T take(String name, Supplier<T> work) {
    Turn turn = turns.compute(name, (key, known) -> joined(known == null ? new Turn() : known));
    turn.lock.lock();
    try {
      return work.get();
    } finally {
      turn.lock.unlock();
      turns.computeIfPresent(name, (key, known) -> --known.takers == 0 ? null : known);
    }
  }

  private static Turn joined(Turn turn) {
    turn.takers++;
    return turn;
  }
}
