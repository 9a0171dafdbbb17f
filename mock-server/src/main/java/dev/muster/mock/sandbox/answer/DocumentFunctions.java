package dev.muster.mock.sandbox.answer;

import dev.muster.mock.json.Json;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/** Functions that look into what was sent. */
final class DocumentFunctions {
  private DocumentFunctions() {}

  static Map<String, TemplateFunction> all() {
    return Map.of("$archived", DocumentFunctions::archived, "$yaml", DocumentFunctions::yaml);
  }

  /** The text of the first file of these names, in the archive's root or else in a folder there. */
  private static JsonNode archived(Argument argument) {
    JsonNode files = argument.scope().find("archive.files");
    for (JsonNode name : argument.json()) {
      if (files.has(name.asString())) {
        return files.get(name.asString());
      }
    }
    for (JsonNode name : argument.json()) {
      for (Map.Entry<String, JsonNode> file : files.properties()) {
        if (file.getKey().endsWith("/" + name.asString())) {
          return file.getValue();
        }
      }
    }
    return Template.missing();
  }

  /** What a text says that is YAML, if it says anything by name. */
  private static JsonNode yaml(Argument argument) {
    String text = Template.asText(argument.fill());
    try {
      Object content = new Load(LoadSettings.builder().build()).loadFromString(text);
      return content instanceof Map ? Json.mapper().valueToTree(content) : Template.missing();
    } catch (YamlEngineException | IllegalArgumentException e) {
      return Template.missing();
    }
  }
}
