// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.Memory;
import dev.muster.muxiformation.model.MemoryList;
import dev.muster.muxiformation.model.MemoryListEnvelope;
import dev.muster.muxiformation.model.MessageList;
import dev.muster.muxiformation.model.MessageListEnvelope;
import dev.muster.muxiformation.model.SessionMessage;
import dev.muster.runtime.PageDescriptor;
import java.util.List;
import java.util.Optional;

/** How to turn the pages of the lists of this API. */
public final class Pages {
  /** The pages of {@link SessionsApi#listMessages}. */
  public static final PageDescriptor<MessageListEnvelope, SessionMessage> LIST_MESSAGES =
      new PageDescriptor<>(
          "listMessages",
          PageDescriptor.Kind.CURSOR,
          "before",
          "limit",
          0,
          0,
          page -> Optional.ofNullable(page.data()).map(MessageList::messages).orElse(List.of()),
          page ->
              Optional.ofNullable(
                      Optional.ofNullable(page.data()).map(MessageList::messages).orElse(List.of()))
                  .filter(items -> !items.isEmpty())
                  .map(items -> items.get(items.size() - 1))
                  .flatMap(item -> Optional.ofNullable(item.id()))
                  .orElse(null),
          page -> Optional.ofNullable(page.data()).map(MessageList::hasMore).orElse(null));

  /** The pages of {@link MemoryApi#listMemories}. */
  public static final PageDescriptor<MemoryListEnvelope, Memory> LIST_MEMORIES =
      new PageDescriptor<>(
          "listMemories",
          PageDescriptor.Kind.OFFSET,
          "offset",
          "limit",
          0,
          10,
          page -> Optional.ofNullable(page.data()).map(MemoryList::memories).orElse(List.of()),
          page -> null,
          page -> Optional.ofNullable(page.data()).map(MemoryList::hasMore).orElse(null));

  private Pages() {}
}
