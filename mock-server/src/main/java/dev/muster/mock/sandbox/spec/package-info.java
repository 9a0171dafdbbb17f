/**
 * A provider's {@code sandbox.yaml}, read and checked.
 *
 * <pre>{@code
 * SandboxSpec spec = SandboxSpec.read("specs/muapi/sandbox.yaml", yaml);
 * spec.jobs().kind(operation.tags(), "flux-dev-image").price();
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.spec;

import org.jspecify.annotations.NullMarked;
