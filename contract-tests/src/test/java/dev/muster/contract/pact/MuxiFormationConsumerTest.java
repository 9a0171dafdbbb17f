package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.Matchers.fromProviderState;
import static dev.muster.contract.pact.Http.answer;
import static dev.muster.contract.pact.Http.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import dev.muster.core.AuthenticationException;
import dev.muster.core.ConflictException;
import dev.muster.core.RetryPolicy;
import dev.muster.muxiformation.Chat;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.model.Agent;
import dev.muster.muxiformation.model.RequestStatus;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kotlin.jvm.functions.Function1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the client asks of a MUXI formation, and what it makes of the answers. */
final class MuxiFormationConsumerTest {
  private static final String REPLY =
      """
      data: {"token":"You"}

      data: {"token":" said"}

      event: done
      data: {"finished":true}

      """;

  @RegisterExtension static final PactBook BOOK = new PactBook("muxi-formation");

  @Test
  void chats() {
    play(
        "a message that is answered at once",
        "chat",
        it ->
            it.withRequest(message("application/json", false))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.object(
                                "data",
                                data ->
                                    data.minArrayLike(
                                        "response",
                                        1,
                                        part ->
                                            part.stringValue("type", "text")
                                                .stringType("text", "Hello!"))))),
        formation ->
            assertThat(Chat.text(formation.user("user-123").chat("Hello"))).isEqualTo("Hello!"));
  }

  @Test
  void streamsAReply() {
    play(
        "a message whose reply is streamed",
        "chat",
        it ->
            it.withRequest(message("text/event-stream", true))
                .willRespondWith(
                    answer(
                        200,
                        RawBody.events(
                            "^(: [^\\n]*\\n\\n)*(data: \\{[^\\n]+\\}\\n\\n)+"
                                + "event: done\\ndata: \\{[^\\n]+\\}\\n\\n$",
                            REPLY))),
        formation ->
            assertThat(Chat.whole(formation.user("user-123").chatStream("Hello")))
                .isEqualTo("You said"));
  }

  @Test
  void asksForTheStateOfARequest() {
    play(
        "the state of a request that runs",
        "getRequest",
        it ->
            it.state("a request", Map.of("status", "running"))
                .withRequest(
                    request ->
                        request
                            .method("GET")
                            .path(fromProviderState("/requests/${requestId}", "/requests/req_1"))
                            .header("X-MUXI-ADMIN-KEY", "fma_test"))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.object(
                                "data",
                                data ->
                                    data.stringType("request_id", "req_1")
                                        .stringValue("status", "running")))),
        formation ->
            assertThat(formation.requests().get("req_1").status())
                .isEqualTo(RequestStatus.RUNNING));
  }

  @Test
  void listsTheAgents() {
    play(
        "the list of agents",
        "listAgents",
        it ->
            it.withRequest(admin("GET", "/agents"))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.object(
                                "data",
                                data ->
                                    data.minArrayLike(
                                        "agents", 1, agent -> agent.stringType("id", "writer"))))),
        formation ->
            assertThat(formation.agents().list()).extracting(Agent::id).containsExactly("writer"));
  }

  @Test
  void tellsThatASecretIsThere() {
    play(
        "a secret whose name is taken",
        "createSecret",
        it ->
            it.withRequest(
                    request ->
                        admin("POST", "/secrets")
                            .invoke(
                                request.body(
                                    json(
                                        body ->
                                            body.stringValue("key", "OPENAI_API_KEY")
                                                .stringType("value", "sk-another")))))
                .willRespondWith(refusal(409, "SECRET_EXISTS")),
        formation ->
            assertThatThrownBy(() -> formation.secrets().create("OPENAI_API_KEY", "sk-another"))
                .isInstanceOf(ConflictException.class));
  }

  @Test
  void tellsThatTheKeyIsWrong() {
    play(
        "a request with a wrong key",
        "listSecrets",
        it ->
            it.state("only known keys are accepted")
                .withRequest(admin("GET", "/secrets"))
                .willRespondWith(refusal(401, "UNAUTHORIZED")),
        formation ->
            assertThatThrownBy(() -> formation.secrets().list())
                .isInstanceOf(AuthenticationException.class));
  }

  private static void play(
      String description,
      String operation,
      UnaryOperator<HttpInteractionBuilder> it,
      Consumer<MuxiFormation> use) {
    BOOK.play(
        description,
        operation,
        it,
        url -> {
          try (MuxiFormation formation =
              MuxiFormation.builder()
                  .baseUrl(url)
                  .adminKey("fma_test")
                  .clientKey("fmc_test")
                  .retry(RetryPolicy.NONE)
                  .build()) {
            use.accept(formation);
          }
        });
  }

  private static Function1<HttpRequestBuilder, HttpRequestBuilder> admin(
      String method, String path) {
    return request -> request.method(method).path(path).header("X-MUXI-ADMIN-KEY", "fma_test");
  }

  private static Function1<HttpRequestBuilder, HttpRequestBuilder> message(
      String accept, boolean stream) {
    return request ->
        request
            .body(json(body -> body.stringType("message", "Hello").booleanValue("stream", stream)))
            .method("POST")
            .path("/chat")
            .header("Accept", accept)
            .header("X-MUXI-CLIENT-KEY", "fmc_test")
            .header("X-Muxi-User-ID", "user-123");
  }

  private static Function1<HttpResponseBuilder, HttpResponseBuilder> refusal(
      int status, String code) {
    return answer(
        status,
        body ->
            body.object(
                "error", error -> error.stringValue("code", code).stringType("message", "No")));
  }
}
