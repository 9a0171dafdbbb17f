package dev.muster.contract.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the suite: cases, documents, recordings, divergences. */
final class Suites {
  static final Path ROOT = Path.of("src", "test", "resources", "parity");
  static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Suites() {}

  /**
   * The runs of every suite by its name; only those whose name contains {@code muster.parity.only}
   * where that is given.
   */
  static Map<String, List<Run>> all() {
    String only = System.getProperty("muster.parity.only", "");
    Map<String, List<Run>> suites = new TreeMap<>();
    for (Path file : casesFiles()) {
      String name = file.getFileName().toString().replace(".yaml", "");
      List<Run> runs = new ArrayList<>();
      for (Run run : read(name, file)) {
        if (run.id().contains(only)) {
          runs.add(run);
        }
      }
      suites.put(name, runs);
    }
    return suites;
  }

  static Path recording(String suite) {
    return ROOT.resolve("recorded").resolve(suite + ".json");
  }

  private static List<Run> read(String name, Path file) {
    try {
      return Run.read(name, YAML.readTree(Files.readString(file)), ROOT.resolve("documents"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> casesFiles() {
    try (Stream<Path> files = Files.list(ROOT.resolve("cases"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
