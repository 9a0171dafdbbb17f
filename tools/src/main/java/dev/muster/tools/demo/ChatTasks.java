package dev.muster.tools.demo;

import dev.muster.core.EventStream;
import dev.muster.muxiformation.Chat;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.model.ChatEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What the demo does at a MUXI formation: a user's chat, streamed word by word. */
final class ChatTasks {
  private final MuxiFormation user;
  private final Saving saving;

  ChatTasks(MuxiFormation user, Saving saving) {
    this.user = user;
    this.saving = saving;
  }

  List<DemoTask> all() {
    return List.of(new DemoTask("chat", "MUXI formation, streamed", this::chat));
  }

  private DemoResult chat(Consumer<String> progress) {
    StringBuilder reply = new StringBuilder();
    try (EventStream<ChatEvent> events = user.chatStream("Name three lighthouses")) {
      events.forEachRemaining(
          event -> {
            reply.append(Chat.text(event));
            progress.accept(reply.toString());
          });
    }
    Path file = saving.text("chat", reply.toString());
    return DemoResult.saved(List.of(file));
  }
}
