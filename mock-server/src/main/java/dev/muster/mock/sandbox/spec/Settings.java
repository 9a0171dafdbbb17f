package dev.muster.mock.sandbox.spec;

import dev.muster.mock.sandbox.SandboxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A part of a YAML file that knows where it stands. What is not as it should be is a {@link
 * SandboxException} that names file and place; keys that nobody asks for are mistakes too.
 */
final class Settings {
  private final String source;
  private final String place;
  private final JsonNode json;

  Settings(String source, String place, JsonNode json) {
    this.source = source;
    this.place = place;
    this.json = json;
  }

  JsonNode json() {
    return json;
  }

  boolean present() {
    return !json.isMissingNode() && !json.isNull();
  }

  /** The member of that name, absent where there is none. */
  Settings child(String name) {
    if (present() && !json.isObject()) {
      throw wrong("must have named members");
    }
    return new Settings(source, place.isEmpty() ? name : place + "." + name, json.path(name));
  }

  /** Refuses members of any other name. */
  Settings only(String... names) {
    if (present()) {
      Set<String> known = Set.of(names);
      for (String name : json.propertyNames()) {
        if (!known.contains(name)) {
          throw child(name).wrong("is not known here; known are " + String.join(", ", names));
        }
      }
    }
    return this;
  }

  List<Settings> items() {
    List<Settings> items = new ArrayList<>();
    if (present() && !json.isArray()) {
      throw wrong("must be a list");
    }
    for (int i = 0; i < json.size(); i++) {
      items.add(new Settings(source, place + "[" + i + "]", json.path(i)));
    }
    return items;
  }

  Map<String, Settings> members() {
    Map<String, Settings> members = new LinkedHashMap<>();
    if (present()) {
      for (String name : json.propertyNames()) {
        members.put(name, child(name));
      }
    }
    return members;
  }

  String text() {
    if (!json.isValueNode() || json.isNull()) {
      throw wrong(present() ? "must be a text" : "is missing");
    }
    return json.asString();
  }

  Optional<String> optionalText() {
    return present() ? Optional.of(text()) : Optional.empty();
  }

  String text(String otherwise) {
    return present() ? text() : otherwise;
  }

  /** A lone text or a list of them. */
  List<String> texts() {
    return json.isArray()
        ? items().stream().map(Settings::text).toList()
        : optionalText().stream().toList();
  }

  Map<String, String> textByName() {
    Map<String, String> texts = new LinkedHashMap<>();
    members().forEach((name, member) -> texts.put(name, member.text()));
    return texts;
  }

  Map<String, JsonNode> jsonByName() {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    members().forEach((name, member) -> values.put(name, member.json()));
    return values;
  }

  boolean flag(boolean otherwise) {
    if (present() && !json.isBoolean()) {
      throw wrong("must be true or false");
    }
    return present() ? json.booleanValue() : otherwise;
  }

  int integer(int otherwise) {
    if (present() && !json.isIntegralNumber()) {
      throw wrong("must be a whole number");
    }
    return present() ? json.intValue() : otherwise;
  }

  BigDecimal number(BigDecimal otherwise) {
    if (present() && !json.isNumber()) {
      throw wrong("must be a number");
    }
    return present() ? json.decimalValue() : otherwise;
  }

  <E extends Enum<E>> E oneOf(Class<E> type, E otherwise) {
    if (!present()) {
      return otherwise;
    }
    for (E constant : type.getEnumConstants()) {
      if (nameOf(constant).equals(text())) {
        return constant;
      }
    }
    throw wrong(
        "must be one of "
            + Arrays.stream(type.getEnumConstants()).map(Settings::nameOf).toList()
            + ", not "
            + text());
  }

  private static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  SandboxException wrong(String what) {
    return new SandboxException(
        source + ": " + (place.isEmpty() ? "the file" : place) + " " + what);
  }
}
