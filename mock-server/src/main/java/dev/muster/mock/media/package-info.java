/**
 * Sample media that stands in for what a model would have made: real files of the right kind, drawn
 * here, so that whoever downloads a result can show, play and measure it.
 *
 * <pre>{@code
 * var brief = new MediaBrief("flux-dev", "a fox in the snow", 1024, 768, Duration.ZERO, 42);
 * Media png = Studio.render(MediaKind.IMAGE, brief);
 * Files.write(Path.of("fox." + png.kind().extension()), png.bytes());
 * }</pre>
 */
@NullMarked
package dev.muster.mock.media;

import org.jspecify.annotations.NullMarked;
