package dev.muster.mock;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sample.DynamicGenerator;
import dev.muster.mock.sample.FakerOptions;
import dev.muster.mock.schema.Dialect;
import dev.muster.mock.schema.SchemaError;
import dev.muster.mock.schema.Schemas;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Holds values of tests to the schemas of a contract, and makes some that fit. */
public final class SchemaProbe {
  private final Schemas schemas;
  private final DynamicGenerator generator;

  public SchemaProbe(Contract contract) {
    this.schemas = new Schemas(contract.document(), Dialect.FULL);
    this.generator =
        new DynamicGenerator(FakerOptions.defaults().withFillProperties(false), schemas::resolve);
  }

  /** What is wrong with a value of an answer. */
  public List<SchemaError> violations(Place schema, JsonNode value) {
    return schemas
        .compile(schemas.forResponse(schemas.prepared(schema.json())), false)
        .validate(value);
  }

  /** A value that fits, always the same. */
  public JsonNode value(Place schema) {
    return generator.generate(schemas.prepared(schema.json()), new Random(1));
  }

  /** The first example of a body, or else a value that fits. */
  public JsonNode body(MediaType type) {
    return type.examples().values().stream()
        .findFirst()
        .map(example -> example.value())
        .orElseGet(() -> value(type.schema().orElseThrow()));
  }
}
