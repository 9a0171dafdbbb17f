/**
 * Holds the mock server to Prism: the same requests go to both, and their answers are compared.
 *
 * <p>The requests stand in {@code parity/cases}, the documents in {@code parity/documents}, Prism's
 * answers in {@code parity/recorded}, and the stated differences in {@code
 * parity/divergences.yaml}. The default build compares with the recordings; {@code .ci/parity} asks
 * Prism itself. To record anew:
 *
 * <pre>
 * .ci/parity record
 * </pre>
 */
@NullMarked
package dev.muster.contract.parity;

import org.jspecify.annotations.NullMarked;
