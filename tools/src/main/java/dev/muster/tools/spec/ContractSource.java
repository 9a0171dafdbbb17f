package dev.muster.tools.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.tools.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contracts in a {@code specs} folder, one folder a provider. A bundle is the provider's {@code
 * openapi.yaml} with its {@code *.overlay.yaml} files laid over it in the order of their names,
 * checked against what the annotations promise.
 *
 * <p>A mistake in a file is a {@link UserException} that names the file and, where it can be told,
 * the line.
 */
public final class ContractSource {
  /** The file that makes a folder a provider. */
  public static final String CONTRACT = "openapi.yaml";

  private static final String OVERLAYS = ".overlay.yaml";

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build()
          .writer(
              new DefaultPrettyPrinter(
                      new Separators()
                          .withObjectFieldValueSpacing(Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private ContractSource() {}

  /** The names of the folders that hold a contract, sorted. */
  public static List<String> providers(Path specs) {
    if (!Files.isDirectory(specs)) {
      throw new UserException(
          "No folder of contracts at " + specs + ": run this at the project's root.");
    }
    try (Stream<Path> folders = Files.list(specs)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(CONTRACT)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One provider's contract with everything laid over it: a self-contained document that passed
   * every check.
   */
  public static ObjectNode bundle(Path providerFolder) {
    List<YamlFile> sources = new ArrayList<>();
    YamlFile contract = YamlFile.read(contractFile(providerFolder));
    sources.add(contract);
    ObjectNode document = openApi(contract);
    for (Path file : overlays(providerFolder)) {
      YamlFile overlay = YamlFile.read(file);
      sources.add(overlay);
      Overlay.of(overlay).applyTo(document);
    }
    ContractCheck.check(document, sources);
    return document;
  }

  /**
   * The document as text: two spaces, a line feed after every line, the same bytes for the same
   * document.
   */
  public static String toJson(ObjectNode document) {
    try {
      return JSON.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path contractFile(Path providerFolder) {
    Path file = providerFolder.resolve(CONTRACT);
    if (!Files.isRegularFile(file)) {
      throw new UserException(
          "No contract at "
              + file
              + ": a provider is a folder with an OpenAPI document of that name.");
    }
    return file;
  }

  private static ObjectNode openApi(YamlFile contract) {
    JsonNode version = contract.content().path("openapi");
    if (!version.asText().startsWith("3.")) {
      throw new UserException(
          contract.path()
              + (version.isMissingNode()
                  ? " is not an OpenAPI document: it has no 'openapi' field."
                  : ":" + contract.lineOf("openapi:") + " is OpenAPI " + version.asText() + ".")
              + " Write it as OpenAPI 3.1.");
    }
    return contract.content();
  }

  private static List<Path> overlays(Path providerFolder) {
    try (Stream<Path> files = Files.list(providerFolder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(OVERLAYS))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
