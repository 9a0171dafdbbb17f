/**
 * Resources that a document's paths alone tell of: what is made at {@code /pets} is read, listed,
 * changed and deleted there and at {@code /pets/{petId}}.
 *
 * <pre>{@code
 * Keeper keeper = InferredResources.inMemory();
 * MockSettings stateful = MockSettings.defaults().withKeeper(keeper);
 * MockServer.builder().settings(stateful).contract(Path.of("petstore.yaml")).start();
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.inferred;

import org.jspecify.annotations.NullMarked;
