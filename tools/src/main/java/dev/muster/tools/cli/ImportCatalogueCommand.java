package dev.muster.tools.cli;

import dev.muster.tools.UserException;
import dev.muster.tools.catalogue.CatalogueImport;
import dev.muster.tools.catalogue.CatalogueReport;
import dev.muster.tools.spec.ContractSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a newer model catalogue into a provider's contract. */
@Command(
    name = "import-catalogue",
    description = "Turn a model catalogue into typed operations of a provider's contract.",
    footer = {
      "",
      "Keeps the catalogue as specs/PROVIDER/catalogue.json and writes catalogue.overlay.yaml beside it.",
      "Without FILE the catalogue that is there is imported again. Then run: muster regenerate"
    })
final class ImportCatalogueCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions options;

  @Parameters(index = "0", paramLabel = "PROVIDER", description = "The provider, such as muapi.")
  private String provider;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      arity = "0..1",
      description = "The catalogue, JSON in the provider's own dialect.")
  private Path file;

  ImportCatalogueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path specs = ProjectRoot.find().resolve("specs");
    Providers.choose(List.of(provider), ContractSource.providers(specs));
    Path kept = specs.resolve(provider).resolve("catalogue.json");
    CatalogueReport report =
        CatalogueImport.run(
            file == null ? kept : file, specs.resolve(provider).resolve("catalogue.overlay.yaml"));
    keep(kept);
    if (options.json) {
      terminal.json(report);
    } else {
      terminal.print(report.toString());
      terminal.say("Now run ./muster regenerate and commit specs/ and generated/ together.");
    }
    return ExitStatus.OK;
  }

  private void keep(Path kept) {
    if (file == null
        || file.toAbsolutePath().normalize().equals(kept.toAbsolutePath().normalize())) {
      return;
    }
    try {
      Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserException(
          "cannot keep the catalogue as %s: %s".formatted(kept, e.getMessage()), e);
    }
  }
}
