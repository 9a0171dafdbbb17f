package dev.muster.muxiformation;

import dev.muster.core.internal.Channel;
import dev.muster.muxiformation.api.Pages;
import dev.muster.muxiformation.api.SessionsApi;
import dev.muster.muxiformation.model.RestoredMessage;
import dev.muster.muxiformation.model.Session;
import dev.muster.muxiformation.model.SessionMessage;
import dev.muster.muxiformation.model.SessionRestoration;
import dev.muster.muxiformation.model.SessionRestore;
import java.util.List;
import java.util.stream.Stream;

/** A user's conversations. */
public final class Sessions {
  private final Channel channel;
  private final String user;

  Sessions(Channel channel, String user) {
    this.channel = channel;
    this.user = user;
  }

  /** The conversations, as many as the formation gives at most. */
  public List<Session> list() {
    return channel
        .call(SessionsApi.class, api -> api.listSessions(user, null, 1000))
        .data()
        .sessions();
  }

  /** One conversation. */
  public Session get(String id) {
    return channel.call(SessionsApi.class, api -> api.getSession(id, user)).data();
  }

  /** The messages of a conversation, fetched as they are asked for, the latest first. */
  public Stream<SessionMessage> messages(String id) {
    return channel.pages(
        Pages.LIST_MESSAGES, apis -> apis.of(SessionsApi.class).listMessages(id, user, null, null));
  }

  /** Brings back a conversation from its messages, the oldest first. */
  public SessionRestoration restore(String id, List<RestoredMessage> messages) {
    SessionRestore restore = SessionRestore.builder().messages(messages).build();
    return channel.call(SessionsApi.class, api -> api.restoreSession(id, user, restore)).data();
  }
}
