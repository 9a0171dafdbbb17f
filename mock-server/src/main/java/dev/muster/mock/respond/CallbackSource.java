package dev.muster.mock.respond;

import dev.muster.mock.MockSettings;
import dev.muster.mock.callback.BodySource;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sample.DynamicGenerator;
import dev.muster.mock.sample.ParameterGenerator;
import dev.muster.mock.schema.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Makes up what callbacks send: one of the examples, or what the schema generates. */
public final class CallbackSource implements BodySource {
  private final Schemas schemas;
  private final ParameterGenerator generator;
  private final MockSettings settings;

  public CallbackSource(Schemas schemas, ParameterGenerator generator, MockSettings settings) {
    this.schemas = schemas;
    this.generator = generator;
    this.settings = settings;
  }

  @Override
  public Optional<JsonNode> body(Place mediaType) {
    return made(mediaType);
  }

  @Override
  public Optional<JsonNode> parameter(Place parameter) {
    return made(parameter);
  }

  private Optional<JsonNode> made(Place place) {
    List<JsonNode> examples = new ArrayList<>();
    if (place.json().has("example")) {
      examples.add(place.json().path("example"));
    }
    for (Place example : place.child("examples").members().values()) {
      JsonNode value = example.follow().json().path("value");
      if (!value.isMissingNode()) {
        examples.add(value);
      }
    }
    JsonNode schema = place.child("schema").json();
    return generator.generate(
        examples, schema.isObject() ? schemas.prepared(schema) : null, random());
  }

  private RandomGenerator random() {
    return settings.seed() == null
        ? ThreadLocalRandom.current()
        : DynamicGenerator.seeded(settings.seed());
  }
}
