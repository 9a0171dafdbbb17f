package dev.muster.tools.generator;

import dev.muster.tools.generator.Model.EnumModel;
import dev.muster.tools.generator.Model.Field;
import dev.muster.tools.generator.Model.RecordModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Prepares a record for its template. */
final class RecordView {
  private final RecordModel model;
  private final Set<String> imports = new TreeSet<>();

  private RecordView(RecordModel model) {
    this.model = model;
  }

  static Map<String, Object> of(
      RecordModel model, Views views, @Nullable Job job, Contract contract) {
    return new RecordView(model).view(views, job, contract);
  }

  private Map<String, Object> view(Views views, @Nullable Job job, Contract contract) {
    imports.addAll(
        Set.of(
            Views.MOSHI + "JsonAdapter",
            Views.MOSHI + "Moshi",
            Views.RUNTIME + "GrowsWithTheApi",
            Views.RUNTIME + "json.Json",
            Views.RUNTIME + "json.ObjectAdapter",
            "java.util.LinkedHashMap",
            "java.util.Map",
            Source.NULLABLE));
    List<Map<String, Object>> fields = new ArrayList<>();
    List<String> checks = new ArrayList<>();
    for (Field field : model.fields()) {
      imports.addAll(field.type().imports());
      fields.add(field(field));
      addCheck(checks, field);
    }
    List<Map<String, Object>> enums = new ArrayList<>();
    for (EnumModel nested : model.nested()) {
      imports.addAll(Views.enumImports(nested));
      enums.add(Views.enumBody(nested));
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("typeName", model.name());
    view.put("javadoc", javadoc());
    view.put("fields", fields);
    view.put("checks", checks);
    view.put("enums", enums);
    view.put("secrets", model.fields().stream().anyMatch(Field::secret) ? toStringParts() : "");
    view.put(
        "implements",
        job == null
            ? views.implementing(model.name())
            : views.implementing(model.name(), jobInput(job)));
    if (job != null) {
      addJob(view, job, contract);
    }
    return views.file("record", view, imports);
  }

  private static String jobInput(Job job) {
    return "JobInput<" + job.shape().submitType() + ", " + job.shape().pollType() + ">";
  }

  /** The model that the input is for, or that its operation is for, as a literal. */
  private String modelName(Job job) {
    String own = model.place().text("x-model");
    String name = own == null ? job.method().operation().text("x-model") : own;
    return name == null ? "" : Source.literal(name);
  }

  private void addJob(Map<String, Object> view, Job job, Contract contract) {
    view.put(
        "job",
        Map.of(
            "type", job.type(),
            "constant", job.constant(),
            "submitType", job.shape().submitType(),
            "modelName", modelName(job),
            "call", String.valueOf(job.call())));
    imports.add(Views.RUNTIME + "Apis");
    imports.add(Views.RUNTIME + "JobDescriptor");
    imports.add(Views.RUNTIME + "JobInput");
    imports.add("retrofit2.Call");
    imports.add(contract.apiPackage() + ".Jobs");
    imports.add(contract.apiPackage() + "." + job.api().name());
  }

  private String javadoc() {
    String text = Facts.description(model.place());
    Javadoc javadoc =
        new Javadoc()
            .markdown(text == null ? "An object of the API." : text)
            .raw(Origins.remark(model.place()));
    for (Field field : model.fields()) {
      javadoc.tag("param " + field.name(), doc(field));
    }
    return javadoc
        .tag("param unknownFields", "fields that the contract does not name, as they are.")
        .print();
  }

  /** What is inferred says so, unless the whole object is. */
  private String doc(Field field) {
    String line = Facts.line(field.place());
    String text = line.isEmpty() ? Javadoc.code(field.jsonName()) + "." : line;
    return Origins.isInferred(field.place()) && !Origins.isInferred(model.place())
        ? text + " Inferred, not documented."
        : text;
  }

  private Map<String, Object> field(Field field) {
    Map<String, Object> view = new LinkedHashMap<>();
    String type = field.mayBeNull() ? field.type().nullable() : field.type().source();
    view.put("name", field.name());
    view.put("type", type);
    view.put(
        "builderType", field.initial() == null ? field.type().nullable() : field.type().source());
    view.put("initial", field.initial() == null ? "" : " = " + field.initial());
    view.put("jsonName", Source.literal(field.jsonName()));
    view.put("adapter", field.type().adapter());
    view.put("doc", "/** " + doc(field) + " */");
    String presence =
        field.required() ? (field.nullable() ? "requiredOrNull" : "required") : "optional";
    view.put("presence", presence);
    return view;
  }

  private void addCheck(List<String> checks, Field field) {
    String name = field.name();
    if (!field.mayBeNull()) {
      imports.add("java.util.Objects");
      checks.add("Objects.requireNonNull(" + name + ", \"" + name + " is required\");");
    }
    if (field.type().isCollection()) {
      String copy = "Json.copyOf(" + name + ")";
      checks.add(
          name + " = " + (field.mayBeNull() ? name + " == null ? null : " + copy : copy) + ";");
    }
  }

  /**
   * A secret is shown as present or absent; of unknown fields, which may be secrets too, only the
   * names are.
   */
  private String toStringParts() {
    StringBuilder parts = new StringBuilder(Source.literal(model.name() + "["));
    String separator = "";
    for (Field field : model.fields()) {
      String value =
          field.secret() ? "(" + field.name() + " == null ? null : \"***\")" : field.name();
      parts
          .append(" + ")
          .append(Source.literal(separator + field.name() + "="))
          .append(" + ")
          .append(value);
      separator = ", ";
    }
    return parts + " + \", unknownFields=\" + unknownFields.keySet() + \"]\"";
  }
}
