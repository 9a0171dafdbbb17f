package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.Matchers.fromProviderState;
import static dev.muster.contract.pact.Http.answer;
import static dev.muster.contract.pact.Http.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import dev.muster.core.AuthenticationException;
import dev.muster.core.ConflictException;
import dev.muster.muxiformation.Chat;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.model.Agent;
import dev.muster.muxiformation.model.RequestStatus;
import java.util.Map;
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

  private static final Keyed ADMIN = new Keyed("X-MUXI-ADMIN-KEY", "^fma_\\S+$", "fma_test");
  private static final Keyed CLIENT = new Keyed("X-MUXI-CLIENT-KEY", "^fmc_\\S+$", "fmc_test");

  @RegisterExtension
  static final PactBook<MuxiFormation> BOOK =
      new PactBook<>(
          "muxi-formation",
          () -> MuxiFormation.builder().adminKey("fma_test").clientKey("fmc_test"));

  @Test
  void chats() {
    BOOK.play(
        "a message that is answered at once",
        "chat",
        it ->
            it.withRequest(message("application/json", false))
                .willRespondWith(
                    answer(
                        200,
                        data(
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
    BOOK.play(
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
    BOOK.play(
        "the state of a request that runs",
        "getRequest",
        it ->
            it.state("a request", Map.of("status", "running"))
                .withRequest(
                    ADMIN.get(fromProviderState("/requests/${requestId}", "/requests/req_1")))
                .willRespondWith(
                    answer(
                        200,
                        data(
                            data ->
                                data.stringType("request_id", "req_1")
                                    .stringValue("status", "running")))),
        formation ->
            assertThat(formation.requests().get("req_1").status())
                .isEqualTo(RequestStatus.RUNNING));
  }

  @Test
  void listsTheAgents() {
    BOOK.play(
        "the list of agents",
        "listAgents",
        it ->
            it.withRequest(ADMIN.get("/agents"))
                .willRespondWith(
                    answer(
                        200,
                        data(
                            data ->
                                data.minArrayLike(
                                    "agents", 1, agent -> agent.stringType("id", "writer"))))),
        formation ->
            assertThat(formation.agents().list()).extracting(Agent::id).containsExactly("writer"));
  }

  @Test
  void tellsThatASecretIsThere() {
    BOOK.play(
        "a secret whose name is taken",
        "createSecret",
        it ->
            it.withRequest(
                    ADMIN.post(
                        "/secrets",
                        body ->
                            body.stringValue("key", "OPENAI_API_KEY")
                                .stringType("value", "sk-another")))
                .willRespondWith(refusal(409, "SECRET_EXISTS")),
        formation ->
            assertThatThrownBy(() -> formation.secrets().create("OPENAI_API_KEY", "sk-another"))
                .isInstanceOf(ConflictException.class));
  }

  @Test
  void tellsThatTheKeyIsWrong() {
    BOOK.play(
        "a request with a wrong key",
        "listSecrets",
        it ->
            it.state("only known keys are accepted")
                .withRequest(ADMIN.get("/secrets"))
                .willRespondWith(refusal(401, "UNAUTHORIZED")),
        formation ->
            assertThatThrownBy(() -> formation.secrets().list())
                .isInstanceOf(AuthenticationException.class));
  }

  private static Function1<HttpRequestBuilder, HttpRequestBuilder> message(
      String accept, boolean stream) {
    return request ->
        CLIENT
            .post(
                "/chat", body -> body.stringType("message", "Hello").booleanValue("stream", stream))
            .invoke(request)
            .header("Accept", accept)
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
