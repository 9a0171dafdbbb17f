package dev.muster.mock.schema;

import dev.muster.mock.script.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compiles the keywords of objects. */
final class ObjectKeywords {
  private final Compiler compiler;

  ObjectKeywords(Compiler compiler) {
    this.compiler = compiler;
  }

  List<Check> compile(JsonNode schema) {
    List<Check> checks = new ArrayList<>();
    ScalarKeywords.add(checks, schema, "maxProperties", ObjectChecks::maxProperties);
    ScalarKeywords.add(checks, schema, "minProperties", ObjectChecks::minProperties);
    JsonNode required = schema.get("required");
    if (required != null && !Keywords.array(required, "required").isEmpty()) {
      checks.add(ObjectChecks.required(Keywords.names(required)));
    }
    JsonNode names = schema.get("propertyNames");
    if (names != null && compiler.optional(Keywords.schema(names, "propertyNames")) != null) {
      checks.add(ObjectChecks.propertyNames(compiler.node(names)));
    }
    additionalProperties(schema, checks);
    dependencies(schema, "dependencies", checks);
    properties(schema, checks);
    if (compiler.draft().modern()) {
      dependencies(schema, "dependentRequired", checks);
      dependencies(schema, "dependentSchemas", checks);
      JsonNode unevaluated = schema.get("unevaluatedProperties");
      if (unevaluated != null) {
        compiler.track();
        checks.add(
            ObjectChecks.unevaluated(
                Truth.isFalse(unevaluated) ? null : compiler.node(unevaluated)));
      }
    }
    return checks;
  }

  private void additionalProperties(JsonNode schema, List<Check> checks) {
    JsonNode additional = schema.get("additionalProperties");
    if (additional == null) {
      return;
    }
    if (compiler.keywords().acceptsAll(Keywords.schema(additional, "additionalProperties"))) {
      if (compiler.draft().modern()) {
        checks.add(ObjectChecks.anyAdditional());
      }
      return;
    }
    Set<String> names = new HashSet<>();
    JsonNode properties = schema.get("properties");
    if (properties != null) {
      properties.properties().forEach(property -> names.add(property.getKey()));
    }
    List<Regex> patterns = new ArrayList<>();
    JsonNode patternProperties = schema.get("patternProperties");
    if (patternProperties != null) {
      patternProperties.properties().forEach(entry -> patterns.add(Regex.of(entry.getKey())));
    }
    checks.add(
        ObjectChecks.additional(
            names, patterns, Truth.isFalse(additional) ? null : compiler.node(additional)));
  }

  private void properties(JsonNode schema, List<Check> checks) {
    JsonNode properties = schema.get("properties");
    if (properties != null) {
      List<ObjectChecks.Property> all = new ArrayList<>();
      for (Map.Entry<String, JsonNode> property :
          Members.of(Keywords.object(properties, "properties"))) {
        all.add(
            new ObjectChecks.Property(property.getKey(), compiler.optional(property.getValue())));
      }
      checks.add(ObjectChecks.properties(all));
    }
    JsonNode patterns = schema.get("patternProperties");
    if (patterns != null) {
      List<ObjectChecks.PatternProperty> all = new ArrayList<>();
      for (Map.Entry<String, JsonNode> pattern :
          Members.of(Keywords.object(patterns, "patternProperties"))) {
        Check check = compiler.optional(pattern.getValue());
        if (check != null || compiler.draft().modern()) {
          all.add(new ObjectChecks.PatternProperty(Regex.of(pattern.getKey()), check));
        }
      }
      checks.add(ObjectChecks.patternProperties(all));
    }
  }

  private void dependencies(JsonNode schema, String keyword, List<Check> checks) {
    JsonNode dependencies = schema.get(keyword);
    if (dependencies == null) {
      return;
    }
    List<ObjectChecks.Dependency> names = new ArrayList<>();
    List<ObjectChecks.Dependency> schemas = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : Members.of(Keywords.object(dependencies, keyword))) {
      JsonNode demand = entry.getValue();
      if (demand.isArray()) {
        Check check =
            ObjectChecks.dependentRequired(keyword, Keywords.names(demand), entry.getKey());
        names.add(new ObjectChecks.Dependency(entry.getKey(), check));
      } else {
        Check check = compiler.optional(demand);
        if (check != null) {
          schemas.add(new ObjectChecks.Dependency(entry.getKey(), check));
        }
      }
    }
    names.addAll(schemas);
    checks.add(ObjectChecks.dependencies(names));
  }
}
