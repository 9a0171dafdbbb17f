package dev.muster.mock.callback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** The latest deliveries, which can be listed and waited for. For any number of threads. */
public final class CallbackLog {
  private final int most;
  private final Deque<Delivery> deliveries = new ArrayDeque<>();
  private final List<Waiter> waiters = new ArrayList<>();

  private record Waiter(Predicate<Delivery> wanted, CompletableFuture<Delivery> future) {}

  /**
   * A log.
   *
   * @param most how many deliveries it keeps; older ones are forgotten
   */
  public CallbackLog(int most) {
    this.most = most;
  }

  /** The latest deliveries, the oldest first. */
  public synchronized List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /** The first delivery of that kind, be it there already or still to come. */
  public CompletableFuture<Delivery> next(Predicate<Delivery> wanted) {
    CompletableFuture<Delivery> future = new CompletableFuture<>();
    synchronized (this) {
      for (Delivery delivery : deliveries) {
        if (wanted.test(delivery)) {
          future.complete(delivery);
          return future;
        }
      }
      waiters.add(new Waiter(wanted, future));
    }
    return future;
  }

  void add(Delivery delivery) {
    List<Waiter> served = new ArrayList<>();
    synchronized (this) {
      deliveries.add(delivery);
      if (deliveries.size() > most) {
        deliveries.remove();
      }
      for (Iterator<Waiter> all = waiters.iterator(); all.hasNext(); ) {
        Waiter waiter = all.next();
        if (waiter.future().isDone()) {
          all.remove();
        } else if (waiter.wanted().test(delivery)) {
          all.remove();
          served.add(waiter);
        }
      }
    }
    served.forEach(waiter -> waiter.future().complete(delivery));
  }
}
