/**
 * Who may call: keys that were made, keys that were deleted, and signatures.
 *
 * <pre>{@code
 * Keyring keyring = new Keyring(world);
 * Authenticator authenticator = new KeyCheck(world, keyring, Clock.systemUTC());
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.key;

import org.jspecify.annotations.NullMarked;
