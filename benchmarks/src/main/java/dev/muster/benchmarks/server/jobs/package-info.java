/**
 * What a great many jobs cost a sandbox: how fast they are made and polled, how much memory each
 * takes, and whether a poll minds how many there are.
 *
 * <pre>{@code
 * try (RunningServer server = RunningServer.start(Contenders.sandbox("memory", List.of("muapi")), "/…")) {
 *   Score score = JobLoad.in(directory).create(server, Duration.ofSeconds(5));
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.benchmarks.server.jobs;

import org.jspecify.annotations.NullMarked;
