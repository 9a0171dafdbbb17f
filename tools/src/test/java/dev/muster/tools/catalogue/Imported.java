package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small catalogue after its import.
 *
 * @param report what the import says it did
 * @param overlay what it wrote
 * @param text the same as text
 */
record Imported(CatalogueReport report, JsonNode overlay, String text) {

  static Imported of(Path folder, String catalogue) {
    try {
      Path json = Files.writeString(folder.resolve("catalogue.json"), catalogue);
      Path yaml = folder.resolve("catalogue.overlay.yaml");
      CatalogueReport report = CatalogueImport.run(json, yaml);
      return new Imported(report, new YAMLMapper().readTree(yaml.toFile()), Files.readString(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A catalogue of one model {@code paint} with one parameter {@code x}. */
  static Imported parameter(Path folder, String parameter) {
    return of(folder, "[" + model("paint", "paint", "\"x\": " + parameter) + "]");
  }

  static String model(String name, String endpoint, String properties, String... required) {
    String names = required.length == 0 ? "" : "\"" + String.join("\", \"", required) + "\"";
    return """
        {"name": "%s", "category": "Text to Image", "family": "paint", "endpoint": "%s",
         "required": [%s], "properties": {%s}}"""
        .formatted(name, endpoint, names, properties);
  }

  JsonNode added(String target) {
    for (JsonNode action : overlay.path("actions")) {
      if (action.path("target").asText().equals(target)) {
        return action.path("update");
      }
    }
    throw new AssertionError("no action on " + target);
  }

  JsonNode schema(String name) {
    return added("$.components.schemas").path(name);
  }

  /** The schema of the parameter {@code x}, without its description. */
  String x() {
    return ((ObjectNode) schema("PaintInput").at("/properties/x"))
        .without("description")
        .toString();
  }

  int count(Normalisation normalisation) {
    return report.normalisations().getOrDefault(normalisation, 0);
  }
}
