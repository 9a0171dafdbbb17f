/**
 * Reads credentials from requests and checks that they are there.
 *
 * <pre>{@code
 * Authenticator prism = new PresenceCheck();
 * Optional<Credential> key = Presented.of(scheme, request);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.security;

import org.jspecify.annotations.NullMarked;
