package dev.muster.contract.pact;

import dev.muster.mock.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The pact with one provider, as it is committed and as the consumer tests made it last. */
record PactFile(String provider) {
  static final String CONSUMER = "muster";

  /** Where the pacts are kept, from the module's folder, in which Maven runs the tests. */
  static final String FOLDER = "pacts";

  /** The providers with which a pact is kept. */
  static List<String> providers() {
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(CONSUMER + "-") && name.endsWith(".json"))
          .map(name -> name.substring(CONSUMER.length() + 1, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path committed() {
    return Path.of(FOLDER, name());
  }

  Path fresh() {
    return Path.of("target", "pacts", name());
  }

  /** The committed interactions by their descriptions; none if there is no pact yet. */
  Map<String, JsonNode> interactions() {
    return Files.exists(committed()) ? interactions(read(committed())) : Map.of();
  }

  static Map<String, JsonNode> interactions(String pact) {
    Map<String, JsonNode> interactions = new LinkedHashMap<>();
    for (JsonNode interaction : Json.read(pact).path("interactions")) {
      interactions.put(interaction.path("description").asString(), interaction);
    }
    return interactions;
  }

  /**
   * What differs, by description.
   *
   * @param complete whether what is not in {@code fresh} is gone, or was just not made this time
   */
  static List<String> differences(
      Map<String, JsonNode> committed, Map<String, JsonNode> fresh, boolean complete) {
    List<String> differences = new ArrayList<>();
    fresh.forEach(
        (description, interaction) -> {
          JsonNode before = committed.get(description);
          if (before == null) {
            differences.add("new: " + description);
          } else if (!before.equals(interaction)) {
            differences.add("changed: " + description);
          }
        });
    for (String description : committed.keySet()) {
      if (complete && !fresh.containsKey(description)) {
        differences.add("gone: " + description);
      }
    }
    return differences;
  }

  static void write(Path file, String pact) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, pact);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private String name() {
    return CONSUMER + "-" + provider + ".json";
  }
}
