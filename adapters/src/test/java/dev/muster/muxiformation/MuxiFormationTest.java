package dev.muster.muxiformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ConfigurationException;
import dev.muster.core.EventStream;
import dev.muster.core.Job;
import dev.muster.core.NotFoundException;
import dev.muster.core.RequestOptions;
import dev.muster.core.RetryPolicy;
import dev.muster.core.ServerException;
import dev.muster.core.StreamCutException;
import dev.muster.core.ValidationException;
import dev.muster.core.Violation;
import dev.muster.muxiformation.api.FormationApi;
import dev.muster.muxiformation.model.ActivityEvent;
import dev.muster.muxiformation.model.ChatAccepted;
import dev.muster.muxiformation.model.ChatReply;
import dev.muster.muxiformation.model.ChatReplyEnvelope;
import dev.muster.muxiformation.model.ChatRequest;
import dev.muster.muxiformation.model.RequestState;
import dev.muster.muxiformation.model.RequestStateResult;
import dev.muster.muxiformation.model.RequestStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MuxiFormationTest {
  private static final String CLIENT = "fmc_client_key_here";
  private static final String ADMIN = "fma_admin_key_here";

  private final MockWebServer server = new MockWebServer();
  private MuxiFormation formation;

  @BeforeEach
  void open() throws IOException {
    server.start();
    formation = builder().clientKey(CLIENT).adminKey(ADMIN).build();
  }

  private FormationBuilder builder() {
    return MuxiFormation.builder().baseUrl(server.url("/v1").toString()).retry(RetryPolicy.NONE);
  }

  @AfterEach
  void close() {
    formation.close();
    server.close();
  }

  private void answer(int status, String json) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type: application/json")
            .body(json)
            .build());
  }

  private void succeed(String data) {
    answer(200, "{\"request\": {\"id\": \"req_1\"}, \"success\": true, \"data\": " + data + "}");
  }

  @Test
  void showsOnlyTheClientKeyWhereThatSuffices() throws InterruptedException {
    succeed("{\"message\": \"Hello!\"}");

    assertThat(Chat.text(formation.user("user-123").chat("Hello!"))).isEqualTo("Hello!");

    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("POST /v1/chat HTTP/1.1");
    assertThat(request.getHeaders().get("X-MUXI-CLIENT-KEY")).isEqualTo(CLIENT);
    assertThat(request.getHeaders().get("X-MUXI-ADMIN-KEY")).isNull();
    assertThat(request.getHeaders().values("X-Muxi-User-ID")).containsExactly("user-123");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getBody().utf8()).contains("\"stream\":false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"message\": \"Hello!\", \"request_id\": \"req_1\"}",
        "{\"response\": \"Hello!\", \"session_id\": \"sess_1\"}",
      })
  void keepsAReplyThatComesAtOnceThoughItWasAskedForLater(String reply) {
    succeed(reply);

    Job<RequestState> job = formation.user("user-123").chatAsync("Hello!");

    assertThat(job.await().result()).isEqualTo(RequestStateResult.of("Hello!"));
    assertThat(job.await().status()).isEqualTo(RequestStatus.COMPLETED);
    assertThat(job.await().requestId()).isEqualTo("req_1");
    assertThat(job.submitted(ChatReplyEnvelope.class)).isPresent();
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void endsTheEventsOfARequestWithItsLast() {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/event-stream")
            .body("data: {\"type\":\"progress\"}\n\ndata: {\"type\":\"stream_completed\"}\n\n")
            .build());
    List<ActivityEvent> events = new ArrayList<>();

    EventStream<ActivityEvent> stream = formation.user("user-123").events("sess_1", "req_1");

    assertThat(stream.forEach(events::add)).isEqualTo(EventStream.Ending.COMPLETE);
    assertThat(events).hasSize(2);
  }

  @Test
  void tellsThatTheEventsOfARequestWereCut() {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/event-stream")
            .body("data: {\"type\":\"progress\"}\n\n")
            .build());

    EventStream<ActivityEvent> stream = formation.events("sess_1", "req_1");

    assertThatThrownBy(() -> stream.forEach(event -> {})).isInstanceOf(StreamCutException.class);
  }

  @Test
  void sendsTheIdempotencyKeyOfOneChat() throws InterruptedException {
    succeed("{\"message\": \"Hello!\"}");
    ChatRequest hello = ChatRequest.builder().message("Hello!").build();

    formation
        .with(RequestOptions.builder().header("X-Trace", "1").build())
        .user("user-123")
        .chat(hello, RequestOptions.builder().idempotencyKey("key-1").build());

    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("X-Muxi-Idempotency-Key")).isEqualTo("key-1");
    assertThat(request.getHeaders().get("X-Trace")).isEqualTo("1");
    assertThat(request.getHeaders().get("X-Muxi-User-ID")).isEqualTo("user-123");
  }

  @Test
  void showsOnlyTheAdminKeyWhereThatIsNeeded() throws InterruptedException {
    succeed("{\"agents\": []}");

    assertThat(formation.agents().list()).isEmpty();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("X-MUXI-ADMIN-KEY")).isEqualTo(ADMIN);
    assertThat(request.getHeaders().get("X-MUXI-CLIENT-KEY")).isNull();
  }

  @Test
  void takesTheKeyThatItHasWhereEitherWillDo() throws InterruptedException {
    succeed("{\"requests\": []}");
    try (MuxiFormation application = builder().clientKey(CLIENT).build()) {
      assertThat(application.user("user-123").requests().list()).isEmpty();
    }

    assertThat(server.takeRequest().getHeaders().get("X-MUXI-CLIENT-KEY")).isEqualTo(CLIENT);
  }

  @Test
  void saysWhichKeyIsMissingBeforeSending() {
    try (MuxiFormation application = builder().clientKey(CLIENT).build()) {
      assertThatThrownBy(() -> application.secrets().list())
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("listSecrets")
          .hasMessageContaining("X-MUXI-ADMIN-KEY");
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void needsAKey() {
    assertThatThrownBy(() -> builder().build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("MUXI_CLIENT_KEY")
        .hasMessageContaining("MUXI_ADMIN_KEY");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8001, http://localhost:8001/v1/",
    "http://localhost:8001/, http://localhost:8001/v1/",
    "http://localhost:8001/v1, http://localhost:8001/v1/",
    "http://localhost:7890/api/my-team/v1, http://localhost:7890/api/my-team/v1/"
  })
  void takesTheAddressWithAndWithoutThePathOfTheApi(String url, String base) {
    Map<String, String> environment = Map.of("MUXI_FORMATION_URL", url, "MUXI_CLIENT_KEY", CLIENT);
    try (MuxiFormation other = MuxiFormation.builder().environment(environment).build()) {
      assertThat(other).hasToString("MuxiFormation[" + base + "]");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:7890, http://localhost:7890/api/my-team/v1/",
    "https://muxi.example.com/proxy/, https://muxi.example.com/proxy/api/my-team/v1/"
  })
  void goesThroughTheServer(String server, String base) {
    try (MuxiFormation other =
        MuxiFormation.builder().clientKey(CLIENT).through(server, "my-team").build()) {
      assertThat(other).hasToString("MuxiFormation[" + base + "]");
    }
  }

  @Test
  void tellsThatAReplyComesLater() {
    answer(
        202,
        "{\"data\": {\"request_id\": \"req_9\", \"status\": \"processing\", \"delivery\":"
            + " \"polling\"}}");

    ChatReply reply = formation.chat("Research lighthouses");

    assertThat(reply)
        .isInstanceOfSatisfying(
            ChatAccepted.class, later -> assertThat(later.requestId()).isEqualTo("req_9"));
    assertThat(Chat.text(reply)).isEmpty();
  }

  @Test
  void readsTheFormationsOwnErrors() {
    answer(
        422,
        "{\"object\": \"error\", \"request\": {\"id\": \"req_abc123\"}, \"success\": false,"
            + " \"error\": {\"code\": \"VALIDATION_ERROR\", \"message\": \"The 'message' field is"
            + " required\", \"data\": {\"validation_errors\": [{\"field\": \"message\", \"msg\":"
            + " \"Field required\"}]}}}");

    assertThatThrownBy(() -> formation.chat(""))
        .isInstanceOfSatisfying(
            ValidationException.class,
            wrong -> {
              assertThat(wrong.code()).isEqualTo("VALIDATION_ERROR");
              assertThat(wrong.requestId()).isEqualTo("req_abc123");
              assertThat(wrong.error().violations())
                  .containsExactly(new Violation("message", "Field required"));
            });
  }

  @Test
  void readsTheErrorsOfTheServerInFront() {
    answer(404, "{\"error\": \"Not Found\", \"message\": \"Formation not found\", \"code\": 404}");
    answer(502, "{\"error\": \"Bad Gateway\", \"message\": \"Cannot be reached\", \"code\": 502}");

    assertThatThrownBy(() -> formation.agents().get("writer"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Formation not found");
    assertThatThrownBy(() -> formation.reply(formation.api(FormationApi.class).getConfig()))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("Cannot be reached");
  }

  @Test
  void theViewOfAUserSharesTheConnections() {
    MuxiFormation user = formation.user("user-123");
    user.close();
    succeed("{\"message\": \"Hello!\"}");

    assertThat(Chat.text(user.chat("Hello!"))).isEqualTo("Hello!");
  }
}
