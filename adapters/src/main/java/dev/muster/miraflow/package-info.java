/**
 * Miraflow: videos of speaking avatars, and images.
 *
 * <pre>{@code
 * try (Miraflow miraflow = Miraflow.fromEnv()) {
 *   ScriptedVideo script =
 *       ScriptedVideo.builder().avatarId(avatar).name("Hello").text("Hello from the snow.").build();
 *   Video video = miraflow.video(miraflow.submit(script));
 *   Path file = miraflow.save(video, Path.of("videos"));
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.miraflow;

import org.jspecify.annotations.NullMarked;
