/**
 * State in Redis, for several sandboxes that are to be one.
 *
 * <pre>{@code
 * Store store = RedisStore.at(URI.create("redis://:password@redis.local:6379/0"));
 * try (Sandbox sandbox = Sandbox.builder().provider("muapi").store(store).build().start()) { … }
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.state.redis;

import org.jspecify.annotations.NullMarked;
