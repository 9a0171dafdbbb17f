package dev.muster.mock.sandbox;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets any number of requests work on a namespace at once, or one change of the whole alone: who
 * takes or replaces everything meets no request half way. It is for this process; other replicas
 * have their own.
 */
final class Gate {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean shut;

  /** Works beside others; empty, and nothing done, once the gate is shut for good. */
  <T> Optional<T> pass(Supplier<T> work) {
    return locked(lock.readLock(), () -> shut ? Optional.empty() : Optional.of(work.get()));
  }

  /** Works alone; empty, and nothing done, once the gate is shut for good. */
  <T> Optional<T> alone(Supplier<T> work) {
    return locked(lock.writeLock(), () -> shut ? Optional.empty() : Optional.of(work.get()));
  }

  /** Works alone and lets nobody in afterwards. */
  void shut(Runnable work) {
    alone(
        () -> {
          work.run();
          shut = true;
          return shut;
        });
  }

  private static <T> T locked(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
