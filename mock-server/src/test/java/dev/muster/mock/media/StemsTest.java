package dev.muster.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  private static final MediaBrief BRIEF =
      new MediaBrief("stems", "song", 16, 16, Duration.ZERO, 42);

  @ParameterizedTest
  @CsvSource({"8000, 1, 2", "44100, 2, 3", "48000, 2, 6"})
  void addUpToTheSong(int rate, int channels, int parts) {
    short[] noise = new short[rate * channels];
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (short) random.nextInt(-12_000, 12_000);
    }
    byte[] song = new Wave(noise, rate, channels).file();
    int[] sum = new int[noise.length];
    for (int part = 0; part < parts; part++) {
      Wave stem =
          Wave.read(Studio.stem(BRIEF, Optional.of(song), part, parts).bytes()).orElseThrow();
      assertThat(stem.rate()).isEqualTo(rate);
      assertThat(stem.channels()).isEqualTo(channels);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += stem.samples()[i];
      }
    }

    for (int i = 0; i < sum.length; i++) {
      assertThat(sum[i]).isEqualTo(noise[i]);
    }
  }

  @Test
  void partTonesByTheirHeight() {
    Wave low = tone(100);
    Wave high = tone(6_000);

    assertThat(loudness(Stems.of(low, 1, 2))).isGreaterThan(2 * loudness(Stems.of(low, 0, 2)));
    assertThat(loudness(Stems.of(high, 0, 2))).isGreaterThan(2 * loudness(Stems.of(high, 1, 2)));
  }

  @Test
  void areMadeUpWhereTheSongCannotBeRead() {
    byte[] stem = Studio.stem(BRIEF, Optional.of(new byte[5000]), 0, 2).bytes();

    assertThat(stem).isEqualTo(Studio.stem(BRIEF, Optional.empty(), 0, 2).bytes());
    assertThat(Wave.read(stem)).isPresent();
  }

  private static Wave tone(double hertz) {
    short[] samples = new short[44_100];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (10_000 * Math.sin(2 * Math.PI * hertz * i / 44_100));
    }
    return new Wave(samples, 44_100, 1);
  }

  private static double loudness(Wave wave) {
    double sum = 0;
    for (short sample : wave.samples()) {
      sum += (double) sample * sample;
    }
    return Math.sqrt(sum / wave.samples().length);
  }
}
