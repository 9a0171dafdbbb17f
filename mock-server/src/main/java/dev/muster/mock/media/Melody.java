package dev.muster.mock.media;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * The prompt in {@link Morse}, over a tune of soft tones: what a music or speech model is stood in
 * for. It is as long as asked, up to {@value #LONGEST_SECONDS} seconds, or else as the prompt
 * takes, from {@value #SHORTEST_SECONDS} to {@value #ENOUGH_SECONDS} seconds. It can be had in
 * parts: the first is the prompt and the others share the tune, and their samples add up to the
 * whole.
 */
final class Melody {
  private static final int LONGEST_SECONDS = 300;
  private static final int SHORTEST_SECONDS = 5;
  private static final int ENOUGH_SECONDS = 30;
  private static final int RATE = 22_050;

  /** Of a dot: twenty-four words a minute. */
  private static final int UNIT = RATE / 20;

  /** Of fading in and out, in samples: else each sound would click. */
  private static final int FADE = 60;

  private static final int NOTE = RATE / 4;
  private static final int[] SCALE = {0, 2, 4, 7, 9, 12, 14};

  private final MediaBrief brief;
  private final int frames;
  private final Morse morse;
  private final SplittableRandom random;
  private final double base;

  private Melody(MediaBrief brief) {
    this.brief = brief;
    this.random = new SplittableRandom(brief.seed());
    this.base = 110 * Math.pow(2, random.nextInt(12) / 12.0);
    int enough = (brief.length().isZero() ? ENOUGH_SECONDS : LONGEST_SECONDS) * RATE;
    this.morse = Morse.of(brief.caption(), enough / UNIT);
    this.frames = frames();
  }

  private int frames() {
    Duration asked = brief.length();
    if (!asked.isZero()) {
      return (int) (Math.min(asked.toMillis(), LONGEST_SECONDS * 1000L) * RATE / 1000);
    }
    int spoken = (morse.length() + 1) * UNIT;
    return Math.max(SHORTEST_SECONDS * RATE, Math.min(ENOUGH_SECONDS * RATE, spoken));
  }

  /** The whole. */
  static byte[] play(MediaBrief brief) {
    Melody melody = new Melody(brief);
    short[] whole = melody.spoken();
    short[] tune = melody.tune(0, 1);
    for (int i = 0; i < whole.length; i++) {
      whole[i] += tune[i];
    }
    return Wave.write(whole, RATE);
  }

  /**
   * One of its parts.
   *
   * @param part from 0
   * @param parts how many there are; of a single part, that is the whole
   */
  static byte[] play(MediaBrief brief, int part, int parts) {
    if (parts == 1) {
      return play(brief);
    }
    Melody melody = new Melody(brief);
    return Wave.write(part == 0 ? melody.spoken() : melody.tune(part - 1, parts - 1), RATE);
  }

  private short[] spoken() {
    short[] samples = new short[frames];
    double step = 2 * Math.PI * base * 6 / RATE;
    for (int i = 0; i < frames; i++) {
      int unit = i / UNIT;
      if (morse.sounds(unit)) {
        int since = unit > 0 && morse.sounds(unit - 1) ? FADE : i % UNIT;
        int left = morse.sounds(unit + 1) ? FADE : UNIT - i % UNIT;
        double loudness = 0.45 * Math.min(FADE, Math.min(since, left)) / FADE;
        samples[i] = (short) (Math.sin(step * i) * loudness * Short.MAX_VALUE);
      }
    }
    return samples;
  }

  /** Every so manieth note of the tune. */
  private short[] tune(int which, int of) {
    short[] samples = new short[frames];
    SplittableRandom notes = random.split();
    for (int start = 0, note = 0; start < frames; start += NOTE, note++) {
      double hertz = base * Math.pow(2, SCALE[notes.nextInt(SCALE.length)] / 12.0);
      if (note % of == which) {
        sound(samples, start, hertz);
      }
    }
    return samples;
  }

  private static void sound(short[] samples, int start, double hertz) {
    double step = 2 * Math.PI * hertz / RATE;
    for (int i = 0; i < NOTE && start + i < samples.length; i++) {
      double fade = Math.min(1, i / 200.0) * (1 - (double) i / NOTE);
      double wave = Math.sin(step * i) + 0.3 * Math.sin(2 * step * i);
      samples[start + i] = (short) (wave * fade * 0.3 * Short.MAX_VALUE);
    }
  }
}
