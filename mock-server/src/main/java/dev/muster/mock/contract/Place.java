package dev.muster.mock.contract;

import dev.muster.mock.http.Percent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a document: what stands there, and where that is. A place that does not exist is
 * {@link #missing}, and so is everything below it.
 *
 * @param root the whole document
 * @param pointer the JSON Pointer from the root, such as {@code /paths/~1keys/get}
 * @param json what stands there
 */
public record Place(JsonNode root, String pointer, JsonNode json) {

  static Place root(JsonNode document) {
    return new Place(document, "", document);
  }

  /** The member of that name, as it stands: a reference is not followed. */
  public Place child(String name) {
    return new Place(root, pointer + "/" + escape(name), json.path(name));
  }

  public Place item(int index) {
    return new Place(root, pointer + "/" + index, json.path(index));
  }

  /** The member of that name, its reference followed. */
  public Place get(String name) {
    return child(name).follow();
  }

  /**
   * The place that the {@code $ref} here, if any, leads to in the end. A circle of mere references
   * is missing.
   */
  public Place follow() {
    Place place = this;
    Set<String> seen = new HashSet<>();
    while (place.json.path("$ref").isString()) {
      String reference = place.json.path("$ref").stringValue();
      if (!reference.startsWith("#") || !seen.add(reference)) {
        return new Place(root, place.pointer, MissingNode.getInstance());
      }
      place = place.at(Percent.decode(reference.substring(1)));
    }
    return place;
  }

  /** The place at a JSON Pointer from the root. */
  public Place at(String fromRoot) {
    boolean valid = fromRoot.isEmpty() || fromRoot.startsWith("/");
    JsonNode there = valid ? root.at(JsonPointer.compile(fromRoot)) : MissingNode.getInstance();
    return new Place(root, fromRoot, there);
  }

  public boolean missing() {
    return json.isMissingNode();
  }

  /** The members of the object here, in their order, references not followed. */
  public Map<String, Place> members() {
    Map<String, Place> members = new LinkedHashMap<>();
    for (String name : json.propertyNames()) {
      members.put(name, child(name));
    }
    return members;
  }

  /** The items of the array here, references not followed. */
  public List<Place> items() {
    List<Place> items = new ArrayList<>();
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      items.add(item(i));
    }
    return items;
  }

  /** The text of a member, or what stands for its absence. */
  public String text(String name, String otherwise) {
    return json.path(name).asString(otherwise);
  }

  public boolean flag(String name) {
    return json.path(name).asBoolean(false);
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public String toString() {
    return "#" + pointer;
  }
}
