/**
 * Good and hostile requests at a running Muster for minutes, and what is left of them afterwards:
 * no errors that nobody asked for, no memory, no threads, no connections. Nothing in it is about
 * time.
 *
 * <pre>{@code
 * Outcomes outcomes = new Outcomes();
 * try (Traffic traffic = Traffic.begin(server.port(), 1, product, outcomes)) {
 *   Thread.sleep(60_000);
 * }
 * outcomes.unexpected().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package dev.muster.benchmarks.server.soak;

import org.jspecify.annotations.NullMarked;
