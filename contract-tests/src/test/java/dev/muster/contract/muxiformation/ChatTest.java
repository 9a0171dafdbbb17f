package dev.muster.contract.muxiformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.contract.Played;
import dev.muster.core.EventStream;
import dev.muster.core.TransportException;
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
  @RegisterExtension static final Played PLAYED = new Played("muxi-formation");

  private static MuxiFormation formation() {
    return PLAYED.open(MuxiFormation.builder());
  }

  private static MuxiFormation user() {
    return formation().user("user-123");
  }

  @Test
  void givesTheTextOfAReplyInParts() {
    ChatReply reply = user().chat("Hello there");

    assertThat(reply).isInstanceOf(ChatResponse.class);
    assertThat(Chat.text(reply)).isEqualTo("You said: Hello there");
  }

  @Test
  void givesTheTextOfAPlainReply() {
    PLAYED.turnOn("plain-replies");

    ChatReply reply = user().chat("Hello there");

    assertThat(reply)
        .isInstanceOfSatisfying(
            ChatMessage.class, message -> assertThat(message.userId()).isEqualTo("user-123"));
    assertThat(Chat.text(reply)).isEqualTo("You said: Hello there");
  }

  @Test
  void streamsAReplyWordByWord() {
    List<String> words = new ArrayList<>();
    try (EventStream<ChatEvent> reply = user().chatStream("Hello there")) {
      reply.forEachRemaining(event -> words.add(Chat.text(event)));

      assertThat(reply.ending()).isEqualTo(EventStream.Ending.COMPLETE);
    }
    assertThat(words).containsExactly("You", " said:", " Hello", " there", "");
  }

  @Test
  void readsTokensThatAreObjects() {
    PLAYED.turnOn("token-objects");

    assertThat(Chat.whole(user().chatStream("Hello there"))).isEqualTo("You said: Hello there");
  }

  @Test
  void asksForTheKindOfReplyInBothWays() {
    PLAYED.turnOn("stream-by-default");

    assertThat(Chat.text(user().chat("Hello"))).isEqualTo("You said: Hello");
    assertThat(Chat.whole(user().chatStream("Hello"))).isEqualTo("You said: Hello");
  }

  @Test
  void tellsThatAStreamedReplyFailed() {
    MuxiFormation failing = PLAYED.open(MuxiFormation.builder().header("X-Muster-Stream", "fail"));
    EventStream<ChatEvent> reply = failing.chatStream("Hello");

    assertThatThrownBy(() -> Chat.whole(reply))
        .isInstanceOfSatisfying(
            ChatFailedException.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("LLM_ERROR");
              assertThat(failed.partial()).isEqualTo("You said: Hello");
            });
  }

  @Test
  void aCutStreamIsAnError() {
    MuxiFormation cut = PLAYED.open(MuxiFormation.builder().header("X-Muster-Stream", "cut"));
    EventStream<ChatEvent> reply = cut.chatStream("Hello");

    assertThatThrownBy(() -> Chat.whole(reply)).isInstanceOf(TransportException.class);
  }

  @Test
  void keepsAConversationTogether() {
    MuxiFormation user = user();
    ChatRequest first = ChatRequest.builder().message("One").sessionId("sess_mine").build();
    user.chat(first);
    user.chat(first.toBuilder().message("Two").build());

    assertThat(user.sessions().get("sess_mine").messageCount()).isEqualTo(4);
    assertThat(user.sessions().messages("sess_mine"))
        .extracting(message -> String.valueOf(message.content()))
        .containsExactly("You said: Two", "Two", "You said: One", "One");
  }
}
