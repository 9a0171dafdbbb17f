/**
 * Jobs as functions of time: what will become of a job is decided when it is submitted, and a poll
 * only looks at the clock.
 *
 * <pre>{@code
 * Jobs jobs = new Jobs(world, account, keyring);
 * Optional<Answer> answer = jobs.simulate(call);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.job;

import org.jspecify.annotations.NullMarked;
