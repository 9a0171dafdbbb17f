package dev.muster.mock.wiremock;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The threads that serve. Few are fast: each one above the number of processors costs more than it
 * brings. Whoever says that it will wait is replaced meanwhile; and where work waits although
 * nobody says so, threads are added one by one up to a limit.
 */
final class Crew extends QueuedThreadPool {
  /** Work that has waited so long is a sign that threads are held up. */
  private static final long PATIENCE_MILLIS = 5;

  private static final int IDLE_MILLIS = 10_000;

  /** One thread accepts connections, one watches them, and one stands by to take over from it. */
  private static final int NOT_SERVING = 3;

  private final int few;
  private final int many;
  private final AtomicBoolean watching = new AtomicBoolean();
  private final LongAdder begun = new LongAdder();
  private volatile @Nullable ScheduledExecutorService watch;
  private int added;
  private int waiting;
  private long begunBefore = -1;

  /** Work that nobody says to wait in is done by so many threads at most. */
  static Crew of(int threads) {
    int processors = Runtime.getRuntime().availableProcessors();
    int few = Math.min(threads, Math.max(2, processors) + 1);
    return new Crew(few + NOT_SERVING, threads + NOT_SERVING);
  }

  private Crew(int few, int many) {
    super(few, few, IDLE_MILLIS);
    this.few = few;
    this.many = many;
    setReservedThreads(1);
    setName("muster");
    setDaemon(true);
  }

  /** Lets another thread work while this one waits. */
  void whileWaiting(Runnable action) {
    resize(1, 0);
    try {
      action.run();
    } finally {
      resize(-1, 0);
    }
  }

  private synchronized void resize(int moreWaiting, int moreAdded) {
    waiting += moreWaiting;
    added = Math.max(0, added + moreAdded);
    setMaxThreads(few + added + waiting);
    for (int i = 0; i < moreWaiting + moreAdded; i++) {
      // Jetty starts a thread only when work arrives, and one for each piece.
      super.execute(() -> {});
    }
  }

  @Override
  public void execute(Runnable job) {
    super.execute(job);
    if (getQueueSize() > 0 && watching.compareAndSet(false, true)) {
      look();
    }
  }

  private void look() {
    ScheduledExecutorService scheduler = watch;
    if (scheduler != null && !scheduler.isShutdown()) {
      scheduler.schedule(this::helpOut, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void helpOut() {
    int queued = getQueueSize();
    if (queued > 0) {
      addIfStuck(queued);
      look();
      return;
    }
    watching.set(false);
    synchronized (this) {
      if (added > 0 && getIdleThreads() >= added) {
        resize(0, -added);
      }
    }
  }

  private synchronized void addIfStuck(int queued) {
    long now = begun.sum();
    boolean stuck = now == begunBefore;
    begunBefore = now;
    if (stuck && few + added < many) {
      resize(0, Math.min(queued, many - few - added));
    }
  }

  @Override
  protected void runJob(Runnable job) {
    begun.increment();
    super.runJob(job);
  }

  @Override
  protected void doStart() throws Exception {
    watch =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "muster-watch");
              thread.setDaemon(true);
              return thread;
            });
    super.doStart();
  }

  @Override
  protected void doStop() throws Exception {
    ScheduledExecutorService scheduler = watch;
    if (scheduler != null) {
      scheduler.shutdownNow();
    }
    super.doStop();
  }
}
