package dev.muster.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class PactFileTest {
  private static final JsonNode ONE = Json.read("{\"status\": 200}");
  private static final JsonNode OTHER = Json.read("{\"status\": 201}");

  @Test
  void findsNoDifferenceBetweenEquals() {
    assertThat(PactFile.differences(Map.of("a poll", ONE), Map.of("a poll", ONE), true)).isEmpty();
  }

  @Test
  void namesWhatIsNewAndWhatHasChanged() {
    Map<String, JsonNode> fresh = Map.of("a poll", OTHER, "an upload", ONE);
    assertThat(PactFile.differences(Map.of("a poll", ONE), fresh, false))
        .containsExactlyInAnyOrder("changed: a poll", "new: an upload");
  }

  @Test
  void namesWhatIsGoneIfAllTestsRan() {
    assertThat(PactFile.differences(Map.of("a poll", ONE), Map.of(), true))
        .containsExactly("gone: a poll");
  }

  @Test
  void missesNothingIfOnlyOneTestRan() {
    assertThat(PactFile.differences(Map.of("a poll", ONE), Map.of(), false)).isEmpty();
  }

  @Test
  void readsInteractionsByDescription() {
    String pact =
        "{\"interactions\": [{\"description\": \"a poll\", \"type\": \"Synchronous/HTTP\"}]}";
    assertThat(PactFile.interactions(pact)).containsOnlyKeys("a poll");
  }
}
