/**
 * A client for MuAPI: submit a job to any of its models, wait for what it makes, know what it cost.
 *
 * <pre>{@code
 * try (MuApi muapi = MuApi.fromEnv()) {
 *   Job<Prediction> job = muapi.submit(FluxDevImageInput.builder().prompt("a fox").build());
 *   Prediction prediction = job.await();
 *   System.out.println(MuApi.urls(prediction) + " for " + Cost.of(job).usd() + " USD");
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.muapi;

import org.jspecify.annotations.NullMarked;
