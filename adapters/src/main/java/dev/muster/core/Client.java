package dev.muster.core;

import dev.muster.core.internal.Channel;
import retrofit2.Call;

/**
 * What all clients can do beyond their own methods. Safe for use by several threads; close it to
 * stop waiting for jobs and to let go of connections.
 */
public abstract class Client implements AutoCloseable {
  private final Channel channel;

  /** Begins with the way to the provider. */
  protected Client(Channel channel) {
    this.channel = channel;
  }

  /** The way to the provider. */
  protected final Channel channel() {
    return channel;
  }

  /**
   * A generated interface, for whatever this client has no method for. Its calls go out with this
   * client's credentials and retries; {@link #reply} makes them and throws this client's
   * exceptions.
   */
  public final <A> A api(Class<A> api) {
    return channel.apis().of(api);
  }

  /** A generated interface whose calls do something differently. */
  public final <A> A api(Class<A> api, RequestOptions options) {
    return channel.apis(options).of(api);
  }

  /**
   * Makes a call and gives all of the answer, status and headers included.
   *
   * <pre>{@code
   * Reply<Models> reply = muapi.reply(muapi.api(ModelsApi.class).listModels());
   * }</pre>
   *
   * @throws MusterException if there is no answer, or one that tells of an error
   */
  public final <T> Reply<T> reply(Call<T> call) {
    return channel.reply(call);
  }

  /** Stops waiting for jobs, which go on at the provider, and lets go of connections. */
  @Override
  public void close() {
    channel.close();
  }

  /** The client's name and its base URL. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + "[" + channel + "]";
  }
}
