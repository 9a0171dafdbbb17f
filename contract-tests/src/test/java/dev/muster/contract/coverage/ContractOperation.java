package dev.muster.contract.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An operation as its contract states it.
 *
 * @param item the path item around it
 * @param node the operation itself
 */
record ContractOperation(
    Contract contract, String path, String method, JsonNode item, JsonNode node) {
  static final String EVENTS = "text/event-stream";

  /**
   * One success that the contract shows.
   *
   * @param example its name, empty where there is none to name
   * @param value the body; missing where the answer has none, or none that can be written down
   */
  record Success(int status, String media, String example, JsonNode value) {}

  String id() {
    return node.path("operationId").asString();
  }

  String target() {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }

  String origin() {
    return Stream.of(node, item, contract.document())
        .map(holder -> holder.path("x-origin").asString(""))
        .filter(origin -> !origin.isEmpty())
        .findFirst()
        .orElse("documented");
  }

  /** The retry class; in the long form with what proves that nothing was done. */
  String retry() {
    JsonNode said = node.path("x-retry");
    if (said.isObject()) {
      List<String> refusals = new ArrayList<>();
      said.path("when-refused").forEach(refusal -> refusals.add(refusal.asString()));
      return refusals.isEmpty()
          ? "if it never left"
          : "when-refused (" + String.join(", ", refusals) + ")";
    }
    boolean reads = Set.of("get", "head", "options").contains(method);
    return said.asString(reads ? "safe" : "when-refused");
  }

  /** How a client follows the answer, and brings files. */
  Set<String> follows() {
    Set<String> ways = new LinkedHashSet<>();
    for (Map.Entry<String, JsonNode> entry : node.path("responses").properties()) {
      JsonNode response = contract.resolve(entry.getValue());
      if (response.path("links").has("poll")) {
        ways.add("job");
      }
      if (response.path("content").has(EVENTS)) {
        ways.add("stream");
      }
    }
    if (node.has("x-pages")) {
      ways.add("pages");
    }
    if (node.has("callbacks")) {
      ways.add("webhook");
    }
    JsonNode takes = contract.resolve(node.path("requestBody")).path("content");
    if (takes.propertyNames().stream().anyMatch(media -> media.startsWith("multipart/"))) {
      ways.add("upload");
    }
    return ways;
  }

  /** Every success of a media type, and those without a body; redirects where there is no other. */
  List<Success> successes(String media) {
    List<Success> successes = new ArrayList<>();
    for (int hundred : new int[] {2, 3}) {
      for (Map.Entry<String, JsonNode> entry : node.path("responses").properties()) {
        if (entry.getKey().matches(hundred + "[0-9][0-9]")) {
          int status = Integer.parseInt(entry.getKey());
          successes.addAll(successes(status, contract.resolve(entry.getValue()), media));
        }
      }
      if (!successes.isEmpty()) {
        return successes;
      }
    }
    return successes;
  }

  private List<Success> successes(int status, JsonNode response, String media) {
    JsonNode content = response.path("content");
    if (content.isEmpty()) {
      return List.of(new Success(status, "", "", content.path("none")));
    }
    if (!content.has(media)) {
      return List.of();
    }
    List<Success> successes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> example : content.get(media).path("examples").properties()) {
      successes.add(
          new Success(
              status, media, example.getKey(), contract.resolve(example.getValue()).path("value")));
    }
    return successes.isEmpty()
        ? List.of(new Success(status, media, "", content.get(media).path("example")))
        : successes;
  }

  /** The parameter of that name, with its reference resolved. */
  Optional<JsonNode> parameter(String in, String name) {
    for (JsonNode holder : List.of(node, item)) {
      for (JsonNode entry : holder.path("parameters")) {
        JsonNode parameter = contract.resolve(entry);
        if (parameter.path("in").asString().equals(in)
            && (parameter.path("name").asString().equalsIgnoreCase(name))) {
          return Optional.of(parameter);
        }
      }
    }
    return Optional.empty();
  }

  /** The media types that it takes, in order. */
  JsonNode takes() {
    return contract.resolve(node.path("requestBody")).path("content");
  }

  /** The bodies that the contract shows for a media type. */
  List<JsonNode> examples(JsonNode media) {
    List<JsonNode> examples = new ArrayList<>();
    media.path("examples").forEach(e -> examples.add(contract.resolve(e).path("value")));
    if (media.has("example")) {
      examples.add(media.get("example"));
    }
    return examples;
  }
}
