package dev.muster.mock.media;

import java.awt.Color;
import java.util.SplittableRandom;

/** The colours of one sample: a dark ground that white text reads well on, and two lights. */
record Palette(Color ground, Color shade, Color accent) {

  static Palette of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float hue = (float) random.nextDouble();
    float other = hue + 0.08f + 0.25f * (float) random.nextDouble();
    return new Palette(
        Color.getHSBColor(hue, 0.65f, 0.32f),
        Color.getHSBColor(other, 0.60f, 0.45f),
        Color.getHSBColor(other + 0.4f, 0.55f, 0.95f));
  }
}
