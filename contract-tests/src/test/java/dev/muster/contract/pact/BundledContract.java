package dev.muster.contract.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.muster.mock.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A provider's bundled contract, read here by itself: a mistake in how the mock server reads
 * contracts must not hide from what is checked with this. Places in it are JSON pointers.
 */
final class BundledContract {
  private static final String IRI = "https://contract.test/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;

  private BundledContract(String text) {
    this.document = Json.read(text);
    // Extensions are no mistakes: nothing to be warned of.
    Dialect dialect =
        Dialect.builder(Dialects.getOpenApi31())
            .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
            .build();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    this.schemas =
        SchemaRegistry.withDialect(
            dialect, registry -> registry.schemas(Map.of(IRI, text)).schemaRegistryConfig(config));
  }

  static BundledContract of(String provider) {
    String resource = "/dev/muster/contracts/" + provider + "/openapi.json";
    try (InputStream in = BundledContract.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No contract on the class path: " + resource);
      }
      return new BundledContract(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where an operation stands; its path and method are the last two parts. */
  Optional<String> operation(String id) {
    for (String path : document.path("paths").propertyNames()) {
      String item = "/paths/" + escape(path);
      for (String method : at(item).propertyNames()) {
        if (at(item + "/" + method).path("operationId").asString("").equals(id)) {
          return Optional.of(item + "/" + method);
        }
      }
    }
    return Optional.empty();
  }

  JsonNode at(String place) {
    return document.at(place);
  }

  /** The place of a member, or of what its reference leads to. */
  String member(String place, String name) {
    String member = place + "/" + escape(name);
    String reference = at(member).path("$ref").asString("");
    return reference.isEmpty() ? member : reference.substring(1);
  }

  /** What is wrong with a value; empty if the schema there takes it. */
  List<String> errors(String schema, JsonNode value) {
    // Path templates have braces, which no URI may have.
    String fragment = schema.replace("{", "%7B").replace("}", "%7D");
    Schema compiled = schemas.getSchema(SchemaLocation.of(IRI + "#" + fragment));
    return compiled.validate(value).stream()
        .map(error -> "at '" + error.getInstanceLocation() + "' " + error.getMessage())
        .toList();
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
