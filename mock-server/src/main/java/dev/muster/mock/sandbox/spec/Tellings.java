package dev.muster.mock.sandbox.spec;

import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What the members of a schema tell, by {@code x-tells}, {@code x-progress} and {@code x-phases}:
 * by pointer the template that fills it.
 *
 * @param subject what stands for the job in the templates: {@code job}, or {@code it} in a list
 * @param statuses whether {@code x-phases} counts; submissions and polls tell their status
 *     themselves, in the words of each place
 */
record Tellings(Map<String, JsonNode> templates, String subject, boolean statuses) {
  private static final int DEEPEST = 12;
  private static final Set<String> INSTANTS =
      Set.of("job.created", "job.started", "job.ended", "job.due");

  /** All that an answer of that schema tells. */
  static Tellings in(Place schema, String subject) {
    return in(schema, subject, true);
  }

  static Tellings in(Place schema, String subject, boolean statuses) {
    Tellings tellings = new Tellings(new LinkedHashMap<>(), subject, statuses);
    tellings.collect(schema.follow(), "", 0);
    return tellings;
  }

  /** What a value of that schema is, if it says so. */
  static Optional<JsonNode> of(Place schema, String subject) {
    return new Tellings(Map.of(), subject, true).template(schema);
  }

  /** Whether one of the members tells something whose name begins so. */
  boolean tell(String beginning) {
    return templates.values().stream().anyMatch(one -> Json.text(one).contains("{" + beginning));
  }

  /** An example that is a template now. */
  JsonNode laidOver(JsonNode example) {
    if (!example.isContainer()) {
      return templates.getOrDefault("", example);
    }
    JsonNode laid = example.deepCopy();
    templates.forEach(
        (pointer, template) -> {
          int last = pointer.lastIndexOf('/');
          if (last >= 0 && laid.at(pointer.substring(0, last)) instanceof ObjectNode owner) {
            String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
            owner.replace(name, owner.has(name) ? template : null);
          }
        });
    return laid;
  }

  private void collect(Place schema, String pointer, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (String combination : List.of("allOf", "oneOf", "anyOf")) {
      schema.child(combination).items().forEach(p -> collect(p.follow(), pointer, depth + 1));
    }
    template(schema).ifPresent(template -> templates.putIfAbsent(pointer, template));
    for (Map.Entry<String, Place> property : schema.child("properties").members().entrySet()) {
      String name = property.getKey().replace("~", "~0").replace("/", "~1");
      Optional<JsonNode> template = template(property.getValue());
      if (template.isPresent()) {
        templates.putIfAbsent(pointer + "/" + name, template.get());
      } else {
        collect(property.getValue().follow(), pointer + "/" + name, depth + 1);
      }
    }
  }

  private Optional<JsonNode> template(Place schema) {
    Place followed = schema.follow();
    String fact = schema.text("x-tells", followed.text("x-tells", ""));
    String progress = schema.text("x-progress", followed.text("x-progress", ""));
    if (!progress.isEmpty()) {
      return Optional.of(progress(progress));
    }
    if (!fact.isEmpty()) {
      return Optional.of(fact.equals("files") ? files(followed) : fact(fact, followed));
    }
    return statuses && followed.json().has("x-phases")
        ? Optional.of(fact("job.status", followed))
        : Optional.empty();
  }

  private JsonNode progress(String form) {
    StringNode part = StringNode.valueOf("{" + named("job.progress") + "}");
    return switch (form) {
      case "percent" -> function("$times", Json.array().add(part).add(100));
      case "text" -> function("$percent", part);
      default -> part;
    };
  }

  /** A list with an item for each file. */
  private static JsonNode files(Place list) {
    Place item = list.get("items");
    Tellings told = in(item, "job");
    ObjectNode form = Json.object();
    told.templates.forEach((pointer, template) -> form.set(pointer.substring(1), template));
    JsonNode as = told.templates.getOrDefault("", form);
    String each = Json.text(as).replace("{file.", "{it.").replace("\"file.", "\"it.");
    ObjectNode of = Json.object().put("of", "files");
    of.set("as", Json.read(each));
    return function("$each", of);
  }

  /** The fact; what is not known yet is left out, unless the schema has null for it. */
  private JsonNode fact(String fact, Place schema) {
    String name = named(fact);
    JsonNode value = value(fact, name, schema);
    if (isNullable(schema.json())) {
      return value;
    }
    ObjectNode known = Json.object();
    known.putObject("when").putObject(name).putNull("not");
    known.set("then", value);
    return function("$case", Json.array().add(known));
  }

  private static JsonNode value(String fact, String name, Place schema) {
    StringNode hole = StringNode.valueOf("{" + name + "}");
    String types = schema.json().path("type").toString();
    if (INSTANTS.contains(fact) && (types.contains("number") || types.contains("integer"))) {
      boolean fine = schema.text("x-unit", "seconds").equals("milliseconds");
      return function(fine ? "$millis" : "$seconds", hole);
    }
    return hole;
  }

  private String named(String fact) {
    return fact.startsWith("job.") ? subject + fact.substring(3) : fact;
  }

  private static boolean isNullable(JsonNode schema) {
    return schema.path("type").isArray() && schema.path("type").toString().contains("\"null\"")
        || schema.path("nullable").asBoolean(false);
  }

  private static ObjectNode function(String name, JsonNode argument) {
    ObjectNode call = Json.object();
    call.set(name, argument);
    return call;
  }
}
