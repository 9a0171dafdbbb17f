/**
 * Turns contracts into the sources of the module {@code generated}.
 *
 * <pre>{@code
 * Regeneration regeneration = Regeneration.of(Path.of("."));
 * regeneration.run(regeneration.providers(), System.out::println);
 * List<Drift> drift = regeneration.check(regeneration.providers(), Progress.SILENT);
 * }</pre>
 */
@NullMarked
package dev.muster.tools.generator;

import org.jspecify.annotations.NullMarked;
