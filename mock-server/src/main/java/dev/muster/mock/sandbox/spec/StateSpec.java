package dev.muster.mock.sandbox.spec;

import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A state that a provider can be put into by its name. All values are templates, which know {@code
 * params}.
 *
 * @param name with holes, as {@code a user {name}}, whose values are parameters
 * @param params parameters that are not given
 * @param jobs each with {@code operation}, {@code id}, {@code status} and {@code input}
 * @param resources by type
 * @param balance of the account; missing to leave it
 * @param switches by name, whether they are on
 * @param faults as {@link FaultSpec} reads them
 * @param outcomes as {@link OutcomeRule} reads them
 * @param gives what whoever asks for the state is told
 */
public record StateSpec(
    String name,
    Map<String, JsonNode> params,
    List<JsonNode> jobs,
    Map<String, List<JsonNode>> resources,
    JsonNode balance,
    Map<String, JsonNode> switches,
    List<JsonNode> faults,
    List<JsonNode> outcomes,
    Map<String, JsonNode> gives) {
  private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  static StateSpec of(String name, Settings settings) {
    settings.only(
        "params", "jobs", "resources", "balance", "switches", "faults", "outcomes", "gives");
    for (Settings job : settings.child("jobs").items()) {
      job.only("operation", "id", "status", "input");
      job.child("operation").text();
      job.child("id").text();
      job.child("status").text();
    }
    Map<String, List<JsonNode>> resources = new LinkedHashMap<>();
    settings
        .child("resources")
        .members()
        .forEach(
            (type, all) -> {
              all.items().forEach(one -> one.child("id").text());
              resources.put(type, all.items().stream().map(Settings::json).toList());
            });
    return new StateSpec(
        name,
        settings.child("params").jsonByName(),
        all(settings.child("jobs")),
        resources,
        settings.child("balance").json(),
        settings.child("switches").jsonByName(),
        all(settings.child("faults")),
        all(settings.child("outcomes")),
        settings.child("gives").jsonByName());
  }

  private static List<JsonNode> all(Settings list) {
    return list.items().stream().map(Settings::json).toList();
  }

  /** The values of the holes, if a state of that name is meant. */
  public Optional<Map<String, JsonNode>> match(String asked) {
    List<String> names = new ArrayList<>();
    StringBuilder pattern = new StringBuilder();
    Matcher hole = HOLE.matcher(name);
    int end = 0;
    while (hole.find()) {
      pattern.append(Pattern.quote(name.substring(end, hole.start()))).append("(.+?)");
      names.add(hole.group(1));
      end = hole.end();
    }
    pattern.append(Pattern.quote(name.substring(end)));
    Matcher matcher = Pattern.compile(pattern.toString()).matcher(asked);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), Json.mapper().getNodeFactory().stringNode(matcher.group(i + 1)));
    }
    return Optional.of(values);
  }
}
