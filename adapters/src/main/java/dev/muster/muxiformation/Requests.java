package dev.muster.muxiformation;

import dev.muster.core.internal.Channel;
import dev.muster.muxiformation.api.RequestsApi;
import dev.muster.muxiformation.model.Cancellation;
import dev.muster.muxiformation.model.RequestState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests that run, or ended within the last five minutes. */
public final class Requests {
  private final Channel channel;
  private final @Nullable String user;

  Requests(Channel channel, @Nullable String user) {
    this.channel = channel;
    this.user = user;
  }

  /** All that are known, of the user or, with the admin key, of everybody. */
  public List<RequestState> list() {
    return channel.call(RequestsApi.class, api -> api.listRequests(user)).data().requests();
  }

  /**
   * How one stands.
   *
   * @throws dev.muster.core.NotFoundException if it is not known, or not any more
   */
  public RequestState get(String id) {
    return channel.call(RequestsApi.class, api -> api.getRequest(id, user)).data();
  }

  /**
   * Has the work on one stopped at its next checkpoint; harmless when repeated.
   *
   * @throws dev.muster.core.ApiException if it has ended already
   */
  public Cancellation cancel(String id) {
    return channel.call(RequestsApi.class, api -> api.cancelRequest(id, user)).data();
  }
}
