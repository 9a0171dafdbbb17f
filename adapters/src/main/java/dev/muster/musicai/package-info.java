/**
 * A client for Music.ai: run a workflow over a song, wait, save what it made.
 *
 * <pre>{@code
 * try (MusicAi music = MusicAi.fromEnv()) {
 *   String song = music.upload(Path.of("song.wav"));
 *   Job<JobDetail> job =
 *       music.submit("My song", "music-ai/stems-vocals-accompaniment", Map.of("inputUrl", song));
 *   Map<String, Path> stems = music.save(job.await(), Path.of("stems"));
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.musicai;

import org.jspecify.annotations.NullMarked;
