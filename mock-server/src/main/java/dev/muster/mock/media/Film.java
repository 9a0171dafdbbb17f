package dev.muster.mock.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jcodec.common.model.Size;

/**
 * A silent film of the brief, as large and as long as asked, up to {@value #MOST_PIXELS} pixels and
 * {@value #LONGEST_SECONDS} seconds, at {@value #FRAMES_PER_SECOND} frames a second. Coding in Java
 * is slow, so the picture stands, and only the bar that tells the time moves.
 */
final class Film {
  private static final int DEFAULT_SECONDS = 5;
  private static final int LONGEST_SECONDS = 60;
  private static final int FRAMES_PER_SECOND = 24;
  private static final int MOST_PIXELS = 3840 * 2160;

  /** How often the bar moves at most: each time costs as much as its rows of the picture. */
  private static final int MOST_MOVES = 40;

  private static final int FRAMES_A_MOVE = 6;

  private Film() {}

  static byte[] shoot(MediaBrief brief) {
    MediaBrief sized = sized(brief);
    int frames = frames(brief);
    int step = Math.max(FRAMES_A_MOVE, (frames + MOST_MOVES - 1) / MOST_MOVES);
    Footage footage = new Footage(Canvas.paint(sized, 0, footer(brief, frames)));
    for (int i = 1; i < frames; i++) {
      if (i % step == 0 || i == frames - 1) {
        footage.change(Canvas.bar(sized, (i + 1.0) / frames, PictureEncoder.BLOCK));
      } else {
        footage.hold();
      }
    }
    try {
      Size size = new Size(sized.width(), sized.height());
      return MovieFile.write(size, FRAMES_PER_SECOND, footage.frames());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The asked-for size, even on both sides as the coding of colours needs it. */
  private static MediaBrief sized(MediaBrief brief) {
    double pixels = (double) brief.width() * brief.height();
    double scale = Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
    return brief.sized(even(brief.width() * scale), even(brief.height() * scale));
  }

  private static int even(double pixels) {
    return (int) (pixels / 2) * 2;
  }

  private static int frames(MediaBrief brief) {
    double asked = brief.length().toMillis() / 1000.0;
    double seconds = asked <= 0 ? DEFAULT_SECONDS : Math.min(asked, LONGEST_SECONDS);
    return (int) Math.max(2, Math.round(seconds * FRAMES_PER_SECOND));
  }

  private static String footer(MediaBrief brief, int frames) {
    String seconds = String.format(Locale.ROOT, "%.1f", (double) frames / FRAMES_PER_SECOND);
    return brief.width() + "x" + brief.height() + ", " + seconds.replace(".0", "") + " s";
  }
}
