package dev.muster.mock.sample;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Makes a new value of a schema each time: one that fits it wherever one can be found, with its
 * members in alphabetical order. Keep one generator for a document: what can be prepared for a
 * schema is prepared when it is first asked for, and found again by the identity of its node.
 *
 * <p>The same random numbers make the same value. Every value comes to an end, whatever the schema
 * asks for; what is left out then may be something that the schema requires. Threads may share a
 * generator.
 */
public final class DynamicGenerator {
  private final FakerOptions options;
  private final Makers makers;
  private final Map<JsonNode, Maker> roots = Collections.synchronizedMap(new IdentityHashMap<>());

  /** {@code resolve} gives the target of a {@code $ref}: always the same node. */
  public DynamicGenerator(FakerOptions options, Function<String, JsonNode> resolve) {
    this.options = options;
    makers = new Makers(options, resolve);
  }

  public FakerOptions options() {
    return options;
  }

  /** A value of the schema, without the members that are only written, never read. */
  public JsonNode generate(JsonNode schema, RandomGenerator random) {
    return roots
        .computeIfAbsent(schema, root -> makers.of(WriteOnly.stripped(root)))
        .make(new Draw(random, options));
  }

  /** The random numbers that belong to a seed; take them anew for every value. */
  public static RandomGenerator seeded(String seed) {
    long hash = 0xcbf29ce484222325L;
    for (byte one : seed.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ one) * 0x100000001b3L;
    }
    return new SplittableRandom(hash);
  }
}
