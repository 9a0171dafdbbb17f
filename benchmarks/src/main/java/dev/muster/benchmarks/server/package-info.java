/**
 * The mock server beside its peers: how fast it starts and answers, how much memory it takes, and
 * what a document of a thousand operations costs it. Every server is a process of its own.
 *
 * <pre>{@code
 * Path document = ShopDocument.write(directory, 15);
 * try (RunningServer server = RunningServer.start(Contenders.muster("Muster", document), "/products/prd_4f8a21c0")) {
 *   Score score = Wrk.run(server.port(), Load.STATIC_GET, 16, Duration.ofSeconds(4));
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.benchmarks.server;

import org.jspecify.annotations.NullMarked;
