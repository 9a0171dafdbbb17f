package dev.muster.mock.respond;

import dev.muster.mock.contract.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A schema as a generator sees it: references followed, {@code allOf} laid together, one variant of
 * {@code oneOf} and {@code anyOf} chosen. A keyword that several parts have is taken from the
 * first.
 */
final class Schema {
  private static final int MOST_PARTS = 64;

  private final List<Place> parts = new ArrayList<>();
  private final Set<String> followed = new HashSet<>();
  private final Set<String> origins;
  private final boolean version30;

  private Schema(Set<String> origins, boolean version30) {
    this.origins = origins;
    this.version30 = version30;
  }

  static Schema of(Place place, Source source, boolean version30) {
    Schema schema = new Schema(origins(place), version30);
    schema.collect(place, source);
    return schema;
  }

  private static Set<String> origins(Place place) {
    Set<String> origins = new LinkedHashSet<>();
    origins.add(place.pointer());
    origins.add(place.follow().pointer());
    return origins;
  }

  private void collect(Place place, Source source) {
    if (parts.size() > MOST_PARTS) {
      return;
    }
    if (place.json().path("$ref").isString()) {
      // Since 3.1 keywords beside a reference count; before, they were to be ignored.
      if (!version30) {
        parts.add(place);
      }
      Place target = place.follow();
      if (!followed.add(target.pointer())) {
        return;
      }
      collectKeywords(target, source);
    } else {
      collectKeywords(place, source);
    }
  }

  private void collectKeywords(Place place, Source source) {
    if (place.missing()) {
      return;
    }
    parts.add(place);
    place.child("allOf").items().forEach(part -> collect(part, source));
    for (String union : List.of("oneOf", "anyOf")) {
      List<Place> variants = variants(place.child(union));
      if (!variants.isEmpty()) {
        collect(variants.get(source.below(variants.size())), source);
      }
    }
  }

  /** The variants that are more than {@code null}. */
  private static List<Place> variants(Place union) {
    return union.items().stream()
        .filter(variant -> !variant.text("type", "").equals("null"))
        .toList();
  }

  /**
   * Where the schema stands, itself and by reference: whoever comes here again goes round in a
   * circle.
   */
  Set<String> origins() {
    return origins;
  }

  JsonNode get(String keyword) {
    for (Place part : parts) {
      JsonNode value = part.json().path(keyword);
      if (!value.isMissingNode()) {
        return value;
      }
    }
    return MissingNode.getInstance();
  }

  private Place place(String keyword) {
    for (Place part : parts) {
      if (part.json().has(keyword)) {
        return part.child(keyword);
      }
    }
    return parts.isEmpty() ? missing() : parts.get(0).child(keyword);
  }

  private static Place missing() {
    return new Place(MissingNode.getInstance(), "", MissingNode.getInstance());
  }

  /**
   * The type: as stated, without {@code null} where there is another; or as the other keywords
   * tell.
   */
  String type() {
    JsonNode type = get("type");
    if (type.isString()) {
      return type.stringValue();
    }
    for (JsonNode one : type) {
      if (!one.asString("").equals("null")) {
        return one.asString("");
      }
    }
    if (type.isArray()) {
      return "null";
    }
    return impliedType();
  }

  private String impliedType() {
    if (!properties().isEmpty() || !get("additionalProperties").isMissingNode()) {
      return "object";
    }
    if (!get("items").isMissingNode() || !get("prefixItems").isMissingNode()) {
      return "array";
    }
    if (!get("minimum").isMissingNode()
        || !get("maximum").isMissingNode()
        || !get("multipleOf").isMissingNode()) {
      return "number";
    }
    for (String keyword :
        List.of("pattern", "format", "minLength", "maxLength", "contentMediaType")) {
      if (!get(keyword).isMissingNode()) {
        return "string";
      }
    }
    return parts.stream().anyMatch(part -> part.json().isObject() && !part.json().isEmpty())
        ? "string"
        : "object";
  }

  Map<String, Place> properties() {
    Map<String, Place> properties = new LinkedHashMap<>();
    for (Place part : parts) {
      part.child("properties")
          .members()
          .forEach((name, place) -> properties.merge(name, place, Schema::narrower));
    }
    return properties;
  }

  /** The first, unless only the other says which values there are: a variant's discriminator. */
  private static Place narrower(Place first, Place other) {
    return lists(first) || !lists(other) ? first : other;
  }

  private static boolean lists(Place schema) {
    JsonNode json = schema.follow().json();
    return json.has("const") || json.has("enum");
  }

  Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    for (Place part : parts) {
      part.json().path("required").forEach(name -> required.add(name.asString("")));
    }
    return required;
  }

  Place additionalProperties() {
    return place("additionalProperties");
  }

  Place items() {
    return place("items");
  }

  List<Place> prefixItems() {
    return place("prefixItems").items();
  }
}
