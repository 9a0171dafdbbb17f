package dev.muster.mock.respond;

import dev.muster.mock.Violation;
import dev.muster.mock.json.Json;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Violations as Prism writes them. */
public final class ViolationJson {
  private static final Set<String> STATUSES = Set.of("401", "415");

  private ViolationJson() {}

  public static ArrayNode of(List<Violation> violations) {
    ArrayNode json = Json.array();
    violations.forEach(violation -> json.add(of(violation)));
    return json;
  }

  private static ObjectNode of(Violation violation) {
    ObjectNode item = Json.object();
    if (!violation.location().isEmpty()) {
      ArrayNode location = item.putArray("location");
      violation.location().forEach(location::add);
    }
    item.put("severity", violation.severity().word());
    if (STATUSES.contains(violation.code())) {
      item.put("code", Integer.parseInt(violation.code()));
    } else if (!violation.code().isEmpty()) {
      item.put("code", violation.code());
    }
    return item.put("message", violation.message());
  }
}
