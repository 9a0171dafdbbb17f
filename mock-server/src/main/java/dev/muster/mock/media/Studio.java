package dev.muster.mock.media;

import java.nio.charset.StandardCharsets;

/** Renders a brief as the kind of file that was asked for. Thread-safe; holds nothing. */
public final class Studio {
  private Studio() {}

  /** Renders now, on the calling thread: some ten milliseconds, up to about a second for a film. */
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

  /** The words a text model's stand-in answers with: it says what it is and what it was asked. */
  public static String text(MediaBrief brief) {
    return "Sample answer of " + brief.title() + " to: " + brief.caption();
  }
}
