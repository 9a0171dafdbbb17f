package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the operations into one interface a tag. */
final class ApiReader {
  private static final List<String> VERBS =
      List.of("get", "put", "post", "delete", "options", "head", "patch");

  private final Contract contract;
  private final Types types;
  private final MethodReader methods;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  ApiReader(Contract contract, Types types, EventReader events) {
    this.contract = contract;
    this.types = types;
    this.methods = new MethodReader(types, new Servers(contract), events);
  }

  /** The interfaces by tag, in the order in which the tags are first used. */
  Map<String, Api> read() {
    for (Place.Member path : contract.at("paths").members()) {
      Place item = path.place().resolved();
      for (Place.Member entry : item.members()) {
        if (VERBS.contains(entry.name())) {
          Group group = groups.computeIfAbsent(tag(entry.place()), Group::new);
          group.add(methods.read(path.name(), item, entry, group.nested));
        }
      }
    }
    Map<String, Api> apis = new LinkedHashMap<>();
    groups.forEach((tag, group) -> apis.put(tag, group.api()));
    return apis;
  }

  private static String tag(Place operation) {
    List<String> tags = operation.get("tags").texts();
    return tags.isEmpty() ? "default" : tags.get(0);
  }

  static String className(String tag) {
    return Names.plainType(tag) + "Api";
  }

  private final class Group {
    private final String tag;
    private final String name;
    private final NestedEnums nested;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Method> methods = new ArrayList<>();

    Group(String tag) {
      this.tag = tag;
      this.name = className(tag);
      this.nested = new NestedEnums(name, types);
    }

    void add(List<Method> more) {
      for (Method method : more) {
        methods.add(method.named(Names.unique(method.name(), names, "")));
      }
    }

    Api api() {
      return new Api(name, tag, description(), List.copyOf(methods), nested.enums());
    }

    private @Nullable String description() {
      for (Place described : contract.at("tags").items()) {
        if (tag.equals(described.text("name"))) {
          return described.text("description");
        }
      }
      return null;
    }
  }
}
