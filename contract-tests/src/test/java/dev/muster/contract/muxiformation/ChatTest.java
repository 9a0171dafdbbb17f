package dev.muster.contract.muxiformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.EventStream;
import dev.muster.core.StreamCutException;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.muxiformation.Chat;
import dev.muster.muxiformation.ChatFailedException;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.model.ChatEvent;
import dev.muster.muxiformation.model.ChatMessage;
import dev.muster.muxiformation.model.ChatReply;
import dev.muster.muxiformation.model.ChatRequest;
import dev.muster.muxiformation.model.ChatResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ChatTest {
  @RegisterExtension
  final FormationSandbox sandbox = new FormationSandbox(SandboxClock.instant());

  @Test
  void givesTheTextOfAReplyInParts() {
    ChatReply reply = sandbox.user().chat("Hello there");

    assertThat(reply).isInstanceOf(ChatResponse.class);
    assertThat(Chat.text(reply)).isEqualTo("You said: Hello there");
  }

  @Test
  void givesTheTextOfAPlainReply() {
    sandbox.turnOn("plain-replies");

    ChatReply reply = sandbox.user().chat("Hello there");

    assertThat(reply)
        .isInstanceOfSatisfying(
            ChatMessage.class, message -> assertThat(message.userId()).isEqualTo("user-123"));
    assertThat(Chat.text(reply)).isEqualTo("You said: Hello there");
  }

  @Test
  void streamsAReplyWordByWord() {
    List<String> words = new ArrayList<>();
    try (EventStream<ChatEvent> reply = sandbox.user().chatStream("Hello there")) {
      reply.forEachRemaining(event -> words.add(Chat.text(event)));

      assertThat(reply.ending()).isEqualTo(EventStream.Ending.COMPLETE);
    }
    assertThat(words).containsExactly("You", " said:", " Hello", " there", "");
  }

  @Test
  void readsTokensThatAreObjects() {
    sandbox.turnOn("token-objects");

    assertThat(Chat.whole(sandbox.user().chatStream("Hello there")))
        .isEqualTo("You said: Hello there");
  }

  @Test
  void asksForTheKindOfReplyInBothWays() {
    sandbox.turnOn("stream-by-default");

    assertThat(Chat.text(sandbox.user().chat("Hello"))).isEqualTo("You said: Hello");
    assertThat(Chat.whole(sandbox.user().chatStream("Hello"))).isEqualTo("You said: Hello");
  }

  @Test
  void tellsThatAStreamedReplyFailed() {
    try (MuxiFormation failing = sandbox.builder().header("X-Muster-Stream", "fail").build()) {
      EventStream<ChatEvent> reply = failing.chatStream("Hello");

      assertThatThrownBy(() -> Chat.whole(reply))
          .isInstanceOfSatisfying(
              ChatFailedException.class,
              failed -> {
                assertThat(failed.code()).isEqualTo("LLM_ERROR");
                assertThat(failed.partial()).isEqualTo("You said: Hello");
              });
    }
  }

  @Test
  void aCutStreamIsAnError() {
    try (MuxiFormation cut = sandbox.builder().header("X-Muster-Stream", "cut").build()) {
      EventStream<ChatEvent> reply = cut.chatStream("Hello");

      assertThatThrownBy(() -> Chat.whole(reply)).isInstanceOf(StreamCutException.class);
    }
  }

  @Test
  void keepsAConversationTogether() {
    MuxiFormation user = sandbox.user();
    ChatRequest first = ChatRequest.builder().message("One").sessionId("sess_mine").build();
    user.chat(first);
    user.chat(first.toBuilder().message("Two").build());

    assertThat(user.sessions().get("sess_mine").messageCount()).isEqualTo(4);
    assertThat(user.sessions().messages("sess_mine"))
        .extracting(message -> String.valueOf(message.content()))
        .containsExactly("You said: Two", "Two", "You said: One", "One");
  }
}
