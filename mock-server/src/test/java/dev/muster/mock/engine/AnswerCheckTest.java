package dev.muster.mock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Play;
import dev.muster.mock.Servers;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            responses:
              '200':
                content:
                  application/json:
                    schema: {type: object, required: [name], properties: {name: {type: string}}}
                    examples:
                      good: {value: {name: Rex}}
                      bad: {value: {name: 7}}
                  text/plain: {example: Rex}
      """;

  private static Http.Reply simulated(Answer answer) {
    try (MockServer server =
        Servers.of(API, Play.plain().withSimulator(call -> Optional.of(answer)))) {
      return new Http(server.origin()).get("/pets");
    }
  }

  @Test
  void saysNothingOfAnswersThatFit() {
    assertThat(
            simulated(Answer.json(200, Json.object().put("name", "Tom"))).header("X-Muster-Misfit"))
        .isEmpty();
    assertThat(simulated(Answer.text(200, "Tom")).header("X-Muster-Misfit")).isEmpty();
  }

  @Test
  void tellsHowASimulatedAnswerDiffers() {
    Http.Reply reply = simulated(Answer.json(200, Json.object()));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("X-Muster-Misfit"))
        .isEqualTo("Response body must have required property 'name'");
    assertThat(reply.header("X-Muster-Rule")).isEqualTo("simulated");
    assertThat(
            simulated(Answer.bytes(200, "application/json", new byte[] {'{'}))
                .header("X-Muster-Misfit"))
        .isEqualTo("Response body must be JSON");
  }

  @Test
  void tellsInOneLineWhateverTheNamesAre() {
    String strict = API.replace("required: [name],", "additionalProperties: false,");
    Answer answer = Answer.json(200, Json.object().put("a\r\nSet-Cookie: b\u00e9", 1));
    try (MockServer server =
        Servers.of(strict, Play.plain().withSimulator(call -> Optional.of(answer)))) {
      Http.Reply reply = new Http(server.origin()).get("/pets");
      assertThat(reply.header("X-Muster-Misfit")).endsWith("found 'a?Set-Cookie: b?'");
      assertThat(reply.header("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void tellsThatAStatusIsNotDeclared() {
    assertThat(simulated(Answer.empty(418)).header("X-Muster-Misfit"))
        .isEqualTo(
            "Unable to match the returned status code with those defined in the document: 200");
  }

  @Test
  void tellsThatAnExampleOfTheDocumentDoesNotFit() {
    try (MockServer server = Servers.of(API)) {
      Http http = new Http(server.origin());
      for (int i = 0; i < 2; i++) {
        assertThat(http.get("/pets").header("X-Muster-Misfit")).isEmpty();
        assertThat(http.get("/pets?__example=bad").header("X-Muster-Misfit"))
            .isEqualTo("Response body property name must be string");
      }
      assertThat(http.get("/pets?__dynamic=true&__seed=3").header("X-Muster-Misfit")).isEmpty();
    }
  }
}
