package dev.muster.muxiformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.EventStream;
import dev.muster.core.ProtocolException;
import dev.muster.core.TransportException;
import dev.muster.muxiformation.model.ChatEvent;
import dev.muster.muxiformation.model.OptionsWidget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies as they come over the wire, with everything that event streams may do. */
final class ChatStreamTest {
  private static final String DONE = "event: done\ndata: {\"finished\": true}\n\n";

  private final MockWebServer server = new MockWebServer();
  private MuxiFormation formation;

  @BeforeEach
  void open() throws IOException {
    server.start();
    formation =
        MuxiFormation.builder()
            .baseUrl(server.url("/v1").toString())
            .clientKey("fmc_client_key_here")
            .build();
  }

  @AfterEach
  void close() {
    formation.close();
    server.close();
  }

  private void stream(String events, int chunk) {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/event-stream; charset=utf-8")
            .chunkedBody(new Buffer().writeString(events, StandardCharsets.UTF_8), chunk)
            .build());
  }

  private String whole(String events) {
    stream(events, 7);
    return Chat.whole(formation.chatStream("Hello"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: {\"token\": \"Once\"}\n\ndata: {\"token\": \" upon\"}\n\n" + DONE,
        "data: {\"token\": \"Once\"}\r\n\r\ndata: {\"token\": \" upon\"}\r\n\r\n" + DONE,
        "\uFEFFdata: {\"token\": \"Once\"}\n\ndata: {\"token\": \" upon\"}\n\n" + DONE,
        ": keepalive\n\n"
            + "data: {\"token\": \"Once\"}\n\n"
            + ": keepalive\n\n"
            + "data:{\"token\":\" upon\"}\n\n"
            + DONE,
        "data: {\"token\":\ndata: \"Once upon\"}\n\n" + DONE,
        "data: {\"token\": {\"type\": \"progress\", \"stage\": \"planning\"}}\n\n"
            + "data: {\"token\": {\"type\": \"content\", \"content\": \"Once upon\"}}\n\n"
            + DONE,
        "data: {\"type\": \"content\", \"content\": \"Once\"}\n\n"
            + "data: {\"type\": \"text\", \"text\": \" upon\"}\n\n"
            + DONE,
        "event: weather\ndata: sunny\n\ndata: {\"token\": \"Once upon\"}\n\n" + DONE
      })
  void readsTheTextInEveryForm(String events) {
    assertThat(whole(events)).isEqualTo("Once upon");
  }

  @Test
  void putsTogetherLettersThatArriveInPieces() {
    stream("data: {\"token\": \"équipe 日本 🎈\"}\n\n" + DONE, 1);

    assertThat(Chat.whole(formation.chatStream("Hello"))).isEqualTo("équipe 日本 🎈");
  }

  @Test
  void givesWidgetsTyped() {
    stream(
        "event: ui\ndata: {\"ui\": [{\"type\": \"options\", \"prompt\": \"And then?\"}]}\n\n"
            + DONE,
        9);

    try (EventStream<ChatEvent> reply = formation.chatStream("Hello")) {
      ChatEvent.Ui ui = (ChatEvent.Ui) reply.next();
      assertThat(ui.data().ui())
          .singleElement()
          .isInstanceOfSatisfying(
              OptionsWidget.class, it -> assertThat(it.prompt()).isEqualTo("And then?"));
    }
  }

  @Test
  void tellsWhyAReplyFailedAndWhatHadCome() {
    stream(
        "data: {\"token\": \"Once\"}\n\n"
            + "event: error\ndata: {\"error\": \"No luck\", \"type\": \"LLM_ERROR\"}\n\n",
        9);

    assertThatThrownBy(() -> Chat.whole(formation.chatStream("Hello")))
        .hasMessageContaining("No luck")
        .isInstanceOfSatisfying(
            ChatFailedException.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("LLM_ERROR");
              assertThat(failed.partial()).isEqualTo("Once");
            });
  }

  @Test
  void aStreamWithoutAnEndIsAnErrorAndIsNotAskedForAgain() {
    stream("data: {\"token\": \"Once\"}\n\n", 9);

    assertThatThrownBy(() -> Chat.whole(formation.chatStream("Hello")))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("chat");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsNoStreamIsAnErrorThatKeepsIt() {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: application/json")
            .body("{\"data\": {\"message\": \"Hello!\"}}")
            .build());

    assertThatThrownBy(() -> formation.chatStream("Hello"))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("instead of events")
        .extracting(e -> ((ProtocolException) e).body())
        .asString()
        .contains("Hello!");
  }

  @Test
  void asksForAStreamInBothWays() throws InterruptedException {
    whole(DONE);

    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("Accept")).isEqualTo("text/event-stream");
    assertThat(request.getBody().utf8()).contains("\"stream\":true");
  }
}
