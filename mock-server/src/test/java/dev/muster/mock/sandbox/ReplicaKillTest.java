package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.state.redis.RedisServer;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two replicas, each a process of its own, under load. */
@Timeout(180)
class ReplicaKillTest {
  private static final String FOX = "{\"prompt\":\"a fox\"}";
  private static final BigDecimal BALANCE = new BigDecimal("100");
  private static final BigDecimal PRICE = new BigDecimal("0.025");
  private static final int THREADS = 8;
  private static final int BEFORE = 25;
  private static final int AFTER = 15;

  private RedisServer redis;
  private Replica stays;
  private Replica dies;

  @BeforeEach
  void start() {
    redis = RedisServer.started();
    stays = Replica.of(redis.url());
    dies = Replica.of(redis.url());
  }

  @AfterEach
  void stop() {
    for (AutoCloseable one : new AutoCloseable[] {stays, dies, redis}) {
      if (one instanceof Replica replica) {
        replica.close();
      } else if (one instanceof RedisServer server) {
        server.close();
      }
    }
  }

  @Test
  void countsEveryJobOfBothOnce() throws Exception {
    ConcurrentLinkedQueue<String> answered = new ConcurrentLinkedQueue<>();
    inThreads(
        thread -> {
          for (int i = 0; i < BEFORE; i++) {
            boolean even = (thread + i) % 2 == 0;
            String id = submitted(desk(even ? stays : dies)).orElseThrow();
            answered.add(id);
            // At once at the other, too.
            assertThat(poll(desk(even ? dies : stays), id).status()).isEqualTo(200);
          }
        });

    assertThat(new HashSet<>(answered)).hasSameSizeAs(answered).hasSize(THREADS * BEFORE);
    BigDecimal spent = PRICE.multiply(BigDecimal.valueOf(THREADS * BEFORE));
    assertThat(balance(stays)).isEqualByComparingTo(BALANCE.subtract(spent));
    assertThat(balance(dies)).isEqualByComparingTo(BALANCE.subtract(spent));
  }

  @Test
  void losesNoAnsweredJobWithTheReplicaThatIsKilled() throws Exception {
    ConcurrentLinkedQueue<String> answered = new ConcurrentLinkedQueue<>();
    CountDownLatch loaded = new CountDownLatch(THREADS * BEFORE);
    AtomicInteger broken = new AtomicInteger();
    ExecutorService killer = Executors.newSingleThreadExecutor();
    Future<?> kill =
        killer.submit(
            () -> {
              loaded.await();
              dies.kill();
              return null;
            });
    inThreads(
        thread -> {
          HttpDesk here = desk(thread % 2 == 0 ? dies : stays);
          for (int left = BEFORE + AFTER, i = 0; i < left || !kill.isDone(); i++) {
            Optional<String> id = submitted(here);
            if (id.isEmpty()) {
              // A balancer takes a replica out that does not answer.
              broken.incrementAndGet();
              here = desk(stays);
            } else {
              answered.add(id.get());
            }
            loaded.countDown();
          }
        });
    kill.get();
    killer.shutdown();

    assertThat(new HashSet<>(answered)).hasSameSizeAs(answered);
    assertThat(answered).hasSizeGreaterThanOrEqualTo(THREADS * BEFORE);
    assertThat(broken).hasValueBetween(1, THREADS / 2);
    HttpDesk desk = desk(stays);
    for (String id : answered) {
      assertThat(poll(desk, id).status()).isEqualTo(200);
    }
    assertThat(poll(desk, "never-submitted").status()).isEqualTo(404);
    // What was being charged for when its replica died may be paid without an answer.
    BigDecimal[] jobs = BALANCE.subtract(balance(stays)).divideAndRemainder(PRICE);
    assertThat(jobs[1]).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(jobs[0].intValueExact())
        .isBetween(answered.size(), answered.size() + broken.intValue());
  }

  private interface Work {
    void in(int thread) throws Exception;
  }

  private static void inThreads(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        all.add(
            () -> {
              work.in(thread);
              return null;
            });
      }
      for (Future<Void> one : threads.invokeAll(all)) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The id of a new job, or nothing where the server died before it answered. */
  private static Optional<String> submitted(HttpDesk desk) {
    Reply reply;
    try {
      reply = desk.post("/flux-dev-image", FOX);
    } catch (IllegalStateException noAnswer) {
      return Optional.empty();
    }
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return Optional.of(reply.json().path("request_id").asString());
  }

  private static Reply poll(HttpDesk desk, String id) {
    return desk.get("/predictions/" + id + "/result");
  }

  private static BigDecimal balance(Replica replica) {
    return desk(replica).get("/account/balance").json().path("balance").decimalValue();
  }

  private static HttpDesk desk(Replica replica) {
    URI base = replica.baseUrl();
    return new HttpDesk(base, "x-api-key", "any-key");
  }
}
