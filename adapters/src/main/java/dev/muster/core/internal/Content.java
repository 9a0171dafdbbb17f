package dev.muster.core.internal;

import static java.util.Objects.requireNonNull;

import dev.muster.core.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the bytes of an upload come from.
 *
 * @param what names it in complaints
 * @param length how many bytes it holds, -1 if that is not known
 * @param isOneShot whether it can be opened only once
 */
public record Content(String what, Opening opening, long length, boolean isOneShot) {
  /** Opens the content, from its beginning where that is possible. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * A file, read anew each time.
   *
   * @throws ConfigurationException if it is missing, no regular file, unreadable or empty
   */
  public static Content of(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new ConfigurationException("No readable file: " + file);
    }
    try {
      return new Content("The file " + file, () -> Files.newInputStream(file), length(file), false);
    } catch (IOException e) {
      throw new ConfigurationException("Cannot read " + file + ": " + e.getMessage());
    }
  }

  private static long length(Path file) throws IOException {
    long length = Files.size(file);
    if (length == 0) {
      throw new ConfigurationException("The file is empty: " + file);
    }
    return length;
  }

  /** Bytes, which are not copied. */
  public static Content of(byte[] bytes) {
    if (bytes.length == 0) {
      throw new ConfigurationException("There is nothing to upload: no bytes.");
    }
    return new Content("The content", () -> new ByteArrayInputStream(bytes), bytes.length, false);
  }

  /** A stream, which can be read once. */
  public static Content of(InputStream stream, long length) {
    requireNonNull(stream, "content");
    return new Content("The stream", () -> stream, Math.max(length, -1), true);
  }
}
