package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import dev.muster.core.TransportException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import okio.Okio;

/** Where a download lands: whole or not at all, and never on a file that is there already. */
final class Landing {
  private Landing() {}

  /**
   * Streams {@code body} into {@code folder} under {@code name}, or under that with a number if it
   * is taken.
   *
   * @throws ConfigurationException if the folder cannot be written to
   * @throws TransportException if the body breaks off
   */
  static Path save(String operation, ResponseBody body, String name, Path folder) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, ".", ".part");
      try {
        try (BufferedSink sink = Okio.buffer(Okio.sink(part))) {
          sink.writeAll(body.source());
        }
        return moved(part, folder, name);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileSystemException e) {
      throw new ConfigurationException("Cannot write to " + folder + ": " + e);
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
        return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (FileAlreadyExistsException e) {
        // Taken: the next number.
      }
    }
  }
}
