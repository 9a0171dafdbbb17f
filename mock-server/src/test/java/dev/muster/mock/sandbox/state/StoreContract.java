package dev.muster.mock.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BinaryNode;

/** What holds for every store. */
public abstract class StoreContract {
  /** An empty store. */
  protected abstract Store store();

  /** The same store as another process has it. */
  protected Store other() {
    return store();
  }

  @Test
  void keepsWhatWasPutUntilItIsRemoved() {
    store().change("space", "a", before -> Json.object().put("n", 1));

    assertThat(other().get("space", "a").orElseThrow().path("n").asInt()).isEqualTo(1);
    assertThat(store().get("other", "a")).isEmpty();
    assertThat(other().change("space", "a", before -> null)).isEmpty();
    assertThat(store().get("space", "a")).isEmpty();
    assertThat(store().ids("space")).isEmpty();
  }

  @Test
  void putsAndRemovesWhateverIsThere() {
    store().put("space", "a", Json.object().put("n", 1));
    other().put("space", "a", Json.object().put("n", 2));
    store().remove("space", "b");

    assertThat(store().list("space")).containsExactly(Json.object().put("n", 2));
    other().remove("space", "a");
    assertThat(store().list("space")).isEmpty();
  }

  @Test
  void listsInTheOrderInWhichTheyCame() {
    for (String id : List.of("c", "a", "ü/ \n b")) {
      store().put("space", id, Json.object().put("id", id));
    }
    other().change("space", "c", before -> Json.object().put("id", "c2"));

    assertThat(other().ids("space")).containsExactly("c", "a", "ü/ \n b");
    assertThat(store().list("space"))
        .extracting(one -> one.path("id").asString())
        .containsExactly("c2", "a", "ü/ \n b");
    store().remove("space", "c");
    store().put("space", "c", Json.object());
    assertThat(other().ids("space")).containsExactly("a", "ü/ \n b", "c");
  }

  @Test
  void keepsDecimalsAndBytesAsTheyAre() {
    BigDecimal exact = new BigDecimal("12345678901234567890.025");
    byte[] bytes = {0, -1, 127, 10};
    var document = Json.object().put("sum", exact).put("large", Long.MAX_VALUE);
    document.set("bytes", BinaryNode.valueOf(bytes));
    store().put("space", "a", document);

    JsonNode kept = other().get("space", "a").orElseThrow();
    assertThat(kept.path("sum").decimalValue()).isEqualTo(exact);
    assertThat(kept.path("large").longValue()).isEqualTo(Long.MAX_VALUE);
    assertThat(kept.path("bytes").binaryValue()).isEqualTo(bytes);
  }

  @Test
  void losesNoChangeOfMany() {
    IntStream.range(0, 1_000)
        .parallel()
        .forEach(i -> (i % 2 == 0 ? store() : other()).change("space", "sum", this::oneMore));

    assertThat(store().get("space", "sum").orElseThrow().path("n").asInt()).isEqualTo(1_000);
  }

  @Test
  void letsOneOfManyCreate() {
    AtomicInteger created = new AtomicInteger();
    IntStream.range(0, 64)
        .parallel()
        .forEach(
            i -> {
              JsonNode mine = Json.object().put("by", i);
              Store store = i % 2 == 0 ? store() : other();
              JsonNode there =
                  store.change("space", "a", now -> now == null ? mine : now).orElseThrow();
              created.addAndGet(there.equals(mine) ? 1 : 0);
            });

    assertThat(created).hasValue(1);
  }

