/**
 * Files that the sandbox hosts: what was uploaded, and what jobs made.
 *
 * <pre>{@code
 * Handler files = new FileDoor(path -> Optional.of(shelf));
 * MockServer.builder().handler(files).start();
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.file;

import org.jspecify.annotations.NullMarked;
