package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Parameter;
import dev.muster.tools.generator.JavaType.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to send an operation's body, as parameters of a Retrofit method.
 *
 * @param annotation what the method needs for it, null if nothing
 * @param remark a sentence for the method's javadoc, empty if there is nothing to remark
 */
record Body(String suffix, @Nullable String annotation, List<Parameter> parameters, String remark) {
  private static final JavaType REQUEST_BODY = okHttpType("RequestBody", "okhttp3.RequestBody");
  private static final JavaType PART = okHttpType("MultipartBody.Part", "okhttp3.MultipartBody");
  private static final JavaType TEXT = JavaType.scalar("String", "STRING", Form.STRING);

  private static JavaType okHttpType(String source, String imported) {
    return new JavaType(source, Set.of(imported), "", Form.ANY, null);
  }

  /** The ways that the contract offers, at least one: that of an operation without a body. */
  static List<Body> of(
      String verb, Place operation, String operationId, Types types, NestedEnums nested) {
    Place requestBody = operation.get("requestBody").resolved();
    List<Content> contents = Content.of(requestBody.get("content"));
    if (contents.isEmpty()) {
      return List.of(new Body("", null, List.of(), ""));
    }
    if (verb.equals("get") || verb.equals("head")) {
      String remark =
          "The body that the contract speaks of is not sent: OkHttp sends none with a GET.";
      return List.of(new Body("", null, List.of(), remark));
    }
    List<Body> bodies = new ArrayList<>();
    for (Content content : contents) {
      bodies.add(of(requestBody, content, operationId, types, nested));
    }
    return bodies;
  }

  private static Body of(
      Place requestBody, Content content, String operationId, Types types, NestedEnums nested) {
    String doc = Javadoc.sentence(requestBody.text("description"));
    Place schema = content.place().get("schema");
    String suffix = content.media().suffix();
    Map<String, Place> fields = Schemas.properties(schema);
    Set<String> required = Schemas.required(schema);
    List<Parameter> parameters = new ArrayList<>();
    if (content.media() == Media.JSON) {
      parameters.add(json(schema, operationId, doc, types));
      return new Body(suffix, null, parameters, "");
    }
    if (content.media() == Media.MULTIPART && !fields.isEmpty()) {
      fields.forEach((name, place) -> parameters.add(part(name, place, required.contains(name))));
      return new Body(suffix, "Multipart", parameters, "");
    }
    if (content.media() == Media.FORM && !fields.isEmpty()) {
      Types.Owner owner = nested.owner(operationId);
      fields.forEach(
          (name, place) ->
              parameters.add(field(name, place, required.contains(name), types.of(place, owner))));
      return new Body(suffix, "FormUrlEncoded", parameters, "");
    }
    String type = " Its content type is " + Javadoc.code(content.contentType()) + ".";
    parameters.add(
        new Parameter("", "body", "Body", REQUEST_BODY, true, true, (doc + type).strip()));
    return new Body(suffix, null, parameters, "");
  }

  private static Parameter json(Place schema, String operationId, String doc, Types types) {
    JavaType type =
        schema.exists()
            ? types.of(schema, types.named(Names.plainType(operationId) + "Input"))
            : Scalars.ANY;
    String text = doc.isEmpty() ? Javadoc.sentence(Facts.description(schema)) : doc;
    return new Parameter(
        "", "body", "Body", type, true, true, text.isEmpty() ? "What is sent." : text);
  }

  private static Parameter part(String name, Place place, boolean required) {
    String member = Names.member(name);
    String doc = Facts.line(place);
    boolean several = isFile(items(place));
    if (several || isFile(place)) {
      String named =
          (doc
                  + (several ? " Each part's" : " The part's")
                  + " name is "
                  + Javadoc.code(name)
                  + ".")
              .strip();
      JavaType type = several ? JavaType.list(PART, false) : PART;
      return new Parameter(name, member, "Part", type, required, true, named);
    }
    String annotation = "Part(" + Source.literal(name) + ")";
    return new Parameter(name, member, annotation, REQUEST_BODY, required, true, doc);
  }

  /** What a list's items are. */
  static Place items(Place place) {
    return Schemas.plain(place).resolved().get("items");
  }

  static boolean isFile(Place place) {
    Place schema = Schemas.plain(place).resolved();
    return "binary".equals(schema.text("format")) || schema.has("contentMediaType");
  }

  private static Parameter field(String name, Place place, boolean required, JavaType type) {
    boolean text =
        switch (type.form()) {
          case STRING, INTEGER, NUMBER, BOOLEAN -> !type.source().equals("ByteString");
          default -> false;
        };
    String doc = text ? Facts.line(place) : (Facts.line(place) + " As JSON.").strip();
    String annotation = "Field(" + Source.literal(name) + ")";
    return new Parameter(
        name, Names.member(name), annotation, text ? type : TEXT, required, true, doc);
  }
}
