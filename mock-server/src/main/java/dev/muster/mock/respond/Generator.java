package dev.muster.mock.respond;

import dev.muster.mock.MockSettings;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.json.Json;
import dev.muster.mock.sample.DynamicGenerator;
import dev.muster.mock.sample.FakerOptions;
import dev.muster.mock.sample.SchemaTooComplexException;
import dev.muster.mock.sample.StaticSampler;
import dev.muster.mock.schema.Schemas;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes values for schemas: always the same one, or another each time. */
final class Generator {
  private final Schemas schemas;
  private final DynamicGenerator dynamic;

  Generator(Contract contract, Schemas schemas, MockSettings settings) {
    this.schemas = schemas;
    FakerOptions options = FakerOptions.defaults().with(contract.extension("x-json-schema-faker"));
    this.dynamic =
        new DynamicGenerator(
            settings.fillProperties().map(options::withFillProperties).orElse(options),
            schemas::resolve);
  }

  /**
   * The value that a schema always gets.
   *
   * @param part what it is for: {@code body} or {@code header}
   * @throws ProblemException where the schema is too complex
   */
  JsonNode fixed(JsonNode schema, String part) {
    try {
      return StaticSampler.sample(schema, schemas::resolve);
    } catch (SchemaTooComplexException e) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.SCHEMA_TOO_COMPLEX,
              500,
              "Unable to generate "
                  + part
                  + " for response. The schema is too complex to generate."));
    }
  }

  /** Another value each time; with a seed, the one that follows from it. */
  JsonNode dynamic(JsonNode schema, @Nullable String seed) {
    RandomGenerator random =
        seed == null || seed.isEmpty()
            ? ThreadLocalRandom.current()
            : DynamicGenerator.seeded(seed);
    return dynamic.generate(schema, random);
  }

  DynamicGenerator dynamicGenerator() {
    return dynamic;
  }

  static JsonNode nothing() {
    return Json.mapper().missingNode();
  }
}
