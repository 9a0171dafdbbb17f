package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Under load of many threads namespaces lose nothing, and nothing leaks from one to another. */
@Timeout(120)
class NamespaceLoadTest {
  private static final int THREADS = 4;
  private static final int EACH = 150;
  private static final int ALL = THREADS * EACH;
  private static final BigDecimal PRICE = new BigDecimal("0.025");
  private static final BigDecimal FULL = new BigDecimal("100");
  private static final String FOX = "{\"prompt\":\"a fox\"}";

  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Sandbox sandbox =
      Sandbox.builder()
          .provider("muapi")
          .seed(3)
          .clock(SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z")))
          .build()
          .start();

  @AfterEach
  void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
    sandbox.close();
  }

  @Test
  void losesAndLeaksNothing() throws Exception {
    List<Future<List<String>>> alice = load("alice");
    List<Future<List<String>>> bob = load("bob");
    List<Future<List<String>>> anybody = load(Namespace.DEFAULT);
    Namespace carol = sandbox.namespace("carol");
    for (int i = 1; i <= 20; i++) {
      String kept = submit(desk("carol"));
      JsonNode snapshot = carol.snapshot();
      carol.reset();
      assertThat(muapi("carol").jobs()).isEmpty();
      carol.restore(snapshot);
      assertThat(muapi("carol").job(kept)).isPresent();
      assertThat(muapi("carol").jobs()).hasSize(i);
    }

    check("alice", ids(alice), "bob");
    check("bob", ids(bob), "alice");
    check(Namespace.DEFAULT, ids(anybody), "carol");
    assertThat(muapi("carol").balance()).isEqualByComparingTo(left(20));
  }

  @Test
  void takesNoJobHalf() throws Exception {
    List<Future<List<String>>> load = load("alice");
    List<JsonNode> snapshots = new ArrayList<>();
    while (load.stream().anyMatch(one -> !one.isDone())) {
      snapshots.add(sandbox.namespace("alice").snapshot());
    }
    List<String> ids = ids(load);

    assertThat(snapshots).isNotEmpty();
    for (JsonNode snapshot : snapshots) {
      JsonNode spaces = snapshot.path("spaces");
      int jobs = spaces.path("muapi/jobs").size();
      JsonNode account = spaces.path("muapi/money").path("account").path("balance");
      assertThat(jobs == 0 ? FULL : account.decimalValue()).isEqualByComparingTo(left(jobs));
      assertThat(snapshot.path("counters").path("muapi/jobs").asInt(0)).isEqualTo(jobs);
    }
    JsonNode some = snapshots.get(snapshots.size() / 2);
    List<Future<List<String>>> bob = load("bob");
    sandbox.namespace("alice").restore(some);

    assertThat(muapi("alice").jobs()).hasSize(some.path("spaces").path("muapi/jobs").size());
    assertThat(ids).containsAll(muapi("alice").jobs().stream().map(job -> job.id()).toList());
    check("bob", ids(bob), "alice");
  }

  @Test
  void forgetsNoJobHalf() throws Exception {
    List<Future<List<String>>> load = load("alice");
    for (int i = 0; i < 20; i++) {
      sandbox.namespace("alice").reset();
    }
    ids(load);

    int jobs = muapi("alice").jobs().size();
    assertThat(jobs).isLessThanOrEqualTo(ALL);
    assertThat(muapi("alice").balance()).isEqualByComparingTo(left(jobs));
  }

  @Test
  void answersWhoComesWhileItIsDropped() throws Exception {
    List<Future<List<String>>> load = load("alice");
    while (load.stream().anyMatch(one -> !one.isDone())) {
      sandbox.drop("alice");
    }
    ids(load);

    int jobs = muapi("alice").jobs().size();
    assertThat(muapi("alice").balance()).isEqualByComparingTo(left(jobs));
    sandbox.drop("alice");
    assertThat(sandbox.namespaces()).containsExactly("default");
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
  }

  /** Has so many threads submit so many jobs each, all at once. */
  private List<Future<List<String>>> load(String namespace) {
    HttpDesk desk = desk(namespace);
    CountDownLatch ready = new CountDownLatch(THREADS);
    List<Future<List<String>>> all = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      Callable<List<String>> work =
          () -> {
            ready.countDown();
            ready.await();
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
              ids.add(submit(desk));
            }
            return ids;
          };
      all.add(pool.submit(work));
    }
    return all;
  }

  private static List<String> ids(List<Future<List<String>>> load) throws Exception {
    List<String> ids = new ArrayList<>();
    for (Future<List<String>> one : load) {
      ids.addAll(one.get());
    }
    assertThat(ids).hasSize(ALL);
    return ids;
  }

  private void check(String namespace, List<String> ids, String other) {
    SandboxProvider muapi = muapi(namespace);
    assertThat(new HashSet<>(ids)).hasSize(ALL);
    assertThat(muapi.jobs()).extracting(job -> job.id()).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(muapi.balance()).isEqualByComparingTo(left(ALL));
    HttpDesk here = desk(namespace);
    HttpDesk there = desk(other);
    for (String id : ids) {
      String poll = "/predictions/" + id + "/result";
      assertThat(here.get(poll).status()).isEqualTo(200);
      assertThat(there.get(poll).status()).isEqualTo(404);
    }
  }

  private static BigDecimal left(int jobs) {
    return FULL.subtract(PRICE.multiply(BigDecimal.valueOf(jobs)));
  }

  private static String submit(HttpDesk desk) {
    Reply reply = desk.post("/flux-dev-image", FOX);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json().path("request_id").asString();
  }

  private SandboxProvider muapi(String namespace) {
    return sandbox.namespace(namespace).provider("muapi");
  }

  private HttpDesk desk(String namespace) {
    return new HttpDesk(
        sandbox.baseUrl("muapi"), "x-api-key", "any-key", Namespace.HEADER, namespace);
  }
}
