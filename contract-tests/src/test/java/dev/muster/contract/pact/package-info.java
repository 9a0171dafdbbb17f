/**
 * What the clients ask of the providers, as pacts, and the proof that the sandbox answers so.
 *
 * <p>The consumer tests play each exchange through the client and hold what was played against the
 * pacts in {@code contract-tests/pacts}; the provider tests send those pacts to the sandbox; the
 * schema test holds their bodies against the contracts. To accept a change of the pacts:
 *
 * <pre>
 * mvn -pl contract-tests -am test -Dtest='*ConsumerTest' -Dsurefire.failIfNoSpecifiedTests=false -Dmuster.pacts=write
 * </pre>
 */
@NullMarked
package dev.muster.contract.pact;

import org.jspecify.annotations.NullMarked;
