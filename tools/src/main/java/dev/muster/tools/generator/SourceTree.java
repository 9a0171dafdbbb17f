package dev.muster.tools.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares generated files with a folder, and brings the folder into line. */
final class SourceTree {
  private final Path root;

  SourceTree(Path root) {
    this.root = root;
  }

  /**
   * What differs between {@code files} (by relative path) and the part of the folder that {@code
   * owned} covers.
   */
  List<Drift> compare(Map<String, String> files, Predicate<String> owned) {
    Map<String, Drift> drift = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          Path file = root.resolve(name);
          if (!Files.exists(file)) {
            drift.put(name, new Drift(Drift.Kind.MISSING, Path.of(name)));
          } else if (!text.equals(read(file))) {
            drift.put(name, new Drift(Drift.Kind.DIFFERS, Path.of(name)));
          }
        });
    for (String name : present()) {
      if (owned.test(name) && !files.containsKey(name)) {
        drift.put(name, new Drift(Drift.Kind.STALE, Path.of(name)));
      }
    }
    return new ArrayList<>(drift.values());
  }

  /** Writes what is missing or differs and deletes what is stale. */
  void apply(Map<String, String> files, List<Drift> drift) {
    try {
      for (Drift one : drift) {
        Path file = root.resolve(one.file());
        if (one.kind() == Drift.Kind.STALE) {
          Files.deleteIfExists(file); // The part of a file that was written just now is gone.
          deleteEmptyFolders(file.getParent());
        } else {
          write(file, files.get(one.file().toString().replace('\\', '/')));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the file beside its place and then moves it there, so that an interrupted run leaves
   * every file whole. What it left beside is stale for the next run.
   */
  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void deleteEmptyFolders(Path folder) throws IOException {
    for (Path empty = folder; !empty.equals(root) && isEmpty(empty); empty = empty.getParent()) {
      Files.delete(empty);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private List<String> present() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      // Not readString: a file that is not UTF-8 differs, it does not fail.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
