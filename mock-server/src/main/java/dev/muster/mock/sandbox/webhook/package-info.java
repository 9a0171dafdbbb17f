/**
 * Tells users' servers what became of their jobs, as providers do: signed, and again if they do not
 * answer. What is still to be sent is kept in the store.
 *
 * <pre>{@code
 * SandboxProvider muvi = sandbox.provider("muvi");
 * Delivery delivery = muvi.awaitDelivery(one -> one.job().equals(id), Duration.ofSeconds(5));
 * muvi.resend(delivery.id());
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
