package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a catalogue adds to a contract: tags, paths and schemas. */
final class CatalogueOverlay {
  private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
  private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();
  private final Set<String> categories = new LinkedHashSet<>();
  private final Names schemaNames = new Names();
  private final Names operationNames = new Names();
  private final ItemSchemas items = new ItemSchemas(schemaNames);
  private final Dialect dialect;

  private CatalogueOverlay(Tally tally) {
    dialect = new Dialect(tally, items);
  }

  static CatalogueOverlay of(List<CatalogueModel> models, Tally tally) {
    Map<String, List<CatalogueModel>> endpoints = new LinkedHashMap<>();
    models.forEach(m -> endpoints.computeIfAbsent(m.endpoint(), e -> new ArrayList<>()).add(m));
    CatalogueOverlay overlay = new CatalogueOverlay(tally);
    endpoints.forEach(overlay::add);
    overlay.schemas.setAll(overlay.items.schemas());
    return overlay;
  }

  int operations() {
    return paths.size();
  }

  /**
   * The overlay as text. The catalogue lies beside it under its one name, wherever it was read
   * from.
   */
  String toYaml() {
    ObjectNode overlay = JsonNodeFactory.instance.objectNode();
    overlay.put("overlay", "1.0.0");
    overlay.putObject("info").put("title", "The models of catalogue.json").put("version", "1");
    overlay.putArray("actions");
    for (String category : categories) {
      action(overlay, "$.tags").put("name", category).put("description", "Models: " + category);
    }
    action(overlay, "$.paths").setAll(paths);
    action(overlay, "$.components.schemas").setAll(schemas);
    return "# Made from catalogue.json by `muster import-catalogue`. Do not edit.\n"
        + Yaml.write(overlay);
  }

  private static ObjectNode action(ObjectNode overlay, String target) {
    return overlay.withArray("actions").addObject().put("target", target).putObject("update");
  }

  private void add(String endpoint, List<CatalogueModel> models) {
    categories.add(models.get(0).category());
    String schema = schemaNames.claim(Names.pascal(endpoint) + "Input");
    List<ObjectNode> inputs = models.stream().map(this::input).toList();
    if (models.size() == 1) {
      schemas.set(schema, inputs.get(0));
    } else {
      union(schema, endpoint, models, inputs);
    }
    String id = operationNames.claim(Names.camel(endpoint));
    ObjectNode operation = CatalogueOperation.of(id, models, schema, inputs.get(0));
    paths.putObject("/" + endpoint).set("post", operation);
  }

  /** An endpoint that several models share takes any of their inputs. */
  private void union(
      String name, String endpoint, List<CatalogueModel> models, List<ObjectNode> inputs) {
    ObjectNode union = schemas.putObject(name);
    union.put(
        "description",
        "What the endpoint `" + endpoint + "` takes: the input of any of its models.");
    for (int i = 0; i < models.size(); i++) {
      String variant = schemaNames.claim(Names.pascal(models.get(i).name()) + "Input");
      union.withArray("anyOf").addObject().put("$ref", "#/components/schemas/" + variant);
      schemas.set(variant, inputs.get(i).put("x-model", models.get(i).name()));
    }
  }

  private ObjectNode input(CatalogueModel model) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("description", "What the model `" + model.name() + "` takes.");
    schema.put("type", "object");
    if (!model.required().isEmpty()) {
      model.required().forEach(schema.putArray("required")::add);
    }
    ObjectNode properties = schema.putObject("properties");
    for (Map.Entry<String, JsonNode> parameter : model.parameters().entrySet()) {
      ObjectNode property = dialect.schema(model, parameter.getKey(), parameter.getValue());
      if (parameter.getKey().equals("duration") && model.category().endsWith("Video")) {
        property.put("x-unit", "seconds");
      }
      properties.set(parameter.getKey(), property);
    }
    return schema;
  }
}
