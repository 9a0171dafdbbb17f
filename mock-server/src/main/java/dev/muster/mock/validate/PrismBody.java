package dev.muster.mock.validate;

import dev.muster.mock.Violation;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import dev.muster.mock.http.MimeType;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.schema.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks bodies against the declared media types as Prism does. */
final class PrismBody {
  private final Subject subject;
  private final List<Content> contents = new ArrayList<>();

  /** One media type, its schema as it counts for this side of the exchange. */
  private record Content(
      String type,
      Optional<MimeType> mimeType,
      @Nullable Validator body,
      @Nullable PrismForm form) {
    boolean fits(MimeType sent) {
      return mimeType.isPresent() && sent.fits(mimeType.get());
    }
  }

  private PrismBody(Subject.Message message) {
    this.subject = new Subject(message, "body");
  }

  static PrismBody request(Map<String, MediaType> content, Schemas schemas) {
    PrismBody body = new PrismBody(Subject.Message.REQUEST);
    content.values().forEach(type -> body.add(type, schemas, true));
    return body;
  }

  static PrismBody response(Map<String, MediaType> content, Schemas schemas) {
    PrismBody body = new PrismBody(Subject.Message.RESPONSE);
    content.values().forEach(type -> body.add(type, schemas, false));
    return body;
  }

  private void add(MediaType type, Schemas schemas, boolean request) {
    Optional<JsonNode> schema =
        type.schema()
            .map(Place::json)
            .filter(JsonNode::isObject)
            .map(schemas::prepared)
            .map(known -> request ? schemas.forRequest(known) : schemas.forResponse(known));
    contents.add(
        new Content(
            type.type(),
            MimeType.of(type.type()),
            schema.map(known -> schemas.compile(known, false)).orElse(null),
            request && schema.isPresent() ? PrismForm.of(type, schema.get(), schemas) : null));
  }

  List<String> types() {
    return contents.stream().map(Content::type).toList();
  }

  boolean supports(MimeType sent) {
    return contents.stream().anyMatch(content -> content.fits(sent));
  }

  /**
   * What is wrong with a body.
   *
   * @param sent its media type, or null where it has none
   * @param value JSON, or a text of anything else
   */
  List<Violation> check(@Nullable MimeType sent, JsonNode value) {
    Content content = content(sent);
    if (content == null || content.body() == null) {
      return List.of();
    }
    if (sent != null && sent.isForm()) {
      if (!value.isString()) {
        return List.of(new Violation(List.of(), "422", "Target is not a string"));
      }
      return content.form() == null
          ? List.of()
          : content.form().check(value.stringValue(), sent, subject);
    }
    return subject.violations(content.body().validate(value));
  }

  private @Nullable Content content(@Nullable MimeType sent) {
    if (sent != null) {
      for (Content content : contents) {
        if (content.fits(sent)) {
          return content;
        }
      }
    }
    return contents.isEmpty() ? null : contents.get(0);
  }
}
