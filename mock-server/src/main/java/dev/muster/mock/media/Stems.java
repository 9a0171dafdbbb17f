package dev.muster.mock.media;

/**
 * A song in parts: bands of its tones, from the highest to the lowest, as long as the song. No
 * instrument is found by that, but the samples of all parts add up to the song.
 */
final class Stems {
  private static final double HIGHEST = 4_000;
  private static final double LOWEST = 250;

  private Stems() {}

  /**
   * One part.
   *
   * @param part from 0, the highest
   */
  static Wave of(Wave song, int part, int parts) {
    short[] rest = song.samples().clone();
    for (int i = 0; i < part; i++) {
      split(rest, song, i, parts);
    }
    if (part == parts - 1) {
      return new Wave(rest, song.rate(), song.channels());
    }
    return new Wave(split(rest, song, part, parts), song.rate(), song.channels());
  }

  /** Takes the highest tones away, and gives them. */
  private static short[] split(short[] rest, Wave song, int part, int parts) {
    double hertz = HIGHEST * Math.pow(LOWEST / HIGHEST, (part + 1.0) / parts);
    double weight = 1 - Math.exp(-2 * Math.PI * hertz / song.rate());
    int channels = song.channels();
    short[] high = new short[rest.length];
    double[] low = new double[channels];
    for (int i = 0; i < rest.length; i++) {
      int channel = i % channels;
      low[channel] += weight * (rest[i] - low[channel]);
      int kept = (int) Math.round(low[channel]);
      // Both must be numbers of sixteen bits.
      int above = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rest[i] - kept));
      high[i] = (short) above;
      rest[i] = (short) (rest[i] - above);
    }
    return high;
  }
}
