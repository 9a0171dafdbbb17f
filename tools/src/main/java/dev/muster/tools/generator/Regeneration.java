package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.tools.UserException;
import dev.muster.tools.spec.ContractSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Brings the module {@code generated} into line with the contracts, or tells where it is not.
 *
 * <p>Everything is generated in memory first; a contract that cannot be handled is a {@link
 * UserException}, and nothing has been written then.
 */
public final class Regeneration {
  private static final String OUTPUT = "generated/src/main";
  private static final String JAVA = "java/";
  private static final String CONTRACTS = "resources/dev/muster/contracts/";

  private final Path root;

  private Regeneration(Path root) {
    this.root = root;
  }

  /** For the project whose root folder holds {@code specs} and {@code generated}. */
  public static Regeneration of(Path root) {
    return new Regeneration(root);
  }

  /** All providers that have a contract. */
  public List<String> providers() {
    return ContractSource.providers(root.resolve("specs"));
  }

  /** Generates the providers' files and writes those that differ; the list tells what was done. */
  public List<Drift> run(List<String> providers, Progress progress) {
    Map<String, String> files = generate(providers, progress);
    SourceTree tree = new SourceTree(root.resolve(OUTPUT));
    List<Drift> drift = tree.compare(files, owned(providers));
    tree.apply(files, drift);
    progress.line(
        drift.isEmpty()
            ? files.size() + " files are up to date"
            : files.size() + " files, of which " + drift.size() + " changed");
    return fromRoot(drift);
  }

  /**
   * Generates the providers' files and tells how the ones that are there differ; nothing is
   * written.
   */
  public List<Drift> check(List<String> providers, Progress progress) {
    Map<String, String> files = generate(providers, progress);
    return fromRoot(new SourceTree(root.resolve(OUTPUT)).compare(files, owned(providers)));
  }

  private Map<String, String> generate(List<String> providers, Progress progress) {
    Map<String, String> sources = new TreeMap<>(RuntimeSources.read());
    Map<String, String> files = new TreeMap<>();
    for (String provider : providers) {
      ObjectNode bundle = ContractSource.bundle(root.resolve("specs").resolve(provider));
      Map<String, String> generated = ProviderSources.generate(provider, bundle);
      progress.line(provider + ": " + generated.size() + " sources");
      sources.putAll(generated);
      files.put(CONTRACTS + provider + "/openapi.json", ContractSource.toJson(bundle));
    }
    progress.line("Formatting " + sources.size() + " sources");
    JavaFormat.all(sources).forEach((name, text) -> files.put(JAVA + name, text));
    return files;
  }

  /**
   * The files that a run over these providers may call stale: theirs, and those of providers that
   * are gone.
   */
  private Predicate<String> owned(List<String> providers) {
    List<String> untouched =
        providers().stream()
            .filter(provider -> !providers.contains(provider))
            .flatMap(provider -> List.of(CONTRACTS + provider + "/", folder(provider)).stream())
            .toList();
    return name -> untouched.stream().noneMatch(name::startsWith);
  }

  private static String folder(String provider) {
    return JAVA + "dev/muster/" + provider.replace("-", "") + "/";
  }

  private static List<Drift> fromRoot(List<Drift> drift) {
    return drift.stream()
        .map(one -> new Drift(one.kind(), Path.of(OUTPUT).resolve(one.file())))
        .toList();
  }
}
