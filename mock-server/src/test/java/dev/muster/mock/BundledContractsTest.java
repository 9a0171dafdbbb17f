package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Response;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.validate.SchemaCheck;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of every bundled contract is served: valid requests are taken and the answers fit
 * the contract.
 */
class BundledContractsTest {
  private final Preference preference = Preference.none();

  @ParameterizedTest
  @ValueSource(strings = {"muapi", "muxi-server"})
  void answersEveryOperationWithWhatItsContractPromises(String provider) {
    Contract contract = ContractLoader.bundled(provider);
    Play open =
        Play.prism().withAuthenticator(call -> new Authenticator.Admission.Granted(List.of()));
    SchemaCheck check = new SchemaCheck(contract);
    SoftAssertions softly = new SoftAssertions();
    try (MockServer server =
        MockServer.builder().mount(new Mount("/" + provider, contract), open).start()) {
      Http http = new Http(server.origin());
      for (Operation operation : contract.operations()) {
        Http.Reply reply = call(http, "/" + provider, operation);
        softly
            .assertThat(reply.header("X-Muster-Operation"))
            .as("%s: %s %s", operation, reply.status(), reply.text())
            .isEqualTo(operation.id());
        softly.assertThat(reply.status()).as("%s: %s", operation, reply.text()).isLessThan(400);
        softly
            .assertThat(misfits(check, operation, reply))
            .as("%s: %s", operation, reply.text())
            .isEmpty();
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"muapi", "muxi-server"})
  void refusesCallersWithoutAKey(String provider) {
    Contract contract = ContractLoader.bundled(provider);
    try (MockServer server = MockServer.builder().mount("", contract).start()) {
      Http http = new Http(server.origin());
      for (Operation operation : contract.operations()) {
        if (!operation.security().isEmpty()) {
          assertThat(call(http, "", operation).status()).as(operation.id()).isEqualTo(401);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"muapi", "muxi-server"})
  void givesExamplesThatFitTheirSchemas(String provider) {
    Contract contract = ContractLoader.bundled(provider);
    SchemaCheck check = new SchemaCheck(contract);
    SoftAssertions softly = new SoftAssertions();
    for (Operation operation : contract.operations()) {
      for (Response response : operation.responses().values()) {
        for (MediaType type : response.content().values()) {
          type.examples()
              .values()
              .forEach(
                  example ->
                      type.schema()
                          .ifPresent(
                              schema ->
                                  softly
                                      .assertThat(
                                          check.violations(
                                              schema, example.value(), List.of("body")))
                                      .as(
                                          "%s %s %s %s",
                                          operation, response.key(), type.type(), example.name())
                                      .isEmpty()));
        }
      }
    }
    softly.assertAll();
  }

  private Http.Reply call(Http http, String mount, Operation operation) {
    Responder responder = new Responder(operation.contract());
    List<String> headers = new ArrayList<>();
    StringBuilder query = new StringBuilder();
    String path = operation.pathTemplate();
    for (Parameter parameter : operation.parameters()) {
      String value = value(responder, parameter);
      switch (parameter.in()) {
        // A value of its own, or it would lead to one of the operations with a concrete path.
        case "path" ->
            path =
                path.replace(
                    "{" + parameter.name() + "}",
                    parameter.slashes() ? "new/" + encode(value) : encode(value));
        case "header" ->
            headers.addAll(parameter.required() ? List.of(parameter.name(), value) : List.of());
        case "query" ->
            query.append(parameter.required() ? "&" + parameter.name() + "=" + encode(value) : "");
        default -> assertThat(parameter.required()).as("%s wants a cookie", operation).isFalse();
      }
    }
    byte[] body = new byte[0];
    Optional<MediaType> type =
        operation.requestBody().flatMap(b -> b.content().values().stream().findFirst());
    if (type.isPresent()) {
      String contentType = ContentType.of(type.get().type()).essence();
      headers.addAll(
          List.of(
              "Content-Type",
              contentType.startsWith("multipart") ? contentType + "; boundary=b" : contentType));
      body = body(responder, type.get());
    }
    String target =
        mount
            + operation.basePaths().get(0)
            + path
            + (query.isEmpty() ? "" : "?" + query.substring(1));
    return http.send(operation.method(), target, body, headers.toArray(new String[0]));
  }

  private String value(Responder responder, Parameter parameter) {
    JsonNode example = parameter.place().json().path("example");
    return example.isMissingNode()
        ? responder.generate(parameter.schema().orElseThrow(), preference).asString()
        : example.asString();
  }

  private byte[] body(Responder responder, MediaType type) {
    ContentType contentType = ContentType.of(type.type());
    if (contentType.isJson()) {
      JsonNode value = responder.sample(type, preference).orElseThrow().value();
      return Json.bytes(value);
    }
    String text =
        contentType.essence().startsWith("multipart")
            ? "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n"
            : "binary";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static List<Violation> misfits(SchemaCheck check, Operation operation, Http.Reply reply) {
    ContentType sent = ContentType.of(reply.header("Content-Type"));
    if (!sent.isJson()) {
      return List.of();
    }
    return operation.response(reply.status()).orElseThrow().content().values().stream()
        .filter(type -> ContentType.of(type.type()).matches(sent))
        .findFirst()
        .flatMap(MediaType::schema)
        .map(schema -> check.violations(schema, reply.json(), List.of("body")))
        .orElse(List.of());
  }
}
