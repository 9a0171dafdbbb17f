package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Method;
import dev.muster.tools.generator.Api.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads one operation: a method for each kind of content that it takes and gives. */
final class MethodReader {
  private static final String HTTP = "retrofit2.http.";

  private final Types types;
  private final Servers servers;
  private final EventReader events;

  MethodReader(Types types, Servers servers, EventReader events) {
    this.types = types;
    this.servers = servers;
    this.events = events;
  }

  List<Method> read(String path, Place item, Place.Member entry, NestedEnums nested) {
    Place operation = entry.place();
    String verb = entry.name();
    String id = operation.text("operationId");
    if (id == null) {
      throw operation.problem("the operation has no operationId; its Java method needs a name");
    }
    List<Parameter> shared = new ParameterReader(types, nested).read(item, operation, id);
    List<Body> bodies = Body.of(verb, operation, id, types, nested);
    List<Answer> answers =
        verb.equals("head") ? List.of(Answer.NOTHING) : Answer.of(operation, id, types, events);
    String target = target(servers.relative(path, item, operation), shared);
    List<Method> methods = new ArrayList<>();
    for (Body body : bodies) {
      for (Answer answer : answers) {
        boolean primary = body == bodies.get(0) && answer == answers.get(0);
        String suffix =
            (body == bodies.get(0) ? "" : body.suffix())
                + (answer == answers.get(0) ? "" : answer.suffix());
        List<Parameter> parameters = ordered(shared, body.parameters());
        List<String> annotations = new ArrayList<>();
        annotations.add(MethodAnnotations.operation(id, verb, item, operation));
        if (operation.flag("deprecated")) {
          annotations.add("Deprecated");
        }
        annotations.addAll(MethodAnnotations.http(verb, target, body, answer, answers.size() > 1));
        methods.add(
            new Method(
                Names.member(id) + suffix,
                id,
                List.copyOf(annotations),
                parameters,
                answer.source(),
                answer.json(),
                imports(annotations, parameters, answer),
                operation,
                primary,
                OperationJavadoc.of(operation, parameters, body, answer)));
      }
    }
    return methods;
  }

  /** The path with the names that the parameters' annotations use. */
  private static String target(String path, List<Parameter> parameters) {
    String target = path;
    for (Parameter parameter : parameters) {
      String name = ParameterReader.pathName(parameter.wireName());
      target = target.replace("{" + parameter.wireName() + "}", "{" + name + "}");
    }
    return target;
  }

  /**
   * What must be given comes first, with the path in front as Retrofit wants it, and then the body.
   */
  private static List<Parameter> ordered(List<Parameter> shared, List<Parameter> body) {
    List<Parameter> ordered = new ArrayList<>();
    shared.stream().filter(Parameter::isPath).forEach(ordered::add);
    shared.stream().filter(p -> p.required() && !p.isPath()).forEach(ordered::add);
    body.stream().filter(Parameter::required).forEach(ordered::add);
    body.stream().filter(p -> !p.required()).forEach(ordered::add);
    shared.stream().filter(p -> !p.required()).forEach(ordered::add);
    Set<String> names = new LinkedHashSet<>();
    return ordered.stream().map(p -> p.named(Names.unique(p.name(), names, ""))).toList();
  }

  private static Set<String> imports(
      List<String> annotations, List<Parameter> parameters, Answer answer) {
    Set<String> imports = new TreeSet<>(answer.imports());
    imports.add("retrofit2.Call");
    imports.add(Views.RUNTIME + "Operation");
    imports.add(Views.RUNTIME + "RetryClass");
    annotations.stream()
        .skip(1)
        .filter(annotation -> !annotation.equals("Deprecated"))
        .map(MethodReader::annotationName)
        .forEach(imports::add);
    for (Parameter parameter : parameters) {
      imports.add(annotationName(parameter.annotation()));
      imports.addAll(parameter.type().imports());
      if (!parameter.required()) {
        imports.add(Source.NULLABLE);
      }
    }
    return imports;
  }

  private static String annotationName(String annotation) {
    int arguments = annotation.indexOf('(');
    return HTTP + (arguments < 0 ? annotation : annotation.substring(0, arguments));
  }
}
