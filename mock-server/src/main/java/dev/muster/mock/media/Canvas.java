package dev.muster.mock.media;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints a brief: bands of colour, the model's name, the prompt, and what the sample is. */
final class Canvas {
  private static final double MARGIN = 0.06;
  private static final double SHADE = 0.35;

  private final MediaBrief brief;
  private final Palette palette;
  private final BufferedImage image;
  private final Graphics2D graphics;

  private Canvas(MediaBrief brief, int top) {
    this.brief = brief;
    this.palette = Palette.of(brief.seed());
    this.image = new BufferedImage(brief.width(), brief.height() - top, BufferedImage.TYPE_INT_RGB);
    this.graphics = image.createGraphics();
    graphics.translate(0, -top);
  }

  /** A still picture. */
  static BufferedImage paint(MediaBrief brief) {
    return paint(brief, SHADE, brief.width() + "x" + brief.height());
  }

  /**
   * The first frame of a film.
   *
   * @param progress 0 to 1: how long the bar at the bottom is
   * @param footer small print
   */
  static BufferedImage paint(MediaBrief brief, double progress, String footer) {
    Canvas canvas = new Canvas(brief, 0);
    try {
      canvas.ground(progress);
      canvas.words(footer);
    } finally {
      canvas.graphics.dispose();
    }
    return canvas.image;
  }

  /**
   * The lower rows of a later frame: those that the bar is in.
   *
   * @param multiple what the number of the rows above is a multiple of
   */
  static BufferedImage bar(MediaBrief brief, double progress, int multiple) {
    Canvas canvas = new Canvas(brief, (brief.height() - thickness(brief)) / multiple * multiple);
    try {
      canvas.ground(progress);
    } finally {
      canvas.graphics.dispose();
    }
    return canvas.image;
  }

  private static int thickness(MediaBrief brief) {
    return Math.max(2, brief.height() / 64);
  }

  private void ground(double progress) {
    int width = brief.width();
    int height = brief.height();
    graphics.setColor(palette.ground());
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(palette.shade());
    int shift = (int) (width * SHADE * 0.5);
    int[] xs = {width / 2 - shift, width, width, width / 3 - shift};
    int[] ys = {0, 0, height, height};
    graphics.fillPolygon(xs, ys, 4);
    graphics.setColor(palette.accent());
    int bar = thickness(brief);
    graphics.fillRect(0, height - bar, (int) (width * progress), bar);
  }

  private void words(String footer) {
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    int margin = (int) (Math.min(brief.width(), brief.height()) * MARGIN);
    int size = Math.max(8, Math.min(brief.width() / 18, brief.height() / 10));
    int room = brief.width() - 2 * margin;
    int bottom = brief.height() - margin - size;

    graphics.setColor(palette.accent());
    int y =
        write(
            brief.title(),
            new Font(Font.SANS_SERIF, Font.BOLD, size),
            margin,
            margin,
            room,
            bottom);
    graphics.setColor(Color.WHITE);
    write(
        brief.caption(),
        new Font(Font.SANS_SERIF, Font.PLAIN, size),
        margin,
        y + size / 2,
        room,
        bottom);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(7, size / 2)));
    graphics.drawString("Muster sample, " + footer, margin, brief.height() - margin);
  }

  /** Writes wrapped lines from the top down and returns where the next one would begin. */
  private int write(String text, Font font, int x, int top, int room, int bottom) {
    graphics.setFont(font);
    var metrics = graphics.getFontMetrics();
    List<String> lines = Wrapping.wrap(text, room, metrics::stringWidth);
    int y = top;
    for (int i = 0; i < lines.size() && y + metrics.getHeight() <= bottom; i++) {
      boolean cut = i + 1 < lines.size() && y + 2 * metrics.getHeight() > bottom;
      graphics.drawString(lines.get(i) + (cut ? " …" : ""), x, y + metrics.getAscent());
      y += metrics.getHeight();
    }
    return y;
  }
}
