package dev.muster.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contracts that come with the project. */
public final class BundledContracts {
  private BundledContracts() {}

  public static List<String> names() throws IOException {
    Path folder = Path.of("../generated/src/main/resources/dev/muster/contracts");
    try (Stream<Path> contracts = Files.list(folder)) {
      return contracts.map(contract -> contract.getFileName().toString()).sorted().toList();
    }
  }
}
