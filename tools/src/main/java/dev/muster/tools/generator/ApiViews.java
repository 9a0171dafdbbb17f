package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Method;
import dev.muster.tools.generator.Api.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Prepares the api package for its templates. */
final class ApiViews {
  private final Contract contract;

  ApiViews(Contract contract) {
    this.contract = contract;
  }

  Map<String, Object> api(Api api) {
    Set<String> imports = new TreeSet<>();
    List<Map<String, Object>> methods = new ArrayList<>();
    for (Method method : api.methods()) {
      imports.addAll(method.imports());
      methods.add(method(method));
    }
    List<Map<String, Object>> enums = new ArrayList<>();
    api.nested()
        .forEach(
            nested -> {
              imports.addAll(Views.enumImports(nested));
              enums.add(Views.enumBody(nested));
            });
    String text =
        api.description() == null ? "The operations under " + api.tag() : api.description();
    Map<String, Object> view = file(imports);
    view.put("typeName", api.name());
    view.put("javadoc", new Javadoc().markdown(text.endsWith(".") ? text : text + ".").print());
    view.put("methods", methods);
    view.put("enums", enums);
    return view;
  }

  private static Map<String, Object> method(Method method) {
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      String type = parameter.type().source();
      String declared =
          parameter.required()
              ? type
              : type.contains(".") && !type.contains("<")
                  // The annotation stands before the innermost name: MultipartBody.@Nullable Part.
                  ? type.replaceFirst("\\.(?=[^.]+$)", ".@Nullable ")
                  : "@Nullable " + type;
      parameters.add("@" + parameter.annotation() + " " + declared + " " + parameter.name());
    }
    return Map.of(
        "javadoc", method.javadoc(),
        "annotations", method.annotations(),
        "returns", method.returns(),
        "name", method.name(),
        "parameters", String.join(", ", parameters));
  }

  Map<String, Object> jobs(List<Job> jobs) {
    Set<String> imports = new TreeSet<>(Set.of(Views.RUNTIME + "JobDescriptor", "java.util.List"));
    Map<Job.Shape, String> factories = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>();
    List<Map<String, Object>> constants = new ArrayList<>();
    for (Job job : jobs) {
      imports.addAll(job.shape().imports());
      String factory =
          factories.computeIfAbsent(
              job.shape(),
              shape ->
                  Names.unique("followedBy" + Names.plainType(shape.pollOperation()), names, ""));
      constants.add(
          Map.of(
              "type", job.type(),
              "name", job.constant(),
              "link", job.api().name() + "#" + job.method().name(),
              "factory", factory,
              "operation", Source.literal(job.operationId())));
    }
    Map<String, Object> view = file(imports);
    view.put("constants", constants);
    view.put(
        "factories",
        factories.entrySet().stream().map(e -> factory(e.getValue(), e.getKey())).toList());
    return view;
  }

  private static Map<String, Object> factory(String name, Job.Shape shape) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", name);
    view.put("submitType", shape.submitType());
    view.put("pollType", shape.pollType());
    view.put("id", shape.id());
    view.put("submitPhase", shape.submitPhase());
    view.put("pollOperation", Source.literal(shape.pollOperation()));
    view.put("poll", shape.poll());
    view.put("pollPhase", shape.pollPhase());
    view.put("errorAnswers", shape.errorAnswers());
    view.put("statusHeader", shape.statusHeader() == null ? List.of() : shape.statusHeader());
    view.put("cancel", shape.cancel() == null ? "null" : "(apis, id) -> " + shape.cancel());
    return view;
  }

  Map<String, Object> webhooks(List<Webhook> webhooks) {
    Set<String> imports = new TreeSet<>(Set.of(Views.RUNTIME + "WebhookDescriptor"));
    List<Map<String, Object>> constants = new ArrayList<>();
    for (Webhook webhook : webhooks) {
      imports.addAll(webhook.payload().imports());
      if (webhook.signature() != null) {
        imports.add(Views.RUNTIME + "SignatureScheme");
        imports.add("java.time.Duration");
      }
      constants.add(
          Map.of(
              "javadoc", webhook.javadoc(),
              "type", webhook.payload().source(),
              "name", webhook.constant(),
              "operation", Source.literal(webhook.name()),
              "signature", String.valueOf(webhook.signature())));
    }
    Map<String, Object> view = file(imports);
    view.put("constants", constants);
    return view;
  }

  Map<String, Object> pages(List<Pages> pages) {
    Set<String> imports = new TreeSet<>(Set.of(Views.RUNTIME + "PageDescriptor"));
    List<Map<String, Object>> constants = new ArrayList<>();
    for (Pages one : pages) {
      imports.addAll(one.imports());
      Map<String, Object> constant = new LinkedHashMap<>();
      constant.put("link", one.link());
      constant.put("page", one.page());
      constant.put("item", one.item());
      constant.put("name", one.constant());
      constant.put("operation", Source.literal(one.operationId()));
      constant.put("kind", one.kind());
      constant.put("parameter", Source.literal(one.parameter()));
      String size = one.sizeParameter();
      constant.put("sizeParameter", size == null ? "null" : Source.literal(size));
      constant.put("first", one.first());
      constant.put("size", one.size());
      constant.put("items", one.items());
      constant.put("next", one.next());
      constant.put("more", one.more());
      constants.add(constant);
    }
    Map<String, Object> view = file(imports);
    view.put("constants", constants);
    return view;
  }

  Map<String, Object> security(List<SecurityReader.Scheme> schemes) {
    Set<String> imports = new TreeSet<>();
    if (schemes.stream().anyMatch(scheme -> scheme.type().equals("SignatureScheme"))) {
      imports.add(Views.RUNTIME + "SignatureScheme");
      imports.add("java.time.Duration");
    }
    Map<String, Object> view = file(imports);
    view.put("schemes", schemes);
    return view;
  }

  Map<String, Object> servers(String url) {
    Map<String, Object> view = file(Set.of());
    view.put("url", Source.literal(url));
    return view;
  }

  Map<String, Object> adapters(List<String> models) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("header", contract.header());
    view.put("package", contract.modelPackage());
    view.put("entries", models.stream().map(model -> Map.of("name", model)).toList());
    return view;
  }

  Map<String, Object> packageInfo(String name, String text) {
    return Map.of("header", contract.header(), "package", name, "text", text);
  }

  private Map<String, Object> file(Set<String> imports) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("header", contract.header());
    view.put("package", contract.apiPackage());
    view.put("imports", Source.imports(imports, contract.apiPackage()));
    return view;
  }
}
