package dev.muster.mock.callback;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.proxy.Fetch;
import dev.muster.mock.proxy.FetchException;
import dev.muster.mock.proxy.Outgoing;
import dev.muster.mock.proxy.UrlText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the calls back. {@link #fire} returns at once: the calls are put together and sent by a few
 * daemon threads, a bounded number waits for its turn, and what became of each is in the {@link
 * #log}. A callback that fails is a warning and nothing else.
 *
 * <p>Each call tells in a header how many callbacks led to it, so that an API that calls back
 * itself comes to an end.
 */
public final class Callbacks implements AutoCloseable {
  /** Tells how many callbacks led to a request. */
  public static final String DEPTH = "Muster-Callback-Depth";

  private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);
  private static final int DEEPEST = 5;

  private final CallbackRequests requests;
  private final ResponseCheck check;
  private final Fetch fetch;
  private final ThreadPoolExecutor threads;
  private final CallbackLog log;

  private Callbacks(Builder settings) {
    this.requests = new CallbackRequests(settings.source);
    this.check = settings.check;
    this.fetch = Fetch.within(settings.timeout);
    this.log = settings.log;
    this.threads =
        new ThreadPoolExecutor(
            settings.threads,
            settings.threads,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(settings.queue),
            Callbacks::thread);
    this.threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "muster-callback");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Configures callbacks.
   *
   * @param source of what they send
   */
  public static Builder builder(BodySource source) {
    return new Builder(source);
  }

  /**
   * Makes every call that the operation declares; never fails and never waits.
   *
   * @return one future for each call, which never completes exceptionally
   */
  public List<CompletableFuture<Delivery>> fire(Occasion occasion) {
    List<CompletableFuture<Delivery>> deliveries = new ArrayList<>();
    for (CallbackOperation callback : CallbackOperation.of(occasion.callbacks())) {
      Task task = new Task(occasion, callback);
      deliveries.add(task.done);
      try {
        threads.execute(task);
      } catch (RejectedExecutionException e) {
        task.end(
            callback.url(),
            new Delivery.Failed(
                threads.isShutdown() ? "the server is stopping" : "too many callbacks wait"));
      }
    }
    return deliveries;
  }

  public CallbackLog log() {
    return log;
  }

  /** Ends all calls under way; those that wait are not made. */
  @Override
  public void close() {
    for (Runnable waiting : threads.shutdownNow()) {
      Task task = (Task) waiting;
      task.end(task.callback.url(), new Delivery.Failed("the server is stopping"));
    }
  }

  /** One call, from its expression to the check of its answer. */
  private final class Task implements Runnable {
    private final Occasion occasion;
    private final CallbackOperation callback;
    private final CompletableFuture<Delivery> done = new CompletableFuture<>();

    Task(Occasion occasion, CallbackOperation callback) {
      this.occasion = occasion;
      this.callback = callback;
    }

    @Override
    public void run() {
      String url = callback.url();
      try {
        Expressions expressions = new Expressions(occasion);
        String filled = expressions.fill(callback.url());
        if (!filled.matches("(?is)https?://.+")) {
          end(url, nowhere(expressions));
          return;
        }
        URI target = UrlText.read(filled);
        url = Outgoing.shown(target);
        end(url, deliver(target));
      } catch (URISyntaxException e) {
        end(url, new Delivery.Failed("the expression gives no URL: " + e.getReason()));
      } catch (RuntimeException | StackOverflowError e) {
        // A contract that makes the generator fail must not end the thread, nor be silent.
        end(url, new Delivery.Failed(e.getClass().getSimpleName() + ": " + e.getMessage()));
      }
    }

    private Delivery.Outcome nowhere(Expressions expressions) {
      return expressions.missing().isEmpty()
          ? new Delivery.Failed("Only absolute URLs are supported")
          : new Delivery.Skipped(
              "the call has no " + String.join(" and no ", expressions.missing()));
    }

    private Delivery.Outcome deliver(URI target) {
      int depth = depth();
      if (depth > DEEPEST) {
        return new Delivery.Failed("it would be callback number " + depth + " in a row");
      }
      if (target.getHost() == null) {
        return new Delivery.Failed("the URL has no host that is known as such");
      }
      Outgoing request = requests.request(callback, target);
      if (request.body().length > 0 && Set.of("GET", "HEAD").contains(request.method())) {
        return new Delivery.Failed("Request with GET/HEAD method cannot have body");
      }
      try {
        Answer answer = fetch.send(request.with(DEPTH, Integer.toString(depth)));
        if (answer.body() instanceof Body.Stream stream) {
          stream.open().get().close();
        }
        return new Delivery.Answered(answer.status(), check.violations(callback, answer));
      } catch (FetchException e) {
        return new Delivery.Failed(e.getMessage());
      }
    }

    private int depth() {
      String before = occasion.request().headers().first(DEPTH).orElse("0");
      return before.matches("[0-9]{1,4}") ? Integer.parseInt(before) + 1 : 1;
    }

    void end(String url, Delivery.Outcome outcome) {
      Delivery delivery =
          new Delivery(occasion.operation(), callback.name(), callback.method(), url, outcome);
      String call = callback.name() + ": " + callback.method() + " " + url;
      if (outcome instanceof Delivery.Answered answered) {
        LOG.info("{} was answered with {}", call, answered.status());
        answered.violations().forEach(it -> LOG.warn("{}: Violation: {}", call, it));
      } else if (outcome instanceof Delivery.Failed failed) {
        LOG.warn("{} failed: {}", call, failed.reason());
      } else {
        LOG.info("{} was not made: {}", call, ((Delivery.Skipped) outcome).reason());
      }
      log.add(delivery);
      done.complete(delivery);
    }
  }

  /** The settings of callbacks. */
  public static final class Builder {
    private final BodySource source;
    private ResponseCheck check = ResponseCheck.none();
    private CallbackLog log = new CallbackLog(1000);
    private Duration timeout = Duration.ofSeconds(10);
    private int threads = 4;
    private int queue = 1000;

    private Builder(BodySource source) {
      this.source = Objects.requireNonNull(source, "source");
    }

    /** What checks the receivers' answers; nothing does by default. */
    public Builder check(ResponseCheck answers) {
      this.check = answers;
      return this;
    }

    /** Where deliveries are logged; by default in a log of their own, of the latest 1000. */
    public Builder log(CallbackLog deliveries) {
      this.log = deliveries;
      return this;
    }

    /** Within which a receiver must have answered; 10 seconds by default. */
    public Builder timeout(Duration most) {
      this.timeout = most;
      return this;
    }

    /** How many calls are under way at once, 4 by default, and how many may wait, 1000. */
    public Builder bounds(int underWay, int waiting) {
      this.threads = underWay;
      this.queue = waiting;
      return this;
    }

    public Callbacks start() {
      return new Callbacks(this);
    }
  }
}
