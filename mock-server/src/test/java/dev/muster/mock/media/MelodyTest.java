package dev.muster.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MelodyTest {
  private static final int RATE = 22_050;
  private static final int UNIT = RATE / 20;

  @ParameterizedTest
  @CsvSource({"fox, 3, 3", "fox, 0, 5", "fox, 240, 240", "fox, 900, 300"})
  void lastsAsLongAsAsked(String prompt, int asked, int played) throws Exception {
    var audio =
        AudioSystem.getAudioInputStream(
            new ByteArrayInputStream(Melody.play(brief(prompt, asked))));

    assertThat(audio.getFrameLength()).isEqualTo((long) played * RATE);
    assertThat(audio.getFormat().getFrameRate()).isEqualTo(RATE);
    assertThat(audio.getFormat().getSampleSizeInBits()).isEqualTo(16);
  }

  @Test
  void lastsAsLongAsThePromptTakesWhereNothingIsAsked() {
    String prompt = "A fox in the snow";
    int units = Morse.of(prompt, 1000).length() + 1;

    assertThat(samples(Melody.play(brief(prompt, 0)))).hasSize(units * UNIT);
    assertThat(samples(Melody.play(brief(prompt.repeat(20), 0)))).hasSize(30 * RATE);
  }

  @Test
  void saysThePromptInMorse() {
    Morse morse = Morse.of("sos", 1000);
    short[] spoken = samples(Melody.play(brief("sos", 5), 0, 2));

    for (int unit = 0; unit < morse.length() + 4; unit++) {
      double loudness = 0;
      for (int i = 0; i < UNIT; i++) {
        loudness = Math.max(loudness, Math.abs(spoken[unit * UNIT + i]));
      }
      assertThat(loudness > 10_000).as("unit " + unit).isEqualTo(morse.sounds(unit));
      assertThat(loudness > 0).as("unit " + unit).isEqualTo(morse.sounds(unit));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void addsUpFromItsParts(int parts) {
    MediaBrief brief = brief("A fox in the snow", 7);
    short[] whole = samples(Melody.play(brief));
    int[] sum = new int[whole.length];
    for (int part = 0; part < parts; part++) {
      short[] samples = samples(Melody.play(brief, part, parts));
      assertThat(samples).hasSameSizeAs(whole);
      assertThat(samples).as("part " + part).isNotEqualTo(new short[whole.length]);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += samples[i];
      }
    }

    for (int i = 0; i < sum.length; i++) {
      assertThat(sum[i]).isEqualTo(whole[i]);
    }
  }

  private static short[] samples(byte[] file) {
    return Wave.read(file).orElseThrow().samples();
  }

  private static MediaBrief brief(String caption, int seconds) {
    return new MediaBrief("some-model", caption, 16, 16, Duration.ofSeconds(seconds), 42);
  }
}
