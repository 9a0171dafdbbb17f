package dev.muster.mock.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Sound as samples of 16 bits, and as a WAV file.
 *
 * @param samples of all channels in turn
 */
record Wave(short[] samples, int rate, int channels) {
  private static final int BITS = 16;

  /** What a file sounds like; empty where this Java cannot tell. */
  static Optional<Wave> read(byte[] file) {
    try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
      AudioFormat own = in.getFormat();
      AudioFormat wanted =
          new AudioFormat(own.getSampleRate(), BITS, own.getChannels(), true, false);
      if (!own.matches(wanted) && !AudioSystem.isConversionSupported(wanted, own)) {
        return Optional.empty();
      }
      byte[] bytes = AudioSystem.getAudioInputStream(wanted, in).readAllBytes();
      short[] samples = new short[bytes.length / 2];
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
      return Optional.of(new Wave(samples, (int) own.getSampleRate(), own.getChannels()));
    } catch (UnsupportedAudioFileException | IOException e) {
      return Optional.empty();
    }
  }

  /** A file of one channel. */
  static byte[] write(short[] samples, int rate) {
    return new Wave(samples, rate, 1).file();
  }

  byte[] file() {
    byte[] bytes = new byte[samples.length * 2];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(samples);
    AudioFormat format = new AudioFormat(rate, BITS, channels, true, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
    try {
      AudioSystem.write(
          new AudioInputStream(new ByteArrayInputStream(bytes), format, samples.length / channels),
          AudioFileFormat.Type.WAVE,
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