  @Test
  void countsEveryNumberOnce() {
    assertThat(
            IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> (i % 2 == 0 ? store() : other()).next("n"))
                .distinct()
                .count())
        .isEqualTo(500);
    assertThat(store().next("n")).isEqualTo(501);
    assertThat(store().next("m")).isEqualTo(1);
  }

  @Test
  void changesNothingWhenTheChangeThrows() {
    store().put("space", "a", Json.object().put("n", 1));

    assertThatThrownBy(
            () ->
                store()
                    .change(
                        "space",
                        "a",
                        before -> {
                          throw new IllegalStateException("no");
                        }))
        .hasMessage("no");
    assertThat(other().get("space", "a").orElseThrow().path("n").asInt()).isEqualTo(1);
  }

  @Test
  void clearsWhatBeginsSoAndNothingElse() {
    store().put("muxi/jobs", "a", Json.object());
    store().put("muxi-server/jobs", "a", Json.object());
    store().next("muxi/n");
    store().next("muxi-server/n");

    other().clear("muxi/");

    assertThat(store().list("muxi/jobs")).isEmpty();
    assertThat(store().list("muxi-server/jobs")).hasSize(1);
    assertThat(store().next("muxi/n")).isEqualTo(1);
    assertThat(store().next("muxi-server/n")).isEqualTo(2);
  }

  @Test
  void tellsWhatIsThereUnderAPrefix() {
    for (String id : List.of("c", "a", "b")) {
      store().put("one/jobs", id, Json.object().put("id", id));
    }
    store().put("two/jobs", "d", Json.object());
    store().put("one/gone", "e", Json.object());
    store().remove("one/gone", "e");
    store().next("one/n");
    store().next("one/n");
    store().next("two/n");

    Contents contents = other().contents("one/");
    assertThat(contents.spaces()).containsOnlyKeys("jobs");
    assertThat(contents.spaces().get("jobs").keySet()).containsExactly("c", "a", "b");
    assertThat(contents.spaces().get("jobs")).containsEntry("a", Json.object().put("id", "a"));
    assertThat(contents.counters()).isEqualTo(Map.of("n", 2L));
    assertThat(other().contents("three/")).isEqualTo(Contents.none());
  }

  @Test
  void replacesWhatIsThereUnderAPrefix() {
    for (int i = 0; i < 2_500; i++) {
      store().put("one/jobs", "job " + i, Json.object().put("n", i));
    }
    store().next("one/n");
    Contents before = store().contents("one/");
    store().put("one/jobs", "later", Json.object());
    store().put("one/other", "a", Json.object());
    store().put("two/jobs", "stays", Json.object());
    store().next("one/n");
    store().next("one/m");

    other().replace("one/", before);

    assertThat(store().contents("one/")).isEqualTo(before);
    assertThat(store().ids("one/jobs")).hasSize(2_500).startsWith("job 0").endsWith("job 2499");
    assertThat(store().ids("two/jobs")).containsExactly("stays");
    assertThat(store().next("one/n")).isEqualTo(2);
    assertThat(store().next("one/m")).isEqualTo(1);
    other().replace("three/", before);
    store().put("three/jobs", "new", Json.object());
    assertThat(store().ids("three/jobs")).hasSize(2_501).endsWith("new");
  }

  @Test
  void seesASectionAsAStoreOfItsOwn() {
    Store section = store().under("one/");
    section.put("jobs", "a", Json.object().put("n", 1));
    section.next("n");

    assertThat(other().get("one/jobs", "a")).isEqualTo(section.get("jobs", "a"));
    assertThat(other().next("one/n")).isEqualTo(2);
    assertThat(section.<Integer>alone("name", () -> 7)).isEqualTo(7);
    section.remove("jobs", "a");
    assertThat(other().list("one/jobs")).isEmpty();
    assertThat(section.isShared()).isEqualTo(store().isShared());
  }

  @Test
  void letsOneAtATimeWorkUnderAName() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i ->
                (i % 2 == 0 ? store() : other())
                    .alone(
                        "name",
                        () -> {
                          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                          return inside.decrementAndGet();
                        }));

    assertThat(most).hasValue(1);
  }

  @Test
  void letsOthersWorkUnderOtherNames() throws Exception {
    CountDownLatch holds = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    CompletableFuture<Boolean> first =
        CompletableFuture.supplyAsync(
            () ->
                store()
                    .alone(
                        "name",
                        () -> {
                          holds.countDown();
                          return awaited(done);
                        }));
    holds.await();

    assertThat(other().<String>alone("another", () -> store().alone("third", () -> "in")))
        .isEqualTo("in");
    done.countDown();
    assertThat(first.get()).isTrue();
    assertThatThrownBy(
            () ->
                store()
                    .alone(
                        "name",
                        () -> {
                          throw new IllegalStateException("no");
                        }))
        .hasMessage("no");
    assertThat(other().<String>alone("name", () -> "free again")).isEqualTo("free again");
  }

  private JsonNode oneMore(JsonNode before) {
    return Json.object().put("n", 1 + (before == null ? 0 : before.path("n").asInt()));
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
