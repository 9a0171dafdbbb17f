package dev.muster.contract.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Prism's answers to a suite: by run, then by case, one line each. */
final class Recording {
  private Recording() {}

  static JsonNode read(String suite) {
    Path file = Suites.recording(suite);
    try {
      return Files.exists(file)
          ? Told.JSON.readTree(Files.readString(file))
          : Told.JSON.createObjectNode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is written of a run. */
  static ObjectNode of(Run run, Map<String, List<ObjectNode>> told) {
    ObjectNode recorded = Told.JSON.createObjectNode();
    run.cases()
        .forEach(one -> recorded.set(one.name(), Told.of(told.get(one.name()), one.compared())));
    return recorded;
  }

  static void write(String suite, Map<String, ObjectNode> byRun) {
    StringBuilder text = new StringBuilder("{");
    String comma = "\n";
    for (Map.Entry<String, ObjectNode> run : byRun.entrySet()) {
      text.append(comma).append(Told.JSON.writeValueAsString(run.getKey())).append(": {");
      comma = "\n";
      for (Map.Entry<String, JsonNode> one : run.getValue().properties()) {
        text.append(comma).append("  ").append(Told.JSON.writeValueAsString(one.getKey()));
        text.append(": ").append(one.getValue());
        comma = ",\n";
      }
      text.append("\n}");
      comma = ",\n";
    }
    try {
      Files.writeString(Suites.recording(suite), text.append("\n}\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
