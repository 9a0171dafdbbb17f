package dev.muster.examples;

import dev.muster.core.EventStream;
import dev.muster.core.StreamCutException;
import dev.muster.muxiformation.Chat;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.model.ChatEvent;

/** How do I show an agent's reply while it is made? */
public final class StreamAChat {
  private StreamAChat() {}

  public static void main(String[] args) {
    try (MuxiFormation muxi = MuxiFormation.fromEnv();
        EventStream<ChatEvent> reply = muxi.user("user-123").chatStream("What do foxes eat?")) {
      reply.forEach(event -> System.out.print(Chat.text(event)));
      System.out.println();
    } catch (StreamCutException e) {
      // What was said so far stands; the message is not sent again, for it may have cost tokens.
      System.out.println("... " + e.getMessage());
    }
  }
}
