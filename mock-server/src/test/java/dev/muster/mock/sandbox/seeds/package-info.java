/**
 * Sessions that the providers' references print, run as they are printed.
 *
 * <pre>{@code
 * Session session = Session.of("muvi");
 * session.steps().get(1).answer(); // as printed
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.seeds;

import org.jspecify.annotations.NullMarked;
