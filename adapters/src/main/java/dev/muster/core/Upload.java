package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.FileNames;
import dev.muster.core.internal.PathBody;
import dev.muster.core.internal.StreamBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/**
 * A file to send, from disk, memory or a stream. Never held in memory as a whole; its name is made
 * harmless and its media type guessed from the name.
 *
 * @param name the file's name as the provider will see it
 * @param body its content
 */
public record Upload(String name, RequestBody body) {
  private static final MediaType UNKNOWN = MediaType.get("application/octet-stream");

  public Upload {
    name = FileNames.harmless(requireNonNull(name, "name"), "file");
    requireNonNull(body, "body");
  }

  /**
   * A file on disk. It is read when it is sent, and must not change in between.
   *
   * @throws ConfigurationException if it is missing, no regular file, unreadable or empty
   */
  public static Upload of(Path file) {
    Path fileName = file.getFileName();
    String name = fileName == null ? "file" : fileName.toString();
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new ConfigurationException("No readable file: " + file);
    }
    try {
      if (Files.size(file) == 0) {
        throw new ConfigurationException("The file is empty: " + file);
      }
      return new Upload(name, new PathBody(file, type(name)));
    } catch (IOException e) {
      throw new ConfigurationException("Cannot read " + file + ": " + e.getMessage());
    }
  }

  /** Bytes in memory. They are not copied. */
  public static Upload of(byte[] content, String name) {
    if (content.length == 0) {
      throw new ConfigurationException("There is nothing to upload: no bytes.");
    }
    return new Upload(name, RequestBody.create(content, type(name)));
  }

  /**
   * A stream, closed after sending. It can be sent only once, so the call is not repeated once it
   * has begun to be read.
   *
   * @param length how many bytes it holds, -1 if that is not known
   */
  public static Upload of(InputStream content, String name, long length) {
    return new Upload(name, new StreamBody(content, type(name), length));
  }

  /** As a part of a multipart form. */
  public MultipartBody.Part toPart(String field) {
    return MultipartBody.Part.createFormData(field, name, body);
  }

  private static MediaType type(String name) {
    String guess = URLConnection.guessContentTypeFromName(name.replace("#", "_"));
    MediaType type = guess == null ? null : MediaType.parse(guess);
    return type == null ? UNKNOWN : type;
  }
}
