package dev.muster.mock.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Folders that tests name. */
final class Folders {
  private Folders() {}

  static Path existing(String folder) {
    Path path = Path.of(folder);
    if (!Files.isDirectory(path)) {
      throw new ExtensionConfigurationException(
          "There is no folder "
              + path.toAbsolutePath()
              + "; name one that is there, below the folder that the tests run in");
    }
    return path;
  }
}
