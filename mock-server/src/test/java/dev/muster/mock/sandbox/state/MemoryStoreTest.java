package dev.muster.mock.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import org.junit.jupiter.api.Test;

class MemoryStoreTest extends StoreContract {
  private final MemoryStore store = new MemoryStore();

  @Override
  protected Store store() {
    return store;
  }

  @Test
  void forgetsTheOldestBeyondItsLimit() {
    MemoryStore small = new MemoryStore(3);
    for (String id : new String[] {"a", "b", "c", "d"}) {
      small.put("space", id, Json.object().put("id", id));
    }
    small.put("space", "b", Json.object().put("id", "b2"));

    assertThat(small.list("space"))
        .extracting(one -> one.path("id").asString())
        .containsExactly("b2", "c", "d");
  }
}
