package dev.muster.mock.contract;

import dev.muster.mock.contract.ContractException.Finding;
import dev.muster.mock.contract.document.Document;
import dev.muster.mock.contract.document.Flaw;
import dev.muster.mock.contract.document.Location;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads contracts from JSON or YAML: OpenAPI 3.0 and 3.1, and Swagger 2.0. References to other
 * files and addresses are followed.
 *
 * <p>A document that cannot be served is refused with a {@link ContractException} that lists
 * everything that is wrong with it; a source that cannot be read is an {@link
 * java.io.UncheckedIOException}.
 */
public final class ContractLoader {
  private static final LoadOptions ANY = LoadOptions.strict().evenWithoutOperations();

  private ContractLoader() {}

  /**
   * Loads a document from a file's path or from an {@code http}, {@code https} or {@code file}
   * address.
   */
  public static Loaded load(String pathOrAddress, LoadOptions options) {
    Location location = Location.of(pathOrAddress);
    return contract(location, Document.read(location, options.tolerant()), options);
  }

  /** Loads a file; the contract takes the file's name without its ending. */
  public static Contract load(Path file) {
    return load(Location.of(file), ANY);
  }

  public static Contract load(String name, Path file) {
    return load(Location.of(file), ANY.named(name));
  }

  public static Contract load(String name, URL source) {
    return load(Location.of(source), ANY.named(name));
  }

  /** Loads the bundled contract of a provider, such as {@code muxi-server}. */
  public static Contract bundled(String provider) {
    String resource = "/dev/muster/contracts/" + provider + "/openapi.json";
    URL url = ContractLoader.class.getResource(resource);
    if (url == null) {
      throw new IllegalArgumentException(
          "There is no bundled contract of " + provider + " (class path " + resource + ")");
    }
    return load(provider, url);
  }

  /** Compiles a document that is at hand; what it refers to must have an address of its own. */
  public static Contract parse(String name, String text) {
    return parse(name, text, ANY).contract();
  }

  /** Compiles a document that is at hand; what it refers to must have an address of its own. */
  public static Loaded parse(String name, String text, LoadOptions options) {
    Location location = Location.ofText(name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return contract(
        location, Document.of(location, bytes, options.tolerant()), options.named(name));
  }

  private static Contract load(Location location, LoadOptions options) {
    return contract(location, Document.read(location, options.tolerant()), options).contract();
  }

  private static Loaded contract(Location location, Document document, LoadOptions options) {
    if (!document.errors().isEmpty()) {
      throw new ContractException(
          location.toString(), findings(document.errors()), sources(document));
    }
    String name = options.name().orElseGet(() -> name(location));
    Contract contract = new Contract(name, document.tree());
    if (options.operationsRequired() && contract.operations().isEmpty()) {
      List<Finding> all = new ArrayList<>(findings(document.warnings()));
      all.add(new Finding("", 0, "", "it has no operations"));
      throw new ContractException(location.toString(), all, sources(document));
    }
    return new Loaded(
        contract, document.version(), findings(document.warnings()), sources(document));
  }

  private static List<Source> sources(Document document) {
    return document.sources().stream()
        .map(
            source ->
                new Source(
                    source.location().toString(), source.location().file(), source.checksum()))
        .toList();
  }

  private static String name(Location location) {
    String name = location.fileName().replaceFirst("\\.(json|ya?ml)$", "");
    return name.isEmpty() ? "api" : name;
  }

  private static List<Finding> findings(List<Flaw> flaws) {
    return flaws.stream()
        .map(flaw -> new Finding(flaw.source(), flaw.line(), pointer(flaw), flaw.message()))
        .toList();
  }

  private static String pointer(Flaw flaw) {
    return flaw.pointer().isEmpty() ? "" : "#" + flaw.pointer();
  }
}
