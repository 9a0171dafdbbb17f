package dev.muster.core;

import dev.muster.core.internal.Channel;
import java.nio.file.Path;
import java.util.Map;
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

  /**
   * Fetches what a URL in an answer points to into a folder, under a harmless name; an existing
   * file is left alone. The key does not go along, and a download that breaks off leaves nothing.
   *
   * @return the new file
   * @throws SignedUrlException if the URL is refused: it may have expired
   */
  public Path download(String url, Path folder) {
    return channel.download(url, folder);
  }

  /** Fetches what a URL points to, and tells how far it has come. */
  public Path download(String url, Path folder, TransferProgress progress) {
    return channel.download(url, folder, progress);
  }

  /**
   * Fetches several files into a folder, each under the name that its URL is listed by, made
   * harmless, with the file's extension. If one fails, those before it stay.
   *
   * @return the new files by the same names
   */
  public Map<String, Path> download(Map<String, String> urls, Path folder) {
    return channel.download(urls, folder);
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
