package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.Content;
import dev.muster.core.internal.ContentBody;
import dev.muster.core.internal.FileNames;
import dev.muster.core.internal.MediaTypes;
import java.io.InputStream;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/**
 * A file to send, from disk, memory or a stream. Never held in memory as a whole; its name is made
 * harmless and its media type guessed from the name.
 *
 * <pre>{@code
 * Upload upload = Upload.of(Path.of("song.wav"))
 *     .as("audio/wav")
 *     .onProgress((sent, total) -> System.out.println(sent + " of " + total));
 * }</pre>
 *
 * <p>Immutable: each change gives another upload. One that turns out shorter or longer than it
 * should be ends the call with a {@link TransportException}, and is not tried again.
 */
public final class Upload {
  private final String name;
  private final Content content;
  private final MediaType type;
  private final long maxSize;
  private final TransferProgress progress;

  private Upload(
      String name, Content content, MediaType type, long maxSize, TransferProgress progress) {
    this.name = name;
    this.content = content;
    this.type = type;
    this.maxSize = maxSize;
    this.progress = progress;
  }

  private static Upload of(Content content, String name) {
    String harmless = FileNames.harmless(requireNonNull(name, "name"), "file");
    return new Upload(
        harmless, content, MediaTypes.ofName(name), Long.MAX_VALUE, TransferProgress.NONE);
  }

  /**
   * A file on disk. It is read when it is sent, and must not change in between.
   *
   * @throws ConfigurationException if it is missing, no regular file, unreadable or empty
   */
  public static Upload of(Path file) {
    Path fileName = file.getFileName();
    return of(Content.of(file), fileName == null ? "file" : fileName.toString());
  }

  /** Bytes in memory. They are not copied. */
  public static Upload of(byte[] content, String name) {
    return of(Content.of(content), name);
  }

  /**
   * A stream, closed after sending. It can be sent only once, so the call is not repeated once it
   * has begun to be read.
   *
   * @param length how many bytes it holds, -1 if that is not known
   */
  public static Upload of(InputStream content, String name, long length) {
    return of(Content.of(content, length), name);
  }

  /**
   * The same with another media type than the name suggests.
   *
   * @throws ConfigurationException if it is no media type
   */
  public Upload as(String mediaType) {
    MediaType parsed = MediaType.parse(mediaType);
    if (parsed == null) {
      throw new ConfigurationException(
          "Not a media type: '" + mediaType + "'. Expected something like audio/mpeg.");
    }
    return new Upload(name, content, parsed, maxSize, progress);
  }

  /** The same, telling {@code progress} how far it has come. */
  public Upload onProgress(TransferProgress progress) {
    return new Upload(name, content, type, maxSize, requireNonNull(progress, "progress"));
  }

  /**
   * The same, but refused if it is larger; a stream of unknown length is stopped when it has become
   * larger.
   *
   * @throws ConfigurationException if it is known to be larger
   */
  public Upload maxSize(long bytes) {
    if (content.length() > bytes) {
      throw new ConfigurationException(
          content.what()
              + " ("
              + name
              + ") is too large: "
              + content.length()
              + " bytes, at most "
              + bytes
              + " are allowed.");
    }
    return new Upload(name, content, type, bytes, progress);
  }

  /** The file's name as the provider will see it. */
  public String name() {
    return name;
  }

  /** How many bytes it holds, -1 if that is not known. */
  public long size() {
    return content.length();
  }

  /** The media type, such as {@code image/png}. */
  public String mediaType() {
    return type.toString();
  }

  /** As the body of a request. */
  public RequestBody body() {
    return new ContentBody(content, type, maxSize, progress);
  }

  /** As a part of a multipart form. */
  public MultipartBody.Part toPart(String field) {
    return MultipartBody.Part.createFormData(field, name, body());
  }

  /** Name, media type and size. */
  @Override
  public String toString() {
    return "Upload[" + name + ", " + type + ", " + content.length() + " bytes]";
  }
}
