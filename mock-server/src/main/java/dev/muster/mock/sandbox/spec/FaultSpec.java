package dev.muster.mock.sandbox.spec;

import dev.muster.mock.fault.Fault;
import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Faults as files and the control API write them: the parts of {@link Fault#parse} by name, with
 * the {@code provider} and the {@code operation} that they are for.
 */
public final class FaultSpec {
  private static final List<String> PARTS =
      List.of(
          "status",
          "example",
          "retry-after",
          "break",
          "when",
          "latency",
          "skew",
          "share",
          "times",
          "after");
  private static final String WEBHOOKS = "lost-webhooks";

  private FaultSpec() {}

  /**
   * Reads a fault.
   *
   * @param source what to call it in messages
   * @throws dev.muster.mock.sandbox.SandboxException if it is none
   */
  public static Fault read(String source, JsonNode json) {
    return of(new Settings(source, "", json));
  }

  static Fault of(Settings settings) {
    List<String> names = new ArrayList<>(PARTS);
    names.addAll(List.of("provider", "operation", WEBHOOKS));
    settings.only(names.toArray(String[]::new));
    List<String> parts = new ArrayList<>();
    for (String part : PARTS) {
      settings.child(part).optionalText().ifPresent(text -> parts.add(part + "=" + text));
    }
    if (settings.child(WEBHOOKS).flag(false)) {
      parts.add(WEBHOOKS);
    }
    try {
      return Fault.parse(String.join(";", parts))
          .at(settings.child("provider").text("*"), settings.child("operation").text("*"));
    } catch (IllegalArgumentException e) {
      throw settings.wrong("is no fault: " + e.getMessage());
    }
  }

  /** The fault as {@link #read} reads it. */
  public static ObjectNode json(Fault fault) {
    ObjectNode json = Json.object();
    json.put("provider", fault.target().provider()).put("operation", fault.target().operation());
    for (String part : fault.toString().split("; ")) {
      int equals = part.indexOf('=');
      if (part.equals(WEBHOOKS)) {
        json.put(WEBHOOKS, true);
      } else if (equals < 0) {
        json.put("break", part);
      } else {
        put(json, part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return json;
  }

  private static void put(ObjectNode json, String name, String value) {
    switch (name) {
      case "status", "retry-after", "times", "after" -> json.put(name, Long.parseLong(value));
      case "share" -> json.put(name, Double.parseDouble(value));
      default -> json.put(name, value);
    }
  }
}
