/**
 * A client for Muvi: submit a job to any of its models, wait for what it makes, know what it costs.
 *
 * <pre>{@code
 * try (Muvi muvi = Muvi.fromEnv()) {
 *   Job<JobDetail> job = muvi.submit("google/nano-banana", Map.of("prompt", "a fox"));
 *   List<Path> files = muvi.save(job.await(), Path.of("."));
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.muvi;

import org.jspecify.annotations.NullMarked;
