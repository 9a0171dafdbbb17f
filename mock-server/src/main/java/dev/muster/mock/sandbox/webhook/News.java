package dev.muster.mock.sandbox.webhook;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for something to change. */
final class News {
  /** How often others' work is looked at, which nobody here is told of. */
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(200);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition newer = lock.newCondition();
  private long number;

  void tell() {
    lock.lock();
    try {
      number++;
      newer.signalAll();
    } finally {
      lock.unlock();
    }
  }

  long latest() {
    lock.lock();
    try {
      return number;
    } finally {
      lock.unlock();
    }
  }

  /** Blocks until there is something newer, or for a moment. */
  void await(long than, long nanos) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = Math.min(nanos, GLANCE);
      while (number == than && left > 0) {
        left = newer.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }
}
