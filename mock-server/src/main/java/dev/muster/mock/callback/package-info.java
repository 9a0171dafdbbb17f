/**
 * Calls back those who asked for it, as a contract's {@code callbacks} say.
 *
 * <pre>{@code
 * Callbacks callbacks = Callbacks.builder(samples).check(answers).start();
 * callbacks.fire(Occasion.of(operation, request, path, answer));
 * Delivery delivery = callbacks.log().next(one -> one.callback().equals("onDone")).get(5, SECONDS);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.callback;

import org.jspecify.annotations.NullMarked;
