package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import dev.muster.core.TransferProgress;
import dev.muster.core.TransportException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import okhttp3.ResponseBody;

/** Where a download lands: whole or not at all, and never on a file that is there already. */
final class Landing {
  private static final int PIECE = 16 * 1024;

  private Landing() {}

  /**
   * Streams {@code body} into {@code folder} under {@code name}, or under that with a number if it
   * is taken.
   *
   * @throws ConfigurationException if the folder cannot be written to
   * @throws TransportException if the body breaks off, or has another size than announced
   */
  static Path save(
      String operation, ResponseBody body, String name, Path folder, TransferProgress progress) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, ".", ".part");
      try {
        try (OutputStream out = Files.newOutputStream(part)) {
          copy(operation, body, out, progress);
        }
        return moved(part, folder, name);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new ConfigurationException("Cannot write to " + folder + ": " + e);
    }
  }

  /** Throws an IOException only if {@code out} does. */
  private static void copy(
      String operation, ResponseBody body, OutputStream out, TransferProgress progress)
      throws IOException {
    InputStream in = body.byteStream();
    byte[] piece = new byte[PIECE];
    long done = 0;
    for (int read = read(operation, in, piece); read >= 0; read = read(operation, in, piece)) {
      out.write(piece, 0, read);
      done += read;
      progress.moved(done, body.contentLength());
    }
    if (body.contentLength() >= 0 && done != body.contentLength()) {
      String problem = done + " bytes came instead of " + body.contentLength();
      throw new TransportException(operation, true, new EOFException(problem));
    }
  }

  private static int read(String operation, InputStream in, byte[] piece) {
    try {
      return in.read(piece);
    } catch (IOException e) {
      throw new TransportException(operation, true, e);
    }
  }

  private static Path moved(Path part, Path folder, String name) throws IOException {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    for (int number = 1; ; number++) {
      Path target = folder.resolve(number == 1 ? name : stem + "-" + number + extension);
      try {
        Files.createFile(target);
        // Any other move would first delete what was just created, and let another one in.
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException e) {
        // Taken: the next number.
      }
    }
  }
}
