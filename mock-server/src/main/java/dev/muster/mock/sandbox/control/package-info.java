/**
 * The control API under {@code /__muster}: a sandbox steered over HTTP, as its own OpenAPI document
 * says.
 *
 * <pre>{@code
 * MockServer.builder().mount(Control.mount(), new Control(sandbox, Optional.empty()).play());
 * // POST /__muster/faults {"operation": "createJob", "status": 503, "times": 3}
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.control;

import org.jspecify.annotations.NullMarked;
