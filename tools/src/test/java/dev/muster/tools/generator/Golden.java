package dev.muster.tools.generator;

import dev.muster.tools.spec.ContractSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The golden cases: tiny contracts, and the sources that they must give. */
final class Golden {
  static final Path FOLDER = Path.of("src/test/resources/dev/muster/tools/generator/golden");

  private Golden() {}

  static List<String> cases() {
    return ContractSource.providers(FOLDER);
  }

  static Map<String, String> generate(String name) {
    return JavaFormat.all(
        ProviderSources.generate(name, ContractSource.bundle(FOLDER.resolve(name))));
  }

  static Path expectedFolder(String name) {
    return FOLDER.resolve(name).resolve("expected");
  }

  static Map<String, String> expected(String name) {
    Path folder = expectedFolder(name);
    Map<String, String> sources = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return sources;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }
}
