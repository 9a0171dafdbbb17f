package dev.muster.mock.sandbox.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.state.Seed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ItemsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final SandboxClock clock = SandboxClock.stepped(START);
  private final Items items =
      new Items(
          new World(
              ContractLoader.parse(
                  "thing", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"),
              SandboxSpec.none(),
              new MemoryStore(),
              new Seed(1),
              clock),
          "desk");

  @Test
  void showsAnItemFromItsInstantOn() {
    items.placeFrom("a", item("a"), START.plusSeconds(10));
    clock.step(Duration.ofMillis(9_999));
    assertThat(items.find("a")).isEmpty();
    assertThat(items.all()).isEmpty();
    clock.step(Duration.ofMillis(1));

    assertThat(items.find("a")).contains(item("a"));
    assertThat(items.entries()).containsExactly(new Entry(1, item("a")));
  }

  @Test
  void keepsThePlacesOfItemsThatAreNotSeen() {
    items.placeFrom("a", item("a"), START.plusSeconds(10));
    items.place("b", item("b"));

    assertThat(items.entries()).extracting(Entry::ordinal).containsExactly(2L);
  }

  @Test
  void saysThatAnItemHasExpired() {
    items.place("a", item("a").put("status", "uploaded").put("gone", "2026-01-01T00:00:05Z"));
    assertThat(status("a")).isEqualTo("uploaded");
    clock.step(Duration.ofSeconds(5));

    assertThat(status("a")).isEqualTo("expired");
  }

  @Test
  void becomesWhatItWillBeWhenThatIsDue() {
    items.place("a", Items.changing(item("a"), item("z"), "change", "token", START.plusSeconds(5)));
    assertThat(items.find("a").orElseThrow().path("name").asString()).isEqualTo("a");
    assertThat(Items.changer(items.find("a").orElseThrow()).asString()).isEqualTo("change");
    clock.step(Duration.ofSeconds(5));

    assertThat(items.find("a")).contains(item("z"));
  }

  @Test
  void givesBackWhatItClears() {
    items.place("a", item("a"));
    items.place("b", item("b"));
    items.placeFrom("c", item("a"), START.plusSeconds(5));

    assertThat(items.clear(item -> item.path("name").asString().equals("a")))
        .isEqualTo(List.of(item("a")));
    clock.step(Duration.ofSeconds(5));
    assertThat(items.all()).hasSize(2);
  }

  @Test
  void removesOne() {
    items.place("a", item("a"));
    items.remove("a");
    items.remove("nobody");

    assertThat(items.find("a")).isEmpty();
  }

  private String status(String id) {
    return items.find(id).map(JsonNode::asObject).orElseThrow().path("status").asString();
  }

  private static ObjectNode item(String name) {
    return Json.object().put("name", name);
  }
}
