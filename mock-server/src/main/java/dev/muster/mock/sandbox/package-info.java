/**
 * The living sandbox: providers on this machine whose jobs progress, whose keys are checked, whose
 * money runs out, and which cost nothing. Everything a provider does here is read from its contract
 * and its {@code sandbox.yaml}; there is no Java for any one of them.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().provider("muapi").seed(42).build().start()) {
 *   sandbox.environment().forEach((name, value) -> System.out.println(name + "=" + value));
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox;

import org.jspecify.annotations.NullMarked;
