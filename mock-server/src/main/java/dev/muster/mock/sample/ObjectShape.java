package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which members an object may have, and how each is made. */
final class ObjectShape {
  private static final int LONGEST_NAME = 64;

  private final Map<String, Maker> declared = new LinkedHashMap<>();
  private final Map<String, NamedBy> patterns = new LinkedHashMap<>();
  private final Map<String, List<String>> companions = new LinkedHashMap<>();
  private final List<String> required;
  private final Set<String> requiredNames;
  private final List<String> optional = new ArrayList<>();
  private final boolean closed;
  private final boolean barren;
  private final @Nullable Maker additional;
  private final Maker anything;
  private final @Nullable Maker names;
  private final int minProperties;
  private final int maxProperties;

  private record NamedBy(String pattern, PatternTexts names, Maker maker) {
    boolean matches(String name) {
      var check = EcmaPattern.compiled(pattern);
      return check != null && EcmaPattern.finds(check, name);
    }
  }

  ObjectShape(ObjectNode schema, Makers makers) {
    for (var member : schema.path("patternProperties").properties()) {
      String pattern = member.getKey();
      PatternTexts texts = new PatternTexts(pattern, makers.options().repeatMax);
      patterns.put(pattern, new NamedBy(pattern, texts, makers.kept(member.getValue())));
    }
    for (var member : schema.path("properties").properties()) {
      if (!isNever(member.getValue())) {
        declared.put(member.getKey(), member(member.getKey(), member.getValue(), schema, makers));
      }
    }
    required =
        schema.path("required").valueStream().map(name -> name.asString("")).distinct().toList();
    requiredNames = new HashSet<>(required);
    declared.keySet().stream().filter(name -> !isRequired(name)).forEach(optional::add);
    patterns.keySet().stream().filter(name -> !isRequired(name)).forEach(optional::add);
    JsonNode rest =
        schema.has("additionalProperties")
            ? schema.get("additionalProperties")
            : schema.path("unevaluatedProperties");
    closed = rest.isBoolean() && !rest.booleanValue();
    anything = makers.anything();
    additional = rest.isObject() ? makers.kept(rest) : rest.asBoolean(false) ? anything : null;
    names = schema.path("propertyNames").isObject() ? names(schema, makers) : null;
    minProperties = (int) schema.path("minProperties").asDouble(0);
    maxProperties = (int) Math.max(0, schema.path("maxProperties").asDouble(0));
    barren = closed && declared.isEmpty() && patterns.isEmpty();
    for (String keyword : List.of("dependencies", "dependentRequired")) {
      for (var member : schema.path(keyword).properties()) {
        if (member.getValue().isArray()) {
          companions
              .computeIfAbsent(member.getKey(), key -> new ArrayList<>())
              .addAll(member.getValue().valueStream().map(name -> name.asString("")).toList());
        }
      }
    }
  }

  private static boolean isNever(JsonNode schema) {
    JsonNode not = schema.path("not");
    return schema.isBoolean() && !schema.booleanValue()
        || not.isObject() && not.isEmpty()
        || not.isBoolean() && not.booleanValue();
  }

  private Maker member(String name, JsonNode own, ObjectNode schema, Makers makers) {
    List<JsonNode> parts = new ArrayList<>(List.of(own));
    for (NamedBy pattern : patterns.values()) {
      if (pattern.matches(name)) {
        parts.add(schema.get("patternProperties").get(pattern.pattern()));
      }
    }
    return parts.size() == 1
        ? makers.kept(own)
        : makers.of(SchemaMerge.all(parts.toArray(JsonNode[]::new)));
  }

  private static Maker names(ObjectNode schema, Makers makers) {
    ObjectNode text = schema.objectNode().put("type", "string");
    return makers.of(SchemaMerge.all(text, schema.get("propertyNames")));
  }

