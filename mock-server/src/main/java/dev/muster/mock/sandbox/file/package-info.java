/**
 * Files that the sandbox hosts: what was uploaded, and what jobs made.
 *
 * <pre>{@code
 * Handler files = new Files(Map.of("muapi", new Files.Shelf(jobs::output, uploads::find)));
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.file;

import org.jspecify.annotations.NullMarked;
