package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an operation's parameters and bodies as parameters of a Retrofit method. */
final class ParameterReader {
  private static final JavaType REQUEST_BODY = retrofitType("RequestBody", "okhttp3.RequestBody");
  private static final JavaType PART = retrofitType("MultipartBody.Part", "okhttp3.MultipartBody");

  private final Types types;
  private final NestedEnums nested;

  ParameterReader(Types types, NestedEnums nested) {
    this.types = types;
    this.nested = nested;
  }

  /**
   * The path's and the operation's parameters; one of the operation stands for the path's of the
   * same name.
   */
  List<Parameter> read(Place path, Place operation, String operationId) {
    Map<String, Place> byKey = new LinkedHashMap<>();
    for (Place owner : List.of(path, operation)) {
      for (Place item : owner.get("parameters").items()) {
        Place parameter = item.resolved();
        byKey.put(parameter.text("in") + " " + parameter.text("name"), parameter);
      }
    }
    List<Parameter> parameters = new ArrayList<>();
    byKey.values().forEach(place -> parameters.add(parameter(place, operationId)));
    return parameters;
  }

  private Parameter parameter(Place place, String operationId) {
    String name = String.valueOf(place.text("name"));
    String in = String.valueOf(place.text("in"));
    Place schema = place.has("schema") ? place.get("schema") : contentSchema(place);
    JavaType type = types.of(schema, nested.owner(operationId + " " + Names.header(name)));
    boolean encoded = in.equals("path") && place.flag("x-slashes");
    String doc =
        Facts.line(schema.has("description") || !place.has("description") ? schema : place);
    if (place.has("description")) {
      doc = (Javadoc.sentence(place.text("description")) + " " + limitsOnly(schema)).strip();
    }
    if (encoded) {
      doc +=
          " It may contain slashes and is sent as it is: percent-escape everything else that a path does not allow.";
    }
    String literal = Source.literal(name);
    String annotation =
        switch (in) {
          case "path" ->
              encoded ? "Path(value = " + literal + ", encoded = true)" : "Path(" + literal + ")";
          case "query" -> "Query(" + literal + ")";
          case "header" -> "Header(" + literal + ")";
          default ->
              throw place.problem(
                  "a parameter in '" + in + "' has no form in Retrofit; use path, query or header");
        };
    if (type.form() == JavaType.Form.MAP || type.form() == JavaType.Form.OBJECT) {
      throw place.problem(
          "an object cannot be a " + in + " parameter; use one parameter for each property");
    }
    return new Parameter(
        name,
        Names.header(name),
        annotation,
        type,
        in.equals("path") || place.flag("required"),
        false,
        doc);
  }

  private static String limitsOnly(Place schema) {
    String line = Facts.line(schema);
    String description = Javadoc.sentence(Facts.description(schema));
    return line.startsWith(description) ? line.substring(description.length()).strip() : line;
  }

  private static Place contentSchema(Place parameter) {
    List<Place.Member> content = parameter.get("content").members();
    if (content.isEmpty()) {
      throw parameter.problem("the parameter has no schema; say what its type is");
    }
    return content.get(0).place().get("schema");
  }

  /** The parameters that carry one kind of body. */
  List<Parameter> body(Place requestBody, Content content, String operationId) {
    String doc = Javadoc.sentence(requestBody.text("description"));
    Place schema = content.place().get("schema");
    return switch (content.media()) {
      case JSON -> List.of(json(schema, operationId, doc));
      case MULTIPART -> fields(schema, operationId, true);
      case FORM -> fields(schema, operationId, false);
      default -> {
        String text =
            (doc + " Its content type is " + Javadoc.code(content.contentType()) + ".").strip();
        yield List.of(new Parameter("", "body", "Body", REQUEST_BODY, true, true, text));
      }
    };
  }

  private Parameter json(Place schema, String operationId, String doc) {
    JavaType type = types.of(schema, types.named(Names.type(operationId) + "Input"));
    String text = doc.isEmpty() ? Javadoc.sentence(Facts.description(schema)) : doc;
    return new Parameter(
        "", "body", "Body", type, true, true, text.isEmpty() ? "What is sent." : text);
  }

  private List<Parameter> fields(Place schema, String operationId, boolean multipart) {
    Set<String> required = Schemas.required(schema);
    List<Parameter> parameters = new ArrayList<>();
    Schemas.properties(schema)
        .forEach(
            (name, place) ->
                parameters.add(
                    multipart
                        ? part(name, place, required.contains(name))
                        : formField(name, place, required.contains(name), operationId)));
    if (parameters.isEmpty()) {
      throw schema.problem("a form needs properties; list its fields");
    }
    return parameters;
  }

  private Parameter part(String name, Place place, boolean required) {
    Place schema = Schemas.plain(place).resolved();
    String doc = Facts.line(place);
    if (isFile(schema)) {
      return new Parameter(
          name,
          Names.member(name),
          "Part",
          PART,
          required,
          true,
          (doc + " The part's name is " + Javadoc.code(name) + ".").strip());
    }
    if (isFile(Schemas.plain(schema.get("items")).resolved())) {
      return new Parameter(
          name,
          Names.member(name),
          "Part",
          JavaType.list(PART, false),
          required,
          true,
          (doc + " Each part's name is " + Javadoc.code(name) + ".").strip());
    }
    return new Parameter(
        name,
        Names.member(name),
        "Part(" + Source.literal(name) + ")",
        REQUEST_BODY,
        required,
        true,
        doc);
  }

  private static boolean isFile(Place schema) {
    return "binary".equals(schema.text("format")) || schema.has("contentMediaType");
  }

  private Parameter formField(String name, Place place, boolean required, String operationId) {
    JavaType type = types.of(place, nested.owner(operationId + " " + name));
    return new Parameter(
        name,
        Names.member(name),
        "Field(" + Source.literal(name) + ")",
        type,
        required,
        true,
        Facts.line(place));
  }

  private static JavaType retrofitType(String source, String imported) {
    return new JavaType(source, Set.of(imported), "", JavaType.Form.ANY, null);
  }
}
