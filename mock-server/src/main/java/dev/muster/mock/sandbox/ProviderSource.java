package dev.muster.mock.sandbox;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.sandbox.job.JobModel;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A provider's contract and how it is played, from the class path or from a folder. What is read
 * from them is read once, however many namespaces play them.
 */
record ProviderSource(Contract contract, SandboxSpec spec, JobModel jobModel) {
  private static final List<String> DOCUMENTS =
      List.of("openapi.json", "openapi.yaml", "openapi.yml");

  /** A provider whose contract and {@code sandbox.yaml} are on the class path. */
  static ProviderSource bundled(String provider) {
    String resource = "/dev/muster/mock/sandbox/" + provider + "/sandbox.yaml";
    Contract contract;
    try {
      contract = ContractLoader.bundled(provider);
    } catch (IllegalArgumentException e) {
      throw new SandboxException(
          e.getMessage() + "; check the name, or give the folder that holds its openapi.yaml", e);
    }
    try (InputStream in = ProviderSource.class.getResourceAsStream(resource)) {
      SandboxSpec spec =
          in == null
              ? SandboxSpec.none()
              : SandboxSpec.read(
                  provider + "/sandbox.yaml",
                  new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return checked(contract, spec, provider + "/sandbox.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /** A provider of a folder with an {@code openapi.yaml} and, if need be, a sandbox.yaml. */
  static ProviderSource folder(Path folder) {
    Path document =
        DOCUMENTS.stream()
            .map(folder::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(
                () ->
                    new SandboxException("There is no openapi.yaml or openapi.json in " + folder));
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    Contract contract = ContractLoader.load(name, document);
    Path file = folder.resolve("sandbox.yaml");
    try {
      SandboxSpec spec =
          Files.exists(file)
              ? SandboxSpec.read(file.toString(), Files.readString(file))
              : SandboxSpec.none();
      return checked(contract, spec, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static ProviderSource checked(Contract contract, SandboxSpec spec, String source) {
    List<String> findings = SpecCheck.findings(contract, spec);
    if (!findings.isEmpty()) {
      throw SandboxException.of(source + " does not fit its contract", findings);
    }
    return new ProviderSource(contract, spec.over(contract), new JobModel(contract));
  }
}
