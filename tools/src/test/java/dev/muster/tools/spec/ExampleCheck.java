package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds every example of a contract against its schema, those of streams event by event. */
final class ExampleCheck {
  private static final JsonMapper JSON = new JsonMapper();

  private final List<String> problems = new ArrayList<>();
  private final JsonNode contract;
  private final Schema document;
  private int checked;

  private ExampleCheck(JsonNode contract) {
    this.contract = contract;
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).preloadSchema(false).build();
    document =
        SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), builder -> builder.schemaRegistryConfig(config))
            .getSchema(SchemaLocation.of("urn:contract"), contract);
  }

  /** What was found. */
  record Findings(int checked, List<String> problems) {}

  static Findings of(ObjectNode bundle) {
    JsonNode contract = JSON.readTree(ContractSource.toJson(bundle));
    ExampleCheck check = new ExampleCheck(contract);
    check.visit("", contract);
    return new Findings(check.checked, check.problems);
  }

  private void visit(String pointer, JsonNode node) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        visit(pointer + "/" + i, node.get(i));
      }
      return;
    }
    boolean stream = pointer.endsWith("/text~1event-stream");
    if (node.path("schema").isObject()) {
      if (node.has("example")) {
        value(pointer + "/example", pointer + "/schema", node.get("example"));
      }
      for (Map.Entry<String, JsonNode> example : node.path("examples").properties()) {
        String place = pointer + "/examples/" + example.getKey();
        JsonNode value = resolved(example.getValue()).path("value");
        value(place, pointer + "/schema", value);
        if (stream) {
          events(place, pointer + "/x-event", node.path("x-event"), value.asString());
        }
      }
    }
    if (node.path("examples").isArray()) {
      node.path("examples").forEach(example -> value(pointer + "/examples", pointer, example));
    }
    if (node.has("default") && node.has("type")) {
      value(pointer + "/default", pointer, node.get("default"));
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      visit(pointer + "/" + Document.escape(member.getKey()), member.getValue());
    }
  }

  /** The example itself, or the component that it refers to. */
  private JsonNode resolved(JsonNode example) {
    String ref = example.path("$ref").asString("");
    return ref.isEmpty() ? example : contract.at(ref.substring(1));
  }

  private void events(String place, String pointer, JsonNode declared, String stream) {
    for (String block : stream.strip().split("\n\n")) {
      String name = "message"; // What an event without a name is.
      List<String> data = new ArrayList<>();
      for (String line : block.split("\n")) {
        if (line.startsWith("event:")) {
          name = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
          data.add(line.substring("data:".length()).strip());
        }
      }
      if (data.isEmpty()) {
        continue; // A comment, which keeps the connection alive.
      }
      if (!declared.has(name)) {
        problems.add(place + ": the event '" + name + "' is not declared");
      } else {
        value(place, pointer + "/" + name + "/schema", JSON.readTree(String.join("\n", data)));
      }
    }
  }

  private void value(String place, String schema, JsonNode value) {
    checked++;
    NodePath path = new NodePath(PathType.JSON_POINTER);
    for (String segment : schema.substring(1).split("/", -1)) {
      path =
          segment.matches("\\d{1,2}")
              ? path.append(Integer.parseInt(segment))
              : path.append(segment.replace("~1", "/").replace("~0", "~"));
    }
    document
        .getSubSchema(path)
        .validate(value)
        .forEach(error -> problems.add(place + ": " + error));
  }
}
