package dev.muster.mock.contract.document;

import dev.muster.mock.http.Percent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

final class FileLocation extends Location {
  private final Path path;

  FileLocation(Path path) {
    this.path = path;
  }

  @Override
  Location resolve(String reference) {
    if (isAddress(reference)) {
      return Location.of(reference);
    }
    try {
      Path folder = path.toAbsolutePath().getParent();
      Path asWritten = folder.resolve(reference).normalize();
      return new FileLocation(
          Files.exists(asWritten)
              ? asWritten
              : folder.resolve(Percent.decode(reference)).normalize());
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(reference + " is no path of a file", e);
    }
  }

  @Override
  public byte[] read() {
    try {
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("There is no file " + path, e);
    } catch (IOException e) {
      String directory = Files.isDirectory(path) ? ": it is a directory" : "";
      throw new UncheckedIOException("Cannot read " + path + directory, e);
    }
  }

  @Override
  String key() {
    return path.toAbsolutePath().normalize().toString();
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(path.toAbsolutePath().normalize());
  }

  @Override
  public String fileName() {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
