/**
 * The one package that knows WireMock. Everything that no stub of a user matches is answered by the
 * contract.
 *
 * <pre>{@code
 * MusterWireMock server = MusterWireMock.start(engine::answer, HttpSettings.defaults());
 * server.wireMock().stubFor(get("/petstore/pets/7").willReturn(serverError()));
 * server.close();
 * }</pre>
 */
@NullMarked
package dev.muster.mock.wiremock;

import org.jspecify.annotations.NullMarked;
