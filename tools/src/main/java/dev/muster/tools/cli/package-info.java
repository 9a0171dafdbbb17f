/**
 * The command line, one class a command.
 *
 * <pre>{@code
 * ./muster demo
 * ./muster sandbox --port 4010
 * ./muster regenerate
 * }</pre>
 */
@NullMarked
package dev.muster.tools.cli;

import org.jspecify.annotations.NullMarked;
