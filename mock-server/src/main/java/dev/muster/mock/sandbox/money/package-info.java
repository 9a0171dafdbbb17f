/**
 * What jobs cost, and the account that pays.
 *
 * <pre>{@code
 * if (account.charge("job_1", new BigDecimal("0.025"), Optional.empty())) { … }
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.money;

import org.jspecify.annotations.NullMarked;
