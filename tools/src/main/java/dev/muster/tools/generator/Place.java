package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.tools.UserException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a contract: some JSON and the pointer that leads to it, so that every complaint can
 * say where.
 *
 * @param contract the whole
 * @param pointer a JSON pointer
 * @param json what is there, a missing node where nothing is
 */
record Place(Contract contract, String pointer, JsonNode json) {
  private static final String SCHEMAS = "#/components/schemas/";

  /** One member of an object. */
  record Member(String name, Place place) {}

  Place get(String field) {
    return new Place(contract, pointer + "/" + escape(field), json.path(field));
  }

  /** What this is a member of. */
  Place parent() {
    String above = pointer.substring(0, pointer.lastIndexOf('/'));
    return new Place(contract, above, contract.root().at(above));
  }

  Place get(int index) {
    return new Place(contract, pointer + "/" + index, json.path(index));
  }

  boolean exists() {
    return !json.isMissingNode();
  }

  boolean has(String field) {
    return json.has(field);
  }

  /** The text of a member, null where there is none. */
  @Nullable String text(String field) {
    JsonNode value = json.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  boolean flag(String field) {
    return json.path(field).asBoolean(false);
  }

  List<Place> items() {
    List<Place> items = new ArrayList<>(json.size());
    for (int index = 0; index < json.size(); index++) {
      items.add(get(index));
    }
    return items;
  }

  List<Member> members() {
    List<Member> members = new ArrayList<>(json.size());
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      members.add(new Member(entry.getKey(), get(entry.getKey())));
    }
    return members;
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>(json.size());
    json.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  boolean isReference() {
    return json.path("$ref").isTextual();
  }

  /** The name of the component schema that this place refers to, null if it is written out here. */
  @Nullable String schemaName() {
    String ref = text("$ref");
    boolean component =
        ref != null && ref.startsWith(SCHEMAS) && ref.indexOf('/', SCHEMAS.length()) < 0;
    return component ? unescape(decoded(ref.substring(SCHEMAS.length()))) : null;
  }

  /** The place itself, or the one that its {@code $ref} leads to. */
  Place resolved() {
    Place place = this;
    for (int steps = 0; place.isReference(); steps++) {
      if (steps == 50) {
        throw problem("this $ref leads in a circle; let one of them define something");
      }
      place = place.target();
    }
    return place;
  }

  private Place target() {
    String ref = json.path("$ref").asText();
    if (!ref.startsWith("#/")) {
      throw problem("the $ref '" + ref + "' leaves the file; move what it names into the contract");
    }
    String pointer = decoded(ref.substring(1));
    Place target = new Place(contract, pointer, contract.root().at(pointer));
    if (!target.exists()) {
      throw problem("the $ref '" + ref + "' leads nowhere; correct it or add what it names");
    }
    return target;
  }

  UserException problem(String message) {
    return new UserException("specs/" + contract.provider() + " at " + pointer + ": " + message);
  }

  /** A reference is a URI: what a URI does not allow is percent-encoded in it. */
  private static String decoded(String fragment) {
    return fragment.indexOf('%') < 0
        ? fragment
        : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String escape(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }

  private static String unescape(String field) {
    return field.replace("~1", "/").replace("~0", "~");
  }
}
