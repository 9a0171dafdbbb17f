/**
 * Checks signed requests as a contract's {@code x-signature} describes them.
 *
 * <pre>{@code
 * var verifier = new SignatureVerifier(SignatureTerms.of(scheme.signature().orElseThrow()));
 * Verdict verdict = verifier.verify(SignedRequest.of(request, mount), keys::secretOf, Instant.now());
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.signature;

import org.jspecify.annotations.NullMarked;
