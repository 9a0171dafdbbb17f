package dev.muster.muxiserver;

import dev.muster.core.ConfigurationException;
import dev.muster.core.internal.Content;
import dev.muster.core.internal.ContentBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/**
 * A formation's files as a gzip-compressed tar archive, checked to be gzip before anything is sent.
 *
 * @param body the archive; from disk it is streamed, never held in memory as a whole
 */
public record Bundle(RequestBody body) {
  private static final MediaType GZIP = MediaType.get("application/gzip");

  /**
   * An archive on disk, which must not change until it is sent.
   *
   * @throws ConfigurationException if it is missing, unreadable or not gzip
   */
  public static Bundle of(Path archive) {
    if (!Files.isRegularFile(archive)) {
      throw new ConfigurationException("No such file: " + archive);
    }
    try (InputStream in = Files.newInputStream(archive)) {
      check(in.readNBytes(2), archive.toString());
      return new Bundle(new ContentBody(Content.of(archive), GZIP));
    } catch (IOException e) {
      throw new ConfigurationException("Cannot read " + archive + ": " + e.getMessage());
    }
  }

  /**
   * An archive in memory. It is not copied.
   *
   * @throws ConfigurationException if it is not gzip
   */
  public static Bundle of(byte[] archive) {
    check(archive, "The archive");
    return new Bundle(RequestBody.create(archive, GZIP));
  }

  private static void check(byte[] start, String name) {
    if (start.length < 2 || (start[0] & 0xff) != 0x1f || (start[1] & 0xff) != 0x8b) {
      throw new ConfigurationException(
          name
              + " is not gzip-compressed. Pack the formation with: tar -czf formation.tar.gz -C <folder> .");
    }
  }
}
