package dev.muster.mock.contract;

import dev.muster.mock.contract.ContractException.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Loads contracts from JSON or YAML.
 *
 * <p>A document that cannot be served is refused with a {@link ContractException} that lists
 * everything that is wrong with it; a source that cannot be read is an {@link
 * UncheckedIOException}.
 */
public final class ContractLoader {
  private ContractLoader() {}

  /** Loads a file; the contract takes the file's name without its ending. */
  public static Contract load(Path file) {
    String fileName = file.toAbsolutePath().normalize().getFileName().toString();
    return load(fileName.replaceFirst("\\.(json|ya?ml)$", ""), file);
  }

  public static Contract load(String name, Path file) {
    try {
      return parse(name, file.toString(), Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("There is no file " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  public static Contract load(String name, URL source) {
    try (InputStream in = source.openStream()) {
      return parse(name, source.toString(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + source, e);
    }
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

  /** Compiles a document that is at hand. */
  public static Contract parse(String name, String text) {
    return parse(name, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Contract parse(String name, String source, byte[] text) {
    DocumentText document = new DocumentText(text);
    JsonNode tree = document.tree(source);
    List<Finding> findings = DocumentCheck.findings(tree);
    if (!findings.isEmpty()) {
      throw new ContractException(source, document.locate(findings));
    }
    return new Contract(name, tree);
  }
}
