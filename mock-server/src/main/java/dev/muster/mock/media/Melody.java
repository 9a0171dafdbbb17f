package dev.muster.mock.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * A tune of soft tones on a five-note scale, as long as asked, up to {@value #LONGEST_SECONDS}
 * seconds: longer ones would only cost memory.
 */
final class Melody {
  private static final int LONGEST_SECONDS = 30;
  private static final int DEFAULT_SECONDS = 5;
  private static final int RATE = 22_050;
  private static final int NOTE_MILLIS = 250;
  private static final double BASE_HERTZ = 220;
  private static final int[] SCALE = {0, 2, 4, 7, 9, 12, 14};

  private Melody() {}

  static byte[] play(MediaBrief brief) {
    long asked = brief.length().toMillis();
    long millis = asked <= 0 ? DEFAULT_SECONDS * 1000L : Math.min(asked, LONGEST_SECONDS * 1000L);
    int frames = (int) (millis * RATE / 1000);
    AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AudioSystem.write(
          new AudioInputStream(
              new ByteArrayInputStream(samples(frames, brief.seed())), format, frames),
          AudioFileFormat.Type.WAVE,
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] samples(int frames, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int note = RATE * NOTE_MILLIS / 1000;
    byte[] samples = new byte[frames * 2];
    double hertz = 0;
    for (int i = 0; i < frames; i++) {
      int place = i % note;
      if (place == 0) {
        hertz = BASE_HERTZ * Math.pow(2, SCALE[random.nextInt(SCALE.length)] / 12.0);
      }
      double time = (double) i / RATE;
      double fade = Math.min(1, place / 200.0) * (1 - (double) place / note);
      double wave =
          Math.sin(2 * Math.PI * hertz * time) + 0.3 * Math.sin(4 * Math.PI * hertz * time);
      short value = (short) (wave * fade * 0.4 * Short.MAX_VALUE);
      samples[2 * i] = (byte) value;
      samples[2 * i + 1] = (byte) (value >> 8);
    }
    return samples;
  }
}
