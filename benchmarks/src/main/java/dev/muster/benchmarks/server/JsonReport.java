package dev.muster.benchmarks.server;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every value that was measured, and the medians, for programs. */
final class JsonReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Samples samples;

  JsonReport(Samples samples) {
    this.samples = samples;
  }

  String text() {
    ObjectNode root = JSON.createObjectNode();
    for (String contender : samples.contenders()) {
      ObjectNode measures = root.putObject(contender);
      for (String measure : samples.measures(contender)) {
        ObjectNode one = measures.putObject(measure);
        one.put("median", samples.median(contender, measure));
        var all = one.putArray("all");
        samples.all(contender, measure).forEach(all::add);
      }
    }
    return JSON.writeValueAsString(root);
  }
}
