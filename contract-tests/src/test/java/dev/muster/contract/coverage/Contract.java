package dev.muster.contract.coverage;

import dev.muster.mock.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A bundled contract to look around in.
 *
 * @param provider the folder that it stands in
 */
record Contract(String provider, JsonNode document) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Path FOLDER =
      Path.of("..", "generated", "src", "main", "resources", "dev", "muster", "contracts");

  /** Every contract that there is, by name. */
  static List<Contract> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .map(Contract::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Contract of(String provider) {
    String resource = "/dev/muster/contracts/" + provider + "/openapi.json";
    try (InputStream in = Contract.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No contract on the class path: " + resource);
      }
      return new Contract(provider, Json.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java package that is generated from it. */
  String packageName() {
    return "dev.muster." + provider.replace("-", "");
  }

  String title() {
    return document.at("/info/title").asString();
  }

  /** What the provider serves, in the order of the contract. */
  List<ContractOperation> operations() {
    List<ContractOperation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> item : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> member : item.getValue().properties()) {
        if (METHODS.contains(member.getKey())) {
          operations.add(
              new ContractOperation(
                  this, item.getKey(), member.getKey(), item.getValue(), member.getValue()));
        }
      }
    }
    return operations;
  }

  /** What a reference leads to; anything else is itself. */
  JsonNode resolve(JsonNode node) {
    JsonNode at = node;
    while (at.path("$ref").isString()) {
      at = document.at(at.get("$ref").asString().substring(1));
    }
    return at;
  }
}
