package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.core.Job;
import dev.muster.core.PollPolicy;
import dev.muster.core.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Many jobs at once, over real sockets. */
class JobLoadTest {
  private static final int JOBS = 3_000;
  private static final int POLLS = 3;

  /** Says "sewing" until a job has been asked for often enough. */
  private static final class Workshop extends Dispatcher {
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
      try {
        String job = request.getTarget();
        int times = asked.computeIfAbsent(job, key -> new AtomicInteger()).incrementAndGet();
        String status = times < POLLS ? "sewing" : "done";
        return new MockResponse.Builder()
            .body("{\"status\":\"" + status + "\",\"result\":\"" + job + "\"}")
            .build();
      } finally {
        underWay.decrementAndGet();
      }
    }
  }

  @Test
  void followsThousandsOfJobsWithOneTimerAndAFewConnections() throws Exception {
    Workshop workshop = new Workshop();
    try (MockWebServer server = server(workshop);
        Channel channel = channel(server)) {
      List<CompletableFuture<Toys.State>> outcomes = new ArrayList<>();
      for (int i = 0; i < JOBS; i++) {
        Job<Toys.State> job = channel.resume(Toys.KIND, "job-" + i, RequestOptions.NONE);
        outcomes.add(job.future());
      }
      CompletableFuture<Void> all =
          CompletableFuture.allOf(outcomes.toArray(new CompletableFuture<?>[0]));
      CompletableFuture<Integer> half =
          outcomes.get(JOBS / 2).thenApply(state -> threads("muster-http").size());
      all.get(120, TimeUnit.SECONDS);
      for (int i = 0; i < JOBS; i++) {
        assertThat(outcomes.get(i).join().result()).isEqualTo("/toys/job-" + i);
      }
      assertThat(half.join()).as("threads that make calls, midway").isBetween(1, 64);
      assertThat(threads("muster-toys")).as("threads that keep the time").hasSize(1);
      assertThat(workshop.most.get()).isLessThanOrEqualTo(64);
      assertThat(workshop.asked.values()).allMatch(times -> times.get() == POLLS);
    }
  }

  private static MockWebServer server(Dispatcher dispatcher) throws IOException {
    MockWebServer server = new MockWebServer();
    server.setDispatcher(dispatcher);
    server.start();
    return server;
  }

  private static Channel channel(MockWebServer server) {
    PollPolicy quick =
        PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(1), Duration.ofMillis(20));
    return Channel.open(
        Toys.PROVIDER,
        Toys.credentials(server.url("/")),
        Toys.with(Toys.settings(server.url("/")), quick));
  }

  private static List<String> threads(String prefix) {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith(prefix))
        .toList();
  }
}
