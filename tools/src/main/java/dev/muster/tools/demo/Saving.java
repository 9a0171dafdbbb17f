package dev.muster.tools.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Saves outputs under the names of what made them, over those of the demo before.
 *
 * @param folder where
 */
record Saving(Path folder) {
  /** Gives a downloaded file its name; the ending stays. */
  Path named(String name, Path downloaded) {
    String file = downloaded.getFileName().toString();
    int dot = file.lastIndexOf('.');
    Path target = folder.resolve(plain(name) + (dot < 0 ? "" : file.substring(dot)));
    try {
      return Files.move(downloaded, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write into " + folder, e);
    }
  }

  Path text(String name, String text) {
    try {
      return Files.writeString(folder.resolve(plain(name) + ".txt"), text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write into " + folder, e);
    }
  }

  private static String plain(String name) {
    return name.replace('/', '-');
  }
}
