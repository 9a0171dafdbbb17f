package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.tools.UserException;
import dev.muster.tools.spec.ContractSource;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;

/** Generates the sources of one provider. */
final class ProviderSources {
  private ProviderSources() {}

  /** The sources, not yet formatted, by their paths below the source folder. */
  static Map<String, String> generate(String provider, ObjectNode bundle) {
    Plan plan = Plan.of(new Contract(provider, bundle));
    OpenAPI document = parse(provider, bundle);
    Path folder = temporaryFolder();
    try {
      DefaultGenerator generator = new DefaultGenerator();
      generator.setGenerateMetadata(false);
      generator
          .opts(
              new ClientOptInput()
                  .openAPI(document)
                  .config(new RetrofitMoshiCodegen(plan, folder.toString())))
          .generate();
      return read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      SourceTree.delete(folder);
    }
  }

  private static OpenAPI parse(String provider, ObjectNode bundle) {
    ParseOptions options = new ParseOptions();
    options.setResolve(false);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(ContractSource.toJson(bundle), List.of(), options);
    if (result.getOpenAPI() == null) {
      throw new UserException(
          "specs/"
              + provider
              + " is no OpenAPI document: "
              + String.join("; ", result.getMessages()));
    }
    OpenAPI document = result.getOpenAPI();
    document.setWebhooks(null); // Webhooks are calls to the user: there is no method to generate.
    if (document.getComponents() == null) {
      document.setComponents(new Components());
    }
    // Without a single schema the framework does not ask for models, and all may be written inline.
    document.getComponents().addSchemas("Any", new Schema<>());
    return document;
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("muster-generated");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return sources;
  }
}
