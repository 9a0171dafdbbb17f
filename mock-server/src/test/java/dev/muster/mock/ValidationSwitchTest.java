package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.MockSettings.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Validation off, reported and enforced, each with and without errors. */
class ValidationSwitchTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Switched, version: '1'}
      paths:
        /pets:
          get:
            parameters: [{name: limit, in: query, schema: {type: integer}}]
            responses: {'200': {description: ok, content: {application/json: {example: [Rex]}}}}
          post:
            security: [{key: []}]
            requestBody:
              required: true
              content: {application/json: {schema: {type: object, required: [name]}}}
            responses: {'201': {description: made}}
        /broken:
          get:
            responses:
              '200':
                description: ok
                content: {application/json: {schema: {type: integer}, example: seven}}
      components:
        securitySchemes: {key: {type: apiKey, in: header, name: X-Api-Key}}
      """;

  private static MockServer server(Validation validation, boolean errors) {
    return Servers.of(API, MockSettings.defaults().withValidation(validation).withErrors(errors));
  }

  @ParameterizedTest
  @CsvSource({
    "OFF, false, 200, false",
    "OFF, true, 200, false",
    "REPORT, false, 200, true",
    "REPORT, true, 200, true",
    "ENFORCE, false, 422, false",
    "ENFORCE, true, 422, false",
  })
  void decidesOnAWrongParameter(Validation validation, boolean errors, int status, boolean told) {
    try (MockServer server = server(validation, errors)) {
      Http.Reply reply = new Http(server.origin()).get("/pets?limit=many");
      assertThat(reply.status()).isEqualTo(status);
      assertThat(
              reply
                  .header("sl-violations")
                  .contains("Request query parameter limit must be integer"))
          .isEqualTo(told);
      if (status == 200) {
        assertThat(reply.text()).isEqualTo("[\"Rex\"]");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"OFF, 201, ''", "REPORT, 201, Invalid security scheme used", "ENFORCE, 401, ''"})
  void decidesOnMissingCredentialsAndBodies(Validation validation, int status, String told) {
    try (MockServer server = server(validation, false)) {
      Http.Reply reply = new Http(server.origin()).post("/pets", "{}");
      assertThat(reply.status()).isEqualTo(status);
      assertThat(reply.header("sl-violations")).contains(told);
      assertThat(reply.header("sl-violations").contains("required property 'name'"))
          .isEqualTo(validation == Validation.REPORT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OFF, false, 200, false",
    "OFF, true, 200, false",
    "REPORT, false, 200, true",
    "REPORT, true, 500, true",
    "ENFORCE, false, 200, true",
    "ENFORCE, true, 500, true",
  })
  void decidesOnAnswersThatBreakTheDocument(
      Validation validation, boolean errors, int status, boolean told) {
    try (MockServer server = server(validation, errors)) {
      Http.Reply reply = new Http(server.origin()).get("/broken");
      assertThat(reply.status()).isEqualTo(status);
      assertThat(reply.header("sl-violations").contains("Response body must be integer"))
          .isEqualTo(told);
      if (status == 500) {
        assertThat(reply.json().path("type").asString())
            .isEqualTo("https://stoplight.io/prism/errors#VIOLATIONS");
        assertThat(reply.json().path("validation").path(0).path("message").asString())
            .isEqualTo("Response body must be integer");
      } else {
        assertThat(reply.text()).isEqualTo("\"seven\"");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Validation.class)
  void servesWhatIsInOrderAsEver(Validation validation) {
    try (MockServer server = server(validation, true)) {
      Http.Reply reply = new Http(server.origin()).get("/pets?limit=7");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("sl-violations")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Validation.class)
  void doesNotChangeWhatHasNoRoute(Validation validation) {
    try (MockServer server = server(validation, false)) {
      Http http = new Http(server.origin());
      assertThat(http.get("/nowhere").status()).isEqualTo(404);
      assertThat(http.send("DELETE", "/pets", new byte[0]).status()).isEqualTo(405);
    }
  }

  @Test
  void letsEachMountHaveItsOwn() {
    var contract = dev.muster.mock.contract.ContractLoader.parse("on", API);
    var lax = dev.muster.mock.contract.ContractLoader.parse("off", API);
    try (MockServer server =
        MockServer.builder()
            .mount("/on", contract)
            .settings(MockSettings.defaults().withValidation(Validation.OFF))
            .mount("/off", lax)
            .start()) {
      Http http = new Http(server.origin());
      assertThat(http.get("/on/pets?limit=x").status()).isEqualTo(422);
      assertThat(http.get("/off/pets?limit=x").status()).isEqualTo(200);
    }
  }
}
