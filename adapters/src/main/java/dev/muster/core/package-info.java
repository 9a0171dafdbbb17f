/**
 * What all clients share: jobs that are waited for, errors, retries, streams and uploads.
 *
 * <pre>{@code
 * try (MuApi muapi = MuApi.fromEnv()) {
 *   Job<Prediction> job = muapi.submit(FluxDevImageInput.builder().prompt("a fox").build());
 *   System.out.println(job.ref()); // muapi/getPredictionResult/abc123: resume it elsewhere
 *   Prediction done = job.await(Duration.ofMinutes(5));
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.core;

import org.jspecify.annotations.NullMarked;
