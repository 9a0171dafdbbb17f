/**
 * What a sandbox does to its clients on purpose, while it runs: faults, outcomes, scenarios, and
 * states that contract tests ask for.
 *
 * <pre>{@code
 * Steering steering = sandbox.namespace("alice").steering();
 * steering.outcome(OutcomeRule.of(OutcomeSpec.parse("fail; code=E1")).times(2));
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.steer;

import org.jspecify.annotations.NullMarked;
