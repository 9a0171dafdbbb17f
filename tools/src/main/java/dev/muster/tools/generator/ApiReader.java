package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Method;
import dev.muster.tools.generator.Api.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the operations: one interface a tag, one method for each kind of content that an operation
 * takes and gives.
 */
final class ApiReader {
  private static final List<String> VERBS =
      List.of("get", "put", "post", "delete", "options", "head", "patch");
  private static final String HTTP = "retrofit2.http.";

  private final Contract contract;
  private final Types types;
  private final Servers servers;
  private final EventReader events;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  ApiReader(Contract contract, Types types, EventReader events) {
    this.contract = contract;
    this.types = types;
    this.servers = new Servers(contract);
    this.events = events;
  }

  /** The interfaces by tag, in the order in which the tags are first used. */
  Map<String, Api> read() {
    for (Place.Member path : contract.at("paths").members()) {
      Place item = path.place().resolved();
      for (Place.Member entry : item.members()) {
        if (VERBS.contains(entry.name())) {
          operation(path.name(), item, entry.name(), entry.place());
        }
      }
    }
    Map<String, Api> apis = new LinkedHashMap<>();
    groups.forEach((tag, group) -> apis.put(tag, group.api()));
    return apis;
  }

  static String tag(Place operation) {
    List<String> tags = operation.get("tags").texts();
    return tags.isEmpty() ? "default" : tags.get(0);
  }

  private void operation(String path, Place item, String verb, Place operation) {
    String id = operation.text("operationId");
    if (id == null) {
      throw operation.problem("the operation has no operationId; its Java method needs a name");
    }
    Group group = groups.computeIfAbsent(tag(operation), Group::new);
    ParameterReader parameters = new ParameterReader(types, group.nested);
    List<Parameter> shared = parameters.read(item, operation, id);
    Place requestBody = operation.get("requestBody").resolved();
    List<Content> requests = Content.of(requestBody.get("content"));
    List<Answer> answers = Answer.of(operation, id, types, events);
    String name = Names.member(id);
    for (Content request : requests.isEmpty() ? NOTHING : requests) {
      for (Answer answer : answers) {
        boolean first = request == NOTHING.get(0) || request == requests.get(0);
        String suffix =
            (first ? "" : request.media().suffix())
                + (answer == answers.get(0) ? "" : answer.suffix());
        List<Parameter> body =
            request == NOTHING.get(0) ? List.of() : parameters.body(requestBody, request, id);
        List<Parameter> all = ordered(shared, body);
        List<String> annotations =
            annotations(path, item, verb, operation, id, request, answer, answers.size(), all);
        group.methods.add(
            new Method(
                Names.unique(name + suffix, group.names, ""),
                id,
                annotations,
                all,
                answer.source(),
                answer.json(),
                imports(annotations, all, answer),
                operation,
                answer.schema(),
                suffix.isEmpty(),
                OperationJavadoc.of(operation, all, answer)));
      }
    }
  }

  /** Stands for an operation without a body. */
  private static final List<Content> NOTHING =
      List.of(
          new Content(
              Media.TEXT,
              "",
              new Place(null, "", com.fasterxml.jackson.databind.node.MissingNode.getInstance())));

  /** What must be given comes first, the body after the path and before the rest. */
  private static List<Parameter> ordered(List<Parameter> shared, List<Parameter> body) {
    List<Parameter> ordered = new ArrayList<>();
    shared.stream().filter(Parameter::required).forEach(ordered::add);
    body.stream().filter(Parameter::required).forEach(ordered::add);
    body.stream().filter(p -> !p.required()).forEach(ordered::add);
    shared.stream().filter(p -> !p.required()).forEach(ordered::add);
    Set<String> names = new LinkedHashSet<>();
    return ordered.stream()
        .map(
            p ->
                new Parameter(
                    p.wireName(),
                    Names.unique(p.name(), names, ""),
                    p.annotation(),
                    p.type(),
                    p.required(),
                    p.isBody(),
                    p.doc()))
        .toList();
  }

  private List<String> annotations(
      String path,
      Place item,
      String verb,
      Place operation,
      String id,
      Content request,
      Answer answer,
      int answers,
      List<Parameter> parameters) {
    List<String> annotations = new ArrayList<>();
    annotations.add(
        "Operation(id = "
            + Source.literal(id)
            + ", retry = RetryClass."
            + retry(verb, operation)
            + ")");
    if (answer.accept() != null && (answers > 1 || answer.media() != Media.JSON)) {
      annotations.add("Headers(" + Source.literal("Accept: " + answer.accept()) + ")");
    }
    if (answer.isStreamed()) {
      annotations.add("Streaming");
    }
    if (request.media() == Media.MULTIPART) {
      annotations.add("Multipart");
    } else if (request.media() == Media.FORM) {
      annotations.add("FormUrlEncoded");
    }
    String target = Source.literal(servers.relative(path, item, operation));
    boolean body = parameters.stream().anyMatch(Parameter::isBody);
    if (verb.equals("options") || (verb.equals("delete") && body)) {
      annotations.add(
          "HTTP(method = \""
              + verb.toUpperCase(Locale.ROOT)
              + "\", path = "
              + target
              + ", hasBody = "
              + body
              + ")");
    } else {
      annotations.add(verb.toUpperCase(Locale.ROOT) + "(" + target + ")");
    }
    return annotations;
  }

  private static String retry(String verb, Place operation) {
    String said = operation.text("x-retry");
    if (said == null) {
      return List.of("get", "head", "options").contains(verb) ? "SAFE" : "WHEN_REFUSED";
    }
    return switch (said) {
      case "safe" -> "SAFE";
      case "when-refused" -> "WHEN_REFUSED";
      case "never" -> "NEVER";
      default ->
          throw operation
              .get("x-retry")
              .problem("'" + said + "' is none of safe, when-refused, never");
    };
  }

  private static Set<String> imports(
      List<String> annotations, List<Parameter> parameters, Answer answer) {
    Set<String> imports = new TreeSet<>(answer.imports());
    imports.add("retrofit2.Call");
    imports.add("dev.muster.runtime.Operation");
    imports.add("dev.muster.runtime.RetryClass");
    for (String annotation : annotations.subList(1, annotations.size())) {
      imports.add(HTTP + annotation.replaceAll("\\(.*", ""));
    }
    for (Parameter parameter : parameters) {
      imports.add(HTTP + parameter.annotation().replaceAll("\\(.*", ""));
      imports.addAll(parameter.type().imports());
      if (!parameter.required()) {
        imports.add(Source.NULLABLE);
      }
    }
    return imports;
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

  static String className(String tag) {
    return Names.type(tag).replaceAll("Model$", "") + "Api";
  }
}
