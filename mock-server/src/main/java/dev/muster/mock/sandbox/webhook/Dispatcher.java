package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.proxy.Outgoing;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.mock.sandbox.webhook.WebhookClient.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outgoing side of a sandbox: what is due, the threads that send it, and the look into the
 * store for what others have left behind. All providers share one; it has no thread while there is
 * nothing to do.
 */
public final class Dispatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final int THREADS = 4;
  private static final Duration BETWEEN_SCANS = Duration.ofSeconds(5);

  /** A scan that takes long is made less often, so that scans are a small part of what is done. */
  private static final int SCAN_SHARE = 20;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final String owner = UUID.randomUUID().toString();
  private final TargetPolicy policy;
  private final WebhookClient client = new WebhookClient();
  private final ThreadPoolExecutor workers;
  private final Lanes lanes;
  private final Map<SandboxClock, DueQueue> queues = new ConcurrentHashMap<>();
  private final Set<CompletableFuture<Void>> underWay = ConcurrentHashMap.newKeySet();
  private final Set<CompletableFuture<Reply>> replies = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  public Dispatcher(TargetPolicy policy) {
    this.policy = policy;
    this.workers =
        new ThreadPoolExecutor(
            THREADS, THREADS, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Dispatcher::thread);
    this.workers.allowCoreThreadTimeOut(true);
    this.lanes = new Lanes(workers);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "muster-webhooks");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes up what is in the store.
   *
   * @param scan finds it
   * @param again whether others put things there too, so that it is looked at again and again
   */
  public void start(Runnable scan, boolean again) {
    execute(() -> scan(scan, again));
  }

  private void scan(Runnable scan, boolean again) {
    long start = System.nanoTime();
    try {
      scan.run();
    } catch (RuntimeException e) {
      LOG.warn("Cannot look for webhooks that are due: {}", e.getMessage());
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(SCAN_SHARE);
    if (again && !closed) {
      after(took.compareTo(BETWEEN_SCANS) > 0 ? took : BETWEEN_SCANS, () -> scan(scan, true));
    }
  }

  /** Drops what waits for a clock that has stopped for good. */
  public void forget(SandboxClock clock) {
    Optional.ofNullable(queues.remove(clock)).ifPresent(DueQueue::close);
  }

  /** Does something in a lane once a clock has come to an instant. */
  void at(
      SandboxClock clock,
      Instant due,
      long number,
      String lane,
      Supplier<CompletableFuture<Void>> work) {
    if (!closed) {
      queues.computeIfAbsent(clock, DueQueue::new).add(due, number, () -> lanes.add(lane, work));
    }
  }

  /** Does something after a while of true time. */
  void after(Duration delay, Runnable work) {
    CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, this::execute)
        .execute(work);
  }

  /** Why nothing is sent to a URL. */
  Optional<String> refusal(URI url) {
    return policy.refusal(url);
  }

  CompletableFuture<Reply> send(Outgoing request, Duration timeout) {
    CompletableFuture<Reply> reply = client.send(request, timeout);
    replies.add(reply);
    reply.whenComplete((told, failure) -> replies.remove(reply));
    return reply;
  }

  /** Keeps the sandbox from closing for a moment, until that is done. */
  void during(CompletableFuture<Void> work) {
    underWay.add(work);
    work.whenComplete((done, failure) -> underWay.remove(work));
  }

  Executor workers() {
    return this::execute;
  }

  private void execute(Runnable work) {
    try {
      workers.execute(work);
    } catch (RejectedExecutionException e) {
      LOG.debug("The sandbox is closed: nothing more is sent");
    }
  }

  /** Who claims what is sent here; another one for every sandbox, whatever its seed. */
  String owner() {
    return owner;
  }

  boolean isClosed() {
    return closed;
  }

  /** Lets what is under way come to an end for a moment; what is not sent stays in the store. */
  @Override
  public void close() {
    closed = true;
    queues.values().forEach(DueQueue::close);
    awaitLast();
    replies.forEach(reply -> reply.cancel(true));
    awaitLast();
    workers.shutdownNow();
  }

  private void awaitLast() {
    CompletableFuture<?>[] last = underWay.toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(last).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.debug("Not every webhook that was under way has arrived");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
