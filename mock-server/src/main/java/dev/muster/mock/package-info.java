/**
 * Serves OpenAPI documents on WireMock: any number of contracts in one server, each under its
 * mount.
 *
 * <pre>{@code
 * try (MockServer server = MockServer.builder().mount("/petstore", ContractLoader.load(file)).start()) {
 *   URI base = server.baseUrl("petstore");
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.mock;

import org.jspecify.annotations.NullMarked;
