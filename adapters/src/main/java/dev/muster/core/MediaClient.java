package dev.muster.core;

import dev.muster.core.internal.Channel;
import java.nio.file.Path;
import java.util.Map;

/** A client of a provider that takes files, and whose answers name files by their URLs. */
public abstract class MediaClient extends Client {
  /** Begins with the way to the provider. */
  protected MediaClient(Channel channel) {
    super(channel);
  }

  /**
   * Uploads a file, bytes or a stream, and gives the text by which a job's input names it.
   *
   * @throws SignedUrlException if the store refuses it
   */
  public abstract String upload(Upload upload);

  /**
   * Uploads a file on disk, and gives the text by which a job's input names it.
   *
   * @throws ConfigurationException if it is missing, no regular file, unreadable or empty
   */
  public final String upload(Path file) {
    return upload(Upload.of(file));
  }

  /**
   * Fetches what a URL in an answer points to into a folder, under a harmless name; an existing
   * file is left alone. The key does not go along, and a download that breaks off leaves nothing.
   *
   * @return the new file
   * @throws SignedUrlException if the URL is refused: it may have expired
   */
  public final Path download(String url, Path folder) {
    return channel().download(url, folder);
  }

  /** Fetches what a URL points to, and tells how far it has come. */
  public final Path download(String url, Path folder, TransferProgress progress) {
    return channel().download(url, folder, progress);
  }

  /**
   * Fetches several files into a folder, each under the name that its URL is listed by, made
   * harmless, with the file's extension. If one fails, those before it stay.
   *
   * @return the new files by the same names
   */
  public final Map<String, Path> download(Map<String, String> urls, Path folder) {
    return channel().download(urls, folder);
  }
}
