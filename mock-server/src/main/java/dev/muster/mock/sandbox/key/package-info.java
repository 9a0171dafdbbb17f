/**
 * Who may call: keys that were made, keys that were deleted, and signatures.
 *
 * <pre>{@code
 * KeyOwners owners = new KeyOwners("muapi", store);
 * Keyring keyring = new Keyring(world, owners);
 * Authenticator authenticator = new KeyCheck(world, keyring, owners, Clock.systemUTC());
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.key;

import org.jspecify.annotations.NullMarked;
