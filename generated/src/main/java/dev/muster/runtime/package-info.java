// Generated from the tools' runtime sources. Do not edit.
/**
 * What all generated clients share: the vocabulary of jobs and retries, and JSON that loses
 * nothing.
 *
 * <pre>{@code
 * JobDescriptor<Submission, Prediction> job = FluxDevImageInput.builder().prompt("a fox").build().descriptor();
 * String id = job.id().apply(submission);
 * Phase phase = job.pollPhase().apply(job.poll().apply(apis, id).execute().body());
 * }</pre>
 */
@NullMarked
package dev.muster.runtime;

import org.jspecify.annotations.NullMarked;
