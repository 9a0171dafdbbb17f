package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The keywords that only objects can break. */
final class ObjectChecks {
  private ObjectChecks() {}

  /** A property and its schema; null where any value will do. */
  record Property(String name, @Nullable Check schema) {}

  /** A pattern of names and its schema; null where any value will do. */
  record PatternProperty(Regex pattern, @Nullable Check schema) {}

  /** What is demanded once a property is there. */
  record Dependency(String name, Check demand) {}

  static Check maxProperties(JsonNode limit) {
    int most = Sizes.most(limit);
    String message = "must NOT have more than " + Script.number(limit) + " properties";
    return (run, value) -> {
      if (value.size() > most) {
        run.error("maxProperties", message);
      }
      return value;
    };
  }

  static Check minProperties(JsonNode limit) {
    int least = Sizes.least(limit);
    String message = "must NOT have fewer than " + Script.number(limit) + " properties";
    return (run, value) -> {
      if (value.size() < least) {
        run.error("minProperties", message);
      }
      return value;
    };
  }

  static Check required(List<String> required) {
    String[] names = required.toArray(String[]::new);
    String[] messages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      messages[i] = "must have required property '" + names[i] + "'";
    }
    return (run, value) -> {
      for (int i = 0; i < names.length; i++) {
        if (value.get(names[i]) == null) {
          run.error("required", messages[i], names[i]);
        }
      }
      return value;
    };
  }

  static Check propertyNames(Check schema) {
    return (run, value) -> {
      int before = run.mark();
      for (Map.Entry<String, JsonNode> member : Members.of(value)) {
        int mark = run.mark();
        schema.check(run, StringNode.valueOf(member.getKey()));
        if (run.failedSince(mark)) {
          run.error("propertyNames", "property name must be valid");
        }
        if (run.done(before)) {
          break;
        }
      }
      return value;
    };
  }

  static Check properties(List<Property> all) {
    Property[] checked =
        all.stream().filter(property -> property.schema() != null).toArray(Property[]::new);
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated != null) {
        all.forEach(property -> evaluated.addProperty(property.name()));
      }
      JsonNode changed = value;
      int mark = run.mark();
      for (Property property : checked) {
        changed = member(run, changed, property.name(), property.schema());
        if (run.done(mark)) {
          break;
        }
      }
      return changed;
    };
  }

  private static JsonNode member(Run run, JsonNode object, String name, @Nullable Check schema) {
    JsonNode member = object.get(name);
    if (member == null || schema == null) {
      return object;
    }
    run.push(name);
    JsonNode coerced = schema.check(run, member);
    run.pop();
    return coerced == member ? object : run.with(object, name, coerced);
  }

  static Check patternProperties(List<PatternProperty> patterns) {
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      JsonNode changed = value;
      int mark = run.mark();
      for (PatternProperty pattern : patterns) {
        for (Map.Entry<String, JsonNode> member : Members.of(value)) {
          if (!pattern.pattern().find(member.getKey())) {
            continue;
          }
          if (evaluated != null) {
            evaluated.addProperty(member.getKey());
          }
          changed = member(run, changed, member.getKey(), pattern.schema());
          if (run.done(mark)) {
            return changed;
          }
        }
      }
      return changed;
    };
  }

  /** What the members that are neither named nor matched must be; null where they may not be. */
  static Check additional(Set<String> names, List<Regex> patterns, @Nullable Check schema) {
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated != null) {
        evaluated.addAllProperties();
      }
      JsonNode changed = value;
      int mark = run.mark();
      for (Map.Entry<String, JsonNode> member : Members.of(value)) {
        String name = member.getKey();
        if (names.contains(name) || matches(patterns, name)) {
          continue;
        }
        if (schema == null) {
          run.error(
              "additionalProperties",
              run.isQuiet() ? "" : "must NOT have additional properties; found '" + name + "'",
              name);
        } else {
          changed = member(run, changed, name, schema);
        }
        if (run.done(mark)) {
          break;
        }
      }
      return changed;
    };
  }

  /** As {@link #additional} where every member is allowed: only notes that all were looked at. */
  static Check anyAdditional() {
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated != null) {
        evaluated.addAllProperties();
      }
      return value;
    };
  }

  private static boolean matches(List<Regex> patterns, String name) {
    for (Regex pattern : patterns) {
      if (pattern.find(name)) {
        return true;
      }
    }
    return false;
  }

  /** What {@code unevaluatedProperties} demands; the schema is null where none may be. */
  static Check unevaluated(@Nullable Check schema) {
    return (run, value) -> {
      Evaluated evaluated = run.evaluated();
      if (evaluated == null) {
        return value;
      }
      JsonNode changed = value;
      int mark = run.mark();
      for (Map.Entry<String, JsonNode> member : Members.of(value)) {
        String name = member.getKey();
        if (evaluated.hasProperty(name)) {
          continue;
        }
        if (schema == null) {
          run.error(
              "unevaluatedProperties", "must NOT have unevaluated properties: '" + name + "'");
        } else {
          changed = member(run, changed, name, schema);
        }
        if (run.done(mark)) {
          break;
        }
      }
      evaluated.addAllProperties();
      return changed;
    };
  }

  /** The properties that another property calls for. */
  static Check dependentRequired(String keyword, List<String> required, String property) {
    String message =
        "must have "
            + (required.size() == 1 ? "property " : "properties ")
            + String.join(", ", required)
            + " when property "
            + property
            + " is present";
    return (run, value) -> {
      for (String name : required) {
        if (value.get(name) == null) {
          run.error(keyword, message);
        }
      }
      return value;
    };
  }

  static Check dependencies(List<Dependency> dependencies) {
    return (run, value) -> {
      JsonNode changed = value;
      int before = run.mark();
      for (Dependency dependency : dependencies) {
        if (changed.get(dependency.name()) == null) {
          continue;
        }
        int mark = run.mark();
        changed = dependency.demand().check(run, changed);
        if (dependency.demand() instanceof Node && !run.failedSince(mark)) {
          run.mergeEvaluated();
        }
        if (run.done(before)) {
          break;
        }
      }
      return changed;
    };
  }
}
