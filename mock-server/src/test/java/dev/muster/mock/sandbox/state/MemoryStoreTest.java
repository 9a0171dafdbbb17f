package dev.muster.mock.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.json.Json;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {
  private final MemoryStore store = new MemoryStore(3);

  @Test
  void keepsWhatWasPutUntilItIsRemoved() {
    store.change("space", "a", before -> Json.object().put("n", 1));

    assertThat(store.get("space", "a").orElseThrow().path("n").asInt()).isEqualTo(1);
    assertThat(store.get("other", "a")).isEmpty();
    assertThat(store.change("space", "a", before -> null)).isEmpty();
    assertThat(store.get("space", "a")).isEmpty();
  }

  @Test
  void listsOldestFirstAndForgetsTheOldestBeyondItsLimit() {
    for (String id : new String[] {"a", "b", "c", "d"}) {
      store.change("space", id, before -> Json.object().put("id", id));
    }
    store.change("space", "b", before -> Json.object().put("id", "b2"));

    assertThat(store.list("space"))
        .extracting(one -> one.path("id").asString())
        .containsExactly("b2", "c", "d");
  }

  @Test
  void losesNoChangeOfMany() {
    IntStream.range(0, 2_000)
        .parallel()
        .forEach(
            i ->
                store.change(
                    "space",
                    "sum",
                    before ->
                        Json.object()
                            .put("n", 1 + (before == null ? 0 : before.path("n").asInt()))));

    assertThat(store.get("space", "sum").orElseThrow().path("n").asInt()).isEqualTo(2_000);
  }

  @Test
  void countsEveryNumberOnce() {
    assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> store.next("n")).distinct().count())
        .isEqualTo(500);
    assertThat(store.next("n")).isEqualTo(501);
    assertThat(store.next("m")).isEqualTo(1);
  }

  @Test
  void changesNothingWhenTheChangeThrows() {
    store.change("space", "a", before -> Json.object().put("n", 1));

    assertThatThrownBy(
            () ->
                store.change(
                    "space",
                    "a",
                    before -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(store.get("space", "a").orElseThrow().path("n").asInt()).isEqualTo(1);
  }

  @Test
  void clearsWhatBeginsSoAndNothingElse() {
    store.change("muxi/jobs", "a", before -> Json.object());
    store.change("muxi-server/jobs", "a", before -> Json.object());
    store.next("muxi/n");
    store.next("muxi-server/n");

    store.clear("muxi/");

    assertThat(store.list("muxi/jobs")).isEmpty();
    assertThat(store.list("muxi-server/jobs")).hasSize(1);
    assertThat(store.next("muxi/n")).isEqualTo(1);
    assertThat(store.next("muxi-server/n")).isEqualTo(2);
  }
}
