package dev.muster.mock.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Authenticator;
import dev.muster.mock.Call;
import dev.muster.mock.Credential;
import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Play;
import dev.muster.mock.Problem;
import dev.muster.mock.Servers;
import dev.muster.mock.http.Answer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceCheckTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Secured, version: '1'}
      security: [{header: []}]
      paths:
        /header: {get: {responses: {'200': {}}}}
        /query: {get: {security: [{query: []}], responses: {'200': {}}}}
        /cookie: {get: {security: [{cookie: []}], responses: {'200': {}}}}
        /basic: {get: {security: [{basic: []}], responses: {'200': {}}}}
        /bearer: {get: {security: [{bearer: []}], responses: {'200': {}}}}
        /oauth: {get: {security: [{oauth: [read]}], responses: {'200': {}}}}
        /oidc: {get: {security: [{oidc: []}], responses: {'200': {}}}}
        /custom: {get: {security: [{custom: []}], responses: {'200': {}}}}
        /open: {get: {security: [], responses: {'200': {}}}}
        /optional: {get: {security: [{}, {header: []}], responses: {'200': {}}}}
        /both: {get: {security: [{header: [], bearer: []}], responses: {'200': {}}}}
        /either: {get: {security: [{basic: []}, {bearer: []}, {header: []}], responses: {'200': {}}}}
        /declared:
          get:
            responses: {'200': {}, '401': {content: {application/json: {example: {detail: who are you}}}}}
        /item/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
            responses: {'200': {}}
      components:
        securitySchemes:
          header: {type: apiKey, in: header, name: X-Api-Key}
          query: {type: apiKey, in: query, name: key}
          cookie: {type: apiKey, in: cookie, name: sid}
          basic: {type: http, scheme: basic}
          bearer: {type: http, scheme: Bearer}
          oauth: {type: oauth2, flows: {}}
          oidc: {type: openIdConnect, openIdConnectUrl: 'https://x.example'}
          custom: {type: http, scheme: MUXI-HMAC}
      """;

  private final AtomicReference<List<Credential>> credentials = new AtomicReference<>(List.of());
  private MockServer server;
  private Http http;

  @BeforeEach
  void start() {
    Play play =
        Play.plain()
            .withSimulator(
                call -> {
                  credentials.set(call.credentials());
                  return Optional.empty();
                });
    server = Servers.of(API, play);
    http = new Http(server.origin());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/header | x-api-key | secret | secret",
        "/query?key=a%20b | X-None | 1 | a b",
        "/cookie | Cookie | a=1; sid=s3 | s3",
        "/basic | Authorization | Basic dXNlcjpwdw== | dXNlcjpwdw==",
        "/bearer | Authorization | bearer t.o.k | t.o.k",
        "/oauth | Authorization | Bearer t | t",
        "/oidc | Authorization | Bearer t | t",
        "/custom | Authorization | MUXI-HMAC key=K, timestamp=1, signature=S | key=K, timestamp=1, signature=S",
        "/either | Authorization | Bearer t | t",
        "/either | X-Api-Key | k | k",
        "/optional | X-Api-Key | k | ''",
      })
  void admitsWhoPresentsACredential(String path, String name, String value, String credential) {
    assertThat(http.get(path, name, value).status()).isEqualTo(200);
    assertThat(credentials.get())
        .extracting(Credential::value)
        .containsExactlyElementsOf(credential.isEmpty() ? List.of() : List.of(credential));
    assertThat(credentials.get().toString()).doesNotContain(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/header | ''",
        "/query | ''",
        "/cookie | ''",
        "/basic | Basic realm=\"*\"",
        "/bearer | Bearer",
        "/oauth | Bearer",
        "/oidc | Bearer",
        "/custom | muxi-hmac",
      })
  void refusesWhoPresentsNone(String path, String challenge) {
    Http.Reply reply = http.get(path);
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("WWW-Authenticate")).isEqualTo(challenge);
    assertThat(reply.json().path("type").asString())
        .isEqualTo("https://stoplight.io/prism/errors#UNAUTHORIZED");
    assertThat(reply.json().path("title").asString()).isEqualTo("Invalid security scheme used");
  }

  @Test
  void refusesBlankAndForeignCredentials() {
    assertThat(http.get("/header", "X-Api-Key", " ").status()).isEqualTo(401);
    assertThat(http.get("/bearer", "Authorization", "Basic dXNlcjpwdw==").status()).isEqualTo(401);
    assertThat(http.get("/bearer", "Authorization", "Bearer").status()).isEqualTo(401);
  }

  @Test
  void wantsAllSchemesOfAnAlternative() {
    assertThat(http.get("/both", "X-Api-Key", "k").status()).isEqualTo(401);
    assertThat(http.get("/both", "X-Api-Key", "k", "Authorization", "Bearer t").status())
        .isEqualTo(200);
    assertThat(credentials.get()).hasSize(2);
  }

  @Test
  void namesEveryChallengeOfTheAlternatives() {
    assertThat(http.get("/either").response().headers().allValues("WWW-Authenticate"))
        .containsExactly("Basic realm=\"*\"", "Bearer");
  }

  @Test
  void admitsAnybodyWhereNothingIsAskedFor() {
    assertThat(http.get("/open").status()).isEqualTo(200);
    assertThat(http.get("/optional").status()).isEqualTo(200);
  }

  @Test
  void prefersTheDeclared401() {
    Http.Reply reply = http.get("/declared");
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text()).isEqualTo("{\"detail\":\"who are you\"}");
  }

  @Test
  void asksForCredentialsBeforeAnythingElse() {
    assertThat(http.get("/item/x").status()).isEqualTo(401);
    assertThat(http.get("/item/x", "X-Api-Key", "k").status()).isEqualTo(422);
  }

  @Test
  void canBeReplaced() {
    Authenticator onlyBob =
        (Call call) ->
            call.request().headers().first("X-Api-Key").filter("bob"::equals).isPresent()
                ? new Authenticator.Admission.Granted(List.of())
                : new Authenticator.Admission.Refused(
                    Problem.of(Problem.Kind.UNAUTHORIZED, 401, "Not Bob").as("nobody"));
    Play play =
        Play.plain()
            .withAuthenticator(onlyBob)
            .withErrorStyle(
                (problem, request, call) ->
                    Optional.of(Answer.text(problem.status(), problem.example().orElse("none"))));
    try (MockServer strict = Servers.of(API, play)) {
      Http strictHttp = new Http(strict.origin());
      assertThat(strictHttp.get("/header", "X-Api-Key", "bob").status()).isEqualTo(200);
      assertThat(strictHttp.get("/header", "X-Api-Key", "eve").text()).isEqualTo("nobody");
    }
  }
}
