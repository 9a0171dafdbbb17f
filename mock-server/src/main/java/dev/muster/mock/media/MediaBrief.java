package dev.muster.mock.media;

import java.time.Duration;

/**
 * What was asked of the model: everything a sample shows. The same brief always gives the same
 * bytes on the same machine.
 *
 * @param title the model's name
 * @param caption the prompt, drawn wrapped; cut where the picture has no room
 * @param width pixels, 16 to 4096; outside of it the nearest
 * @param height pixels, as the width
 * @param length how long a film or a melody was asked to be; zero where it does not matter
 * @param seed decides colours and melody
 */
public record MediaBrief(
    String title, String caption, int width, int height, Duration length, long seed) {
  private static final int SMALLEST = 16;
  private static final int LARGEST = 4096;

  public MediaBrief {
    width = Math.max(SMALLEST, Math.min(LARGEST, width));
    height = Math.max(SMALLEST, Math.min(LARGEST, height));
  }

  /** The same brief for a smaller canvas. */
  MediaBrief sized(int width, int height) {
    return new MediaBrief(title, caption, width, height, length, seed);
  }
}
