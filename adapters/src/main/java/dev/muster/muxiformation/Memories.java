package dev.muster.muxiformation;

import dev.muster.core.internal.Channel;
import dev.muster.muxiformation.api.MemoryApi;
import dev.muster.muxiformation.api.Pages;
import dev.muster.muxiformation.model.Memory;
import dev.muster.muxiformation.model.MemoryCreation;
import dev.muster.muxiformation.model.MemoryDetail;
import dev.muster.muxiformation.model.MemoryText;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the formation remembers of a user. */
public final class Memories {
  private final Channel channel;
  private final @Nullable String user;

  Memories(Channel channel, @Nullable String user) {
    this.channel = channel;
    this.user = user;
  }

  /** Everything, fetched as it is asked for. */
  public Stream<Memory> list() {
    return channel.pages(
        Pages.LIST_MEMORIES, apis -> apis.of(MemoryApi.class).listMemories(user, null, null, null));
  }

  /** Remembers a text. */
  public Memory add(String text) {
    return add(MemoryText.builder().content(text).build());
  }

  /** Remembers a fact, with a name for its kind. */
  public Memory add(String type, String detail) {
    return add(MemoryDetail.builder().type(type).detail(detail).build());
  }

  /** Remembers something, with whatever belongs to it. */
  public Memory add(MemoryCreation memory) {
    return channel.call(MemoryApi.class, api -> api.createMemory(memory, user)).data();
  }

  /** Forgets one. */
  public void delete(String id) {
    channel.call(MemoryApi.class, api -> api.deleteMemory(id, user));
  }
}
