package dev.muster.mock.sandbox.spec;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads YAML as JSON trees. */
final class YamlText {
  /** A file of many operations repeats itself by aliases. */
  private static final int MOST_ALIASES = 500;

  private YamlText() {}

  /**
   * The tree of a text; missing where it is empty.
   *
   * @param source what to call it in messages
   * @throws SandboxException if it is no YAML
   */
  static Settings settings(String source, String text) {
    try {
      // The engine itself, for Jackson's trees leave anchors unresolved.
      Object content =
          new Load(LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES).build())
              .loadFromString(text);
      JsonNode tree =
          content == null ? MissingNode.getInstance() : Json.mapper().valueToTree(content);
      return new Settings(source, "", tree);
    } catch (YamlEngineException e) {
      throw new SandboxException(source + " is not YAML: " + e.getMessage(), e);
    }
  }
}
