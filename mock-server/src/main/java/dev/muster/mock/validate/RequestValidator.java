package dev.muster.mock.validate;

import dev.muster.mock.Call;
import dev.muster.mock.Problem;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.contract.RequestBody;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.payload.Payloads;
import dev.muster.mock.schema.SchemaError;
import dev.muster.mock.schema.Schemas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks calls against what their operation declares. */
public final class RequestValidator {
  /** Headers that OpenAPI says are not parameters, whatever a document declares. */
  private static final Set<String> NO_PARAMETERS =
      Set.of("accept", "content-type", "authorization");

  private static final Subject BODY = new Subject(Subject.Message.REQUEST, "body");

  private final Schemas schemas;

  public RequestValidator(Schemas schemas) {
    this.schemas = schemas;
  }

  /** What is wrong with a call, or empty where it is in order. */
  public Optional<Problem> check(Call call) {
    Optional<RequestBody> body = call.operation().requestBody();
    Optional<MediaType> mediaType = body.flatMap(declared -> mediaType(call, declared));
    if (body.isPresent() && mediaType.isEmpty() && !(call.payload() instanceof Payload.None)) {
      return Optional.of(unsupported(body.get()));
    }
    List<Violation> violations = new ArrayList<>();
    for (Parameter parameter : call.operation().parameters()) {
      violations.addAll(parameter(call, parameter));
    }
    body.ifPresent(declared -> violations.addAll(body(call, declared, mediaType)));
    return violations.isEmpty() ? Optional.empty() : Optional.of(invalid(violations));
  }

  private List<Violation> parameter(Call call, Parameter parameter) {
    if (parameter.in().equals("header")
        && NO_PARAMETERS.contains(parameter.name().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    Optional<JsonNode> value = ParameterReader.read(call, parameter);
    if (value.isEmpty()) {
      return parameter.required() ? List.of(missing(parameter)) : List.of();
    }
    Optional<Place> schema =
        parameter
            .schema()
            .or(() -> parameter.content().values().stream().findFirst().flatMap(MediaType::schema));
    Subject subject = new Subject(Subject.Message.REQUEST, parameter.in());
    return schema
        .map(place -> subject.violations(errors(place, value.get()), List.of(parameter.name())))
        .orElse(List.of());
  }

  private List<SchemaError> errors(Place schema, JsonNode value) {
    JsonNode prepared = schemas.forRequest(schemas.prepared(schema.json()));
    return schemas.compile(prepared, false).validate(value);
  }

  private static Violation missing(Parameter parameter) {
    // Prism puts the part of the request that lacks it in front, and the name into the message.
    String part = parameter.in().equals("header") ? "headers" : parameter.in();
    return new Violation(
        List.of(parameter.in()),
        "required",
        "Request " + part + " must have required property '" + parameter.name() + "'",
        Optional.of(parameter.name()));
  }

  private List<Violation> body(Call call, RequestBody declared, Optional<MediaType> mediaType) {
    Payload payload = call.payload();
    if (payload instanceof Payload.None) {
      return declared.required()
          ? List.of(new Violation(List.of("body"), "required", "Body parameter is required"))
          : List.of();
    }
    Payload read =
        call.request().headers().contains("Content-Type") ? payload : assumed(call, mediaType);
    if (read instanceof Payload.Malformed malformed) {
      return List.of(new Violation(List.of("body"), "malformed", malformed.message()));
    }
    return mediaType
        .flatMap(MediaType::schema)
        .flatMap(
            schema ->
                BodyReader.read(read, schema).map(value -> BODY.violations(errors(schema, value))))
        .orElse(List.of());
  }

  /** A body without a content type is taken for the first that is declared, as Prism does. */
  private static Payload assumed(Call call, Optional<MediaType> mediaType) {
    return mediaType
        .map(type -> Payloads.of(type.type(), call.request().body()))
        .orElseGet(call::payload);
  }

  private static Optional<MediaType> mediaType(Call call, RequestBody declared) {
    Optional<String> sent = call.request().headers().first("Content-Type");
    if (sent.isEmpty()) {
      return declared.content().values().stream().findFirst();
    }
    ContentType type = ContentType.of(sent.get());
    return declared.content().values().stream()
        .filter(offer -> type.matches(ContentType.of(offer.type())))
        .max(Comparator.comparingInt(offer -> ContentType.of(offer.type()).rank()));
  }

  private static Problem unsupported(RequestBody body) {
    return Problem.of(
        Problem.Kind.INVALID_CONTENT_TYPE,
        415,
        "Supported content types: " + String.join(",", body.content().keySet()));
  }

  private static Problem invalid(List<Violation> violations) {
    return Problem.of(
            Problem.Kind.UNPROCESSABLE_ENTITY,
            422,
            "Your request is not valid and no HTTP validation response was found in the spec, so Muster is generating"
                + " this error for you.")
        .with(violations);
  }
}
