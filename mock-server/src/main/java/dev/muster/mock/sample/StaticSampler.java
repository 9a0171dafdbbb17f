package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Answers the one sample of a schema, always the same: its example or default, else its first
 * allowed value, else the least that its type allows. The tree is a fresh one, as JSON.stringify
 * would print it; {@code MissingNode} where JavaScript would say undefined.
 */
public final class StaticSampler {
  private StaticSampler() {}

  /**
   * Samples the schema; {@code resolve} gives the target of a {@code $ref}.
   *
   * @throws SchemaTooComplexException after 2500 schemas within schemas
   */
  public static JsonNode sample(JsonNode schema, Function<String, JsonNode> resolve) {
    return JsValues.stringified(new Traversal(resolve).sample(schema));
  }
}
