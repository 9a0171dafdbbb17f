package dev.muster.mock.sandbox;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.state.Contents;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A namespace as it was at one moment, as a JSON document: {@code format} and {@code version} of
 * the document, {@code providers}, {@code seed}, {@code time}, {@code counters}, and {@code spaces}
 * of documents, in which bytes are Base64.
 *
 * @param time what its clock told
 */
record Snapshot(List<String> providers, long seed, Instant time, Contents contents) {
  private static final String FORMAT = "muster-snapshot";
  private static final int VERSION = 1;

  ObjectNode json() {
    ObjectNode json = Json.object().put("format", FORMAT).put("version", VERSION);
    ArrayNode names = json.putArray("providers");
    providers.forEach(names::add);
    json.put("seed", seed).put("time", time.toString());
    ObjectNode counters = json.putObject("counters");
    contents.counters().forEach(counters::put);
    ObjectNode spaces = json.putObject("spaces");
    contents.spaces().forEach((name, space) -> space.forEach(spaces.putObject(name)::set));
    return json;
  }

  /**
   * Reads a document.
   *
   * @param providers what it must be of
   * @throws SandboxException if it is none, of another version, or of other providers
   */
  static Snapshot of(JsonNode json, List<String> providers) {
    if (!json.path("format").asString("").equals(FORMAT)) {
      throw wrong("This is no snapshot: its format is not " + FORMAT);
    }
    if (json.path("version").asInt(0) != VERSION) {
      throw wrong(
          "The snapshot has version "
              + json.path("version").asString("none")
              + ", and this sandbox reads version "
              + VERSION
              + "; take it anew");
    }
    List<String> told = new ArrayList<>();
    json.path("providers").forEach(name -> told.add(name.asString("")));
    if (!Set.copyOf(told).equals(Set.copyOf(providers))) {
      throw wrong(
          "The snapshot is of "
              + String.join(", ", new TreeSet<>(told))
              + ", and this sandbox plays "
              + String.join(", ", new TreeSet<>(providers))
              + "; start it with the same providers");
    }
    if (!json.path("seed").isIntegralNumber()) {
      throw wrong("The snapshot's seed is not a whole number");
    }
    return new Snapshot(providers, json.path("seed").asLong(), time(json), contents(json));
  }

  private static Instant time(JsonNode json) {
    try {
      return Instant.parse(json.path("time").asString(""));
    } catch (DateTimeException e) {
      throw wrong("The snapshot's time is not an instant such as 2026-01-01T00:00:00Z");
    }
  }

  private static Contents contents(JsonNode json) {
    Map<String, Map<String, JsonNode>> spaces = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> space : members(json, "spaces")) {
      if (!space.getValue().isObject()) {
        throw wrong("The snapshot's spaces." + space.getKey() + " has no named documents");
      }
      Map<String, JsonNode> documents = new LinkedHashMap<>();
      space.getValue().properties().forEach(one -> documents.put(one.getKey(), one.getValue()));
      spaces.put(space.getKey(), documents);
    }
    Map<String, Long> counters = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> counter : members(json, "counters")) {
      if (!counter.getValue().isIntegralNumber()) {
        throw wrong("The snapshot's counters." + counter.getKey() + " is not a whole number");
      }
      counters.put(counter.getKey(), counter.getValue().asLong());
    }
    return new Contents(spaces, counters);
  }

  private static Set<Map.Entry<String, JsonNode>> members(JsonNode json, String name) {
    if (!json.path(name).isObject()) {
      throw wrong("The snapshot has no " + name);
    }
    return json.path(name).properties();
  }

  private static SandboxException wrong(String what) {
    return new SandboxException(what);
  }
}