  /**
   * The schema with what it demands where a member is there, for all members that will be; empty if
   * it demands nothing.
   */
  static Optional<JsonNode> dependent(ObjectNode schema) {
    List<JsonNode> parts = new ArrayList<>();
    Set<String> present = new HashSet<>(schema.path("properties").propertyNames());
    schema.path("required").forEach(name -> present.add(name.asString("")));
    ObjectNode rest = schema.objectNode();
    schema.properties().forEach(member -> rest.set(member.getKey(), member.getValue()));
    for (String keyword : List.of("dependencies", "dependentSchemas")) {
      ObjectNode kept = schema.objectNode();
      for (var member : schema.path(keyword).properties()) {
        if (!member.getValue().isObject()) {
          kept.set(member.getKey(), member.getValue());
        } else if (present.contains(member.getKey())) {
          parts.add(member.getValue());
        }
      }
      rest.remove(keyword);
      if (!kept.isEmpty()) {
        rest.set(keyword, kept);
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    parts.add(0, rest);
    return Optional.of(SchemaMerge.all(parts.toArray(JsonNode[]::new)));
  }

  List<String> required() {
    return required;
  }

  boolean isRequired(String name) {
    return requiredNames.contains(name);
  }

  /** Members that are declared but not required, then the patterns of names. */
  List<String> optional() {
    return optional;
  }

  boolean isPattern(String name) {
    return patterns.containsKey(name);
  }

  boolean hasPatterns() {
    return !patterns.isEmpty();
  }

  /** Whether members that are not declared are allowed. */
  boolean isOpen() {
    return !closed;
  }

  /** Whether a schema says how members look that are not declared. */
  boolean isDescribed() {
    return additional != null;
  }

  /** Whether no member is possible. */
  boolean isBarren() {
    return barren;
  }

  int minProperties() {
    return minProperties;
  }

  int maxProperties() {
    return maxProperties;
  }

  /** What must be there because others are. */
  Set<String> companions(Set<String> present) {
    Set<String> names = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(present);
    while (!open.isEmpty()) {
      for (String name : companions.getOrDefault(open.remove(open.size() - 1), List.of())) {
        if (names.add(name)) {
          open.add(name);
        }
      }
    }
    return names;
  }

  /** How a member of that very name is made; null if none may have it. */
  @Nullable Maker maker(String name) {
    Maker own = declared.get(name);
    if (own != null) {
      return own;
    }
    for (NamedBy pattern : patterns.values()) {
      if (!pattern.pattern().equals(name) && pattern.matches(name)) {
        return pattern.maker();
      }
    }
    if (isPattern(name) || !isRequired(name) && companions.isEmpty()) {
      return null;
    }
    return closed ? null : additional == null ? anything : additional;
  }

  /** Adds a member whose name matches the pattern. */
  void byPattern(String pattern, Draw draw, Map<String, Maker> members) {
    NamedBy by = patterns.get(pattern);
    if (by != null) {
      String name = by.names().text(draw, 0, LONGEST_NAME);
      if (!declared.containsKey(name)) {
        members.putIfAbsent(name, by.maker());
      }
    }
  }

  /** Adds a member that nobody asked for, if one is possible. */
  void further(Draw draw, Map<String, Maker> members) {
    if (!patterns.isEmpty() && additional == null) {
      byPattern(draw.pick(List.copyOf(patterns.keySet())), draw, members);
      return;
    }
    if (closed) {
      declared.keySet().stream()
          .filter(name -> !members.containsKey(name))
          .findFirst()
          .ifPresent(name -> members.put(name, declared.get(name)));
      return;
    }
    String name = names == null ? Words.name(draw) : names.make(draw).asString("");
    Maker maker = declared.get(name);
    if (maker == null) {
      maker =
          patterns.values().stream()
              .filter(pattern -> pattern.matches(name))
              .findFirst()
              .map(NamedBy::maker)
              .orElse(additional == null ? anything : additional);
    }
    members.putIfAbsent(name, maker);
  }
}
