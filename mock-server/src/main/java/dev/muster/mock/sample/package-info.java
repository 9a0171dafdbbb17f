/**
 * Values made from schemas: always the same one, or a new one each time.
 *
 * <pre>{@code
 * JsonNode body = StaticSampler.sample(schema, contract::target);
 * DynamicGenerator generator = new DynamicGenerator(FakerOptions.defaults(), contract::target);
 * JsonNode other = generator.generate(schema, ThreadLocalRandom.current());
 * byte[] sent = JsText.bytes(other);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sample;

import org.jspecify.annotations.NullMarked;
