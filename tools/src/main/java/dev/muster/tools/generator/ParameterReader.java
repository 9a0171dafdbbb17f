package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Parameter;
import dev.muster.tools.generator.JavaType.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads an operation's parameters as parameters of a Retrofit method. */
final class ParameterReader {
  private static final JavaType STRING = JavaType.scalar("String", "STRING", Form.STRING);
  private static final JavaType NAMES = JavaType.map(STRING, false);

  /** Headers that OpenAPI leaves to the content types and the security schemes. */
  private static final Set<String> NOT_PARAMETERS =
      Set.of("accept", "content-type", "authorization");

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
    for (Place place : byKey.values()) {
      String name = String.valueOf(place.text("name")).toLowerCase(Locale.ROOT);
      if (!"header".equals(place.text("in")) || !NOT_PARAMETERS.contains(name)) {
        parameters.add(parameter(place, operationId));
      }
    }
    return parameters;
  }

  private Parameter parameter(Place place, String operationId) {
    String name = String.valueOf(place.text("name"));
    Place schema = schema(place);
    JavaType type = types.of(schema, nested.owner(operationId + " " + Names.header(name)));
    boolean required = place.flag("required");
    String doc = doc(place, schema);
    String in = String.valueOf(place.text("in"));
    return switch (in) {
      case "path" -> path(place, name, textual(place, type), doc);
      case "query" -> query(place, name, type, required, doc);
      case "header" ->
          new Parameter(
              name,
              Names.header(name),
              "Header(" + Source.literal(name) + ")",
              textual(place, type),
              required,
              false,
              doc);
      case "cookie" ->
          new Parameter(
              name,
              Names.member(name),
              "Header(\"Cookie\")",
              STRING,
              required,
              false,
              doc + " Sent as a cookie: write " + Javadoc.code(name + "=value") + ".");
      default ->
          throw place.problem(
              "a parameter cannot be in '" + in + "'; use path, query, header or cookie");
    };
  }

  private static Parameter path(Place place, String name, JavaType type, String doc) {
    String literal = Source.literal(pathName(name));
    if (!place.flag("x-slashes")) {
      return new Parameter(
          name, Names.header(name), "Path(" + literal + ")", type, true, false, doc);
    }
    String duty =
        " It may contain slashes and is sent as it is: percent-escape everything else that a path"
            + " does not allow.";
    String annotation = "Path(value = " + literal + ", encoded = true)";
    return new Parameter(name, Names.header(name), annotation, type, true, false, doc + duty);
  }

  /** The name as Retrofit allows it between braces. */
  static String pathName(String name) {
    return name.matches("[a-zA-Z][a-zA-Z0-9_-]*") ? name : Names.member(name);
  }

  private static Parameter query(
      Place place, String name, JavaType type, boolean required, String doc) {
    boolean object = type.form() == Form.MAP || type.form() == Form.OBJECT;
    if (object && !place.has("content")) {
      String names =
          "deepObject".equals(place.text("style"))
              ? " By name, as in " + Javadoc.code(name + "[property]") + "."
              : " Its properties by name.";
      // Retrofit takes no null here; an empty map sends nothing.
      return new Parameter(name, Names.member(name), "QueryMap", NAMES, true, false, doc + names);
    }
    String annotation = "Query(" + Source.literal(name) + ")";
    boolean joined = type.form() == Form.LIST && place.has("explode") && !place.flag("explode");
    return joined
        ? new Parameter(
            name, Names.header(name), annotation, STRING, required, false, doc + joinedBy(place))
        : new Parameter(
            name, Names.header(name), annotation, textual(place, type), required, false, doc);
  }

  private static String joinedBy(Place place) {
    String style = String.valueOf(place.text("style"));
    return switch (style) {
      case "spaceDelimited" -> " Several values are joined by spaces.";
      case "pipeDelimited" -> " Several values are joined by {@code |}.";
      default -> " Several values are joined by commas.";
    };
  }

  /** Retrofit sends a value's text: only types whose text is their form on the wire will do. */
  private static JavaType textual(Place place, JavaType type) {
    boolean list = type.form() == Form.LIST && "query".equals(place.text("in"));
    if (list) {
      boolean scalars = type.source().matches("List<(@Nullable )?\\w+>") && isText(type);
      return scalars ? type : JavaType.list(STRING, false);
    }
    return isText(type) && type.form() != Form.LIST ? type : STRING;
  }

  private static boolean isText(JavaType type) {
    return switch (type.form()) {
      case STRING, INTEGER, NUMBER, BOOLEAN -> !type.source().equals("ByteString");
      case LIST -> !type.adapter().matches(".*(moshi|Json\\.ANY|Json\\.BYTES|Json\\.OBJECT).*");
      default -> false;
    };
  }

  private static Place schema(Place parameter) {
    if (parameter.has("schema")) {
      return parameter.get("schema");
    }
    List<Place.Member> content = parameter.get("content").members();
    if (content.isEmpty()) {
      throw parameter.problem("the parameter has no schema; say what its type is");
    }
    return content.get(0).place().get("schema");
  }

  private static String doc(Place place, Place schema) {
    boolean inferred =
        place.pointer().contains("/parameters/")
            && Origins.isInferred(place)
            && !Origins.isInferred(place.parent().parent());
    return described(place, schema) + (inferred ? " Inferred, not documented." : "");
  }

  private static String described(Place place, Place schema) {
    String json = place.has("content") ? " As JSON." : "";
    if (!place.has("description")) {
      return (Facts.line(schema) + json).strip();
    }
    String limits = Facts.limits(schema);
    return (Javadoc.sentence(place.text("description")) + " " + limits).strip() + json;
  }
}
