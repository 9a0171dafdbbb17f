package dev.muster.mock.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Renders a brief as the kind of file that was asked for. Thread-safe; holds nothing. */
public final class Studio {
  private Studio() {}

  /**
   * Renders now, on the calling thread: some ten milliseconds, up to about a second for a large
   * film.
   */
  public static Media render(MediaKind kind, MediaBrief brief) {
    return new Media(
        kind,
        switch (kind) {
          case IMAGE -> Pictures.encode(Canvas.paint(brief), "png");
          case PHOTO -> Pictures.encode(Canvas.paint(brief), "jpg");
          case VIDEO -> Film.shoot(brief);
          case AUDIO -> Melody.play(brief);
          case SOLID -> Cube.model(brief);
          case TEXT -> text(brief).getBytes(StandardCharsets.UTF_8);
        });
  }

  /**
   * A song in parts of the same length, whose samples add up to the song.
   *
   * @param song the file of the song; where it is none that can be read, one is made up
   * @param part from 0
   * @param parts how many there are
   */
  public static Media stem(MediaBrief brief, Optional<byte[]> song, int part, int parts) {
    return new Media(
        MediaKind.AUDIO,
        song.flatMap(Wave::read)
            .map(wave -> Stems.of(wave, part, parts).file())
            .orElseGet(() -> Melody.play(brief, part, parts)));
  }

  /** The words a text model's stand-in answers with: it says what it is and what it was asked. */
  public static String text(MediaBrief brief) {
    return "Sample answer of " + brief.title() + " to: " + brief.caption();
  }
}
