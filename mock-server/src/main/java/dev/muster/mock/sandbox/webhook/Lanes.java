package dev.muster.mock.sandbox.webhook;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Does things one after another in each lane, and side by side in different ones. What waits in a
 * lane holds no thread.
 */
final class Lanes {
  private final Executor workers;
  private final Map<String, Queue<Supplier<CompletableFuture<Void>>>> waiting = new HashMap<>();

  Lanes(Executor workers) {
    this.workers = workers;
  }

  /**
   * Has something done in a lane.
   *
   * @param work begins it; it is over with the future
   */
  void add(String lane, Supplier<CompletableFuture<Void>> work) {
    synchronized (waiting) {
      Queue<Supplier<CompletableFuture<Void>>> queue = waiting.get(lane);
      if (queue != null) {
        queue.add(work);
        return;
      }
      waiting.put(lane, new ArrayDeque<>());
    }
    begin(lane, work);
  }

  private void begin(String lane, Supplier<CompletableFuture<Void>> work) {
    try {
      workers.execute(
          () ->
              CompletableFuture.completedFuture(lane)
                  .thenCompose(name -> work.get())
                  .whenComplete((done, failure) -> next(lane)));
    } catch (RejectedExecutionException e) {
      // Nothing is done any more; what is stored stays there.
      synchronized (waiting) {
        waiting.remove(lane);
      }
    }
  }

  private void next(String lane) {
    Supplier<CompletableFuture<Void>> work;
    synchronized (waiting) {
      work = waiting.get(lane).poll();
      if (work == null) {
        waiting.remove(lane);
        return;
      }
    }
    begin(lane, work);
  }
}
