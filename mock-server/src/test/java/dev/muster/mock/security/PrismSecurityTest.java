package dev.muster.mock.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Prism 5.16 answers to the same requests. */
class PrismSecurityTest {
  private static final String API =
      """
      openapi: 3.0.3
      info: {title: Secured, version: '1'}
      security: [{header: []}]
      paths:
        /header: {get: {responses: {'200': {description: ok}}}}
        /query: {get: {security: [{query: []}], responses: {'200': {description: ok}}}}
        /cookie: {get: {security: [{cookie: []}], responses: {'200': {description: ok}}}}
        /basic: {get: {security: [{basic: []}], responses: {'200': {description: ok}}}}
        /digest: {get: {security: [{digest: []}], responses: {'200': {description: ok}}}}
        /bearer: {get: {security: [{bearer: []}], responses: {'200': {description: ok}}}}
        /oauth: {get: {security: [{oauth: [read]}], responses: {'200': {description: ok}}}}
        /oidc: {get: {security: [{oidc: []}], responses: {'200': {description: ok}}}}
        /custom: {get: {security: [{custom: []}], responses: {'200': {description: ok}}}}
        /open: {get: {security: [], responses: {'200': {description: ok}}}}
        /optional: {get: {security: [{}, {header: []}], responses: {'200': {description: ok}}}}
        /both: {get: {security: [{header: [], bearer: []}], responses: {'200': {description: ok}}}}
        /either:
          get:
            security: [{basic: []}, {bearer: []}, {header: []}]
            responses: {'200': {description: ok}}
        /unknown: {get: {security: [{nobody: []}], responses: {'200': {description: ok}}}}
        /declared:
          get:
            security: [{basic: []}]
            parameters: [{name: q, in: query, required: true, schema: {type: integer}}]
            responses:
              '200': {description: ok}
              '401': {description: no, content: {application/json: {example: {detail: who}}}}
      components:
        securitySchemes:
          header: {type: apiKey, in: header, name: X-Api-Key}
          query: {type: apiKey, in: query, name: key}
          cookie: {type: apiKey, in: cookie, name: sid}
          basic: {type: http, scheme: basic}
          digest: {type: http, scheme: digest}
          bearer: {type: http, scheme: Bearer}
          oauth: {type: oauth2, flows: {}}
          oidc: {type: openIdConnect, openIdConnectUrl: 'https://x.example'}
          custom: {type: http, scheme: Hawk}
      """;

  private static MockServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = Servers.prism(API);
    http = new Http(server.origin());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/header | X-Api-Key | x",
        "/query?key=x | X-None | x",
        "/cookie | Cookie | a=1; sid=3",
        "/basic | Authorization | Basic dXNlcjpwdw==",
        "/basic | Authorization | bAsIc dXNlcjpwdw==",
        "/digest | Authorization | Digest username='u', realm='r', nonce='n', uri='x', response='abc'",
        "/bearer | Authorization | Bearer x",
        "/oauth | Authorization | Bearer x",
        "/oidc | Authorization | Bearer x",
        "/custom | X-None | x",
        "/open | X-None | x",
        "/optional | X-None | x",
        "/either | X-Api-Key | k",
        "/unknown | X-None | x",
      })
  void admitsWhoPresentsACredential(String path, String name, String value) {
    assertThat(http.get(path, name, value).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/header | X-None | x | ''",
        "/query?key= | X-None | x | ''",
        "/cookie | Cookie | sid= | ''",
        "/basic | X-None | x | Basic realm=\"*\"",
        "/basic | Authorization | Basic | ''",
        "/basic | Authorization | Basic bm9uZQ== | ''",
        "/basic | Authorization | Bearer x | Basic realm=\"*\"",
        "/digest | X-None | x | Digest realm=\"*\", nonce=\"abc123\"",
        "/digest | Authorization | Digest username=\"u\" | ''",
        "/digest | Authorization | Digest username='u', realm='r', nonce='n', uri='/x', response='a' | ''",
        "/bearer | Authorization | bearer x | Bearer",
        "/oauth | X-None | x | OAuth2",
        "/oidc | X-None | x | OpenID",
        "/optional | Authorization | x | None",
        "/both | X-Api-Key | k | Bearer",
        "/either | X-None | x | Basic realm=\"*\",Bearer",
      })
  void refusesWhoPresentsNone(String path, String name, String value, String challenge) {
    Http.Reply reply = http.get(path, name, value);
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("WWW-Authenticate")).isEqualTo(challenge);
    assertThat(reply.json().path("headers").path("WWW-Authenticate").asString(""))
        .isEqualTo(challenge);
    assertThat(reply.json().path("type").asString())
        .isEqualTo("https://stoplight.io/prism/errors#UNAUTHORIZED");
  }

  @Test
  void warnsOfASchemeThatItDoesNotKnow() {
    assertThat(http.get("/custom").header("sl-violations"))
        .isEqualTo(
            "[{\"location\":[\"request\"],\"severity\":\"Warning\",\"message\":\"We currently do not support"
                + " this type of security scheme: http/hawk\"}]");
  }

  @Test
  void prefersTheDeclared401AndTellsWhatElseIsWrong() {
    Http.Reply reply = http.get("/declared");
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text()).isEqualTo("{\"detail\":\"who\"}");
    assertThat(reply.header("sl-violations"))
        .contains("\"code\":401")
        .contains("Request query must have required property 'q'");
  }
}
