package dev.muster.mock.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.jcodec.api.SequenceEncoder;
import org.jcodec.common.Codec;
import org.jcodec.common.Format;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.Rational;
import org.jcodec.scale.AWTUtil;

/**
 * A short silent film of the brief. Encoding H.264 in Java is slow, so it is at most {@value
 * #LONGEST_SECONDS} seconds at {@value #FRAMES_PER_SECOND} frames a second and {@value #LONG_SIDE}
 * pixels on its long side, whatever was asked; the footer says what that was.
 */
final class Film {
  private static final int LONGEST_SECONDS = 4;
  private static final int FRAMES_PER_SECOND = 6;
  private static final int LONG_SIDE = 320;
  private static final int MACROBLOCK = 16;
  private static final int BOX_HEADER = 8;

  /** Room for the film in memory; four seconds of flat colours take a tenth of it. */
  private static final int ROOM = 8 << 20;

  private Film() {}

  static byte[] shoot(MediaBrief brief) {
    double scale = Math.min(1, (double) LONG_SIDE / Math.max(brief.width(), brief.height()));
    MediaBrief small = brief.sized(even(brief.width() * scale), even(brief.height() * scale));
    int frames = (int) Math.ceil(seconds(brief) * FRAMES_PER_SECOND);
    var channel = new ByteBufferSeekableByteChannel(ByteBuffer.allocate(ROOM), 0);
    try {
      var encoder =
          new SequenceEncoder(
              channel, Rational.R(FRAMES_PER_SECOND, 1), Format.MOV, Codec.H264, null);
      for (int i = 0; i < frames; i++) {
        BufferedImage frame = Canvas.paint(small, (i + 1.0) / frames, footer(brief));
        encoder.encodeNativeFrame(AWTUtil.fromBufferedImageRGB(frame));
      }
      encoder.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ByteBuffer film = channel.getContents();
    byte[] bytes = new byte[film.remaining()];
    film.get(bytes);
    forgetTimes(ByteBuffer.wrap(bytes));
    return bytes;
  }

  /** Blanks when the film was made, which the muxer writes: the same brief, the same bytes. */
  private static void forgetTimes(ByteBuffer boxes) {
    while (boxes.remaining() >= BOX_HEADER) {
      int start = boxes.position();
      long size = Integer.toUnsignedLong(boxes.getInt());
      int type = boxes.getInt();
      if (size == 1) {
        size = boxes.getLong();
      }
      if (size < BOX_HEADER || size > boxes.limit() - start) {
        throw new IllegalStateException("The muxer wrote a box of " + size + " bytes at " + start);
      }
      switch (type) {
        case 0x6D6F6F76, 0x7472616B, 0x6D646961 -> // moov, trak, mdia
            forgetTimes(boxes.slice(boxes.position(), (int) size - BOX_HEADER));
        case 0x6D766864, 0x746B6864, 0x6D646864 -> // mvhd, tkhd, mdhd
            boxes.putLong(boxes.position() + Integer.BYTES, 0);
        default -> {}
      }
      boxes.position(start + (int) size);
    }
  }

  private static double seconds(MediaBrief brief) {
    double asked = brief.length().toMillis() / 1000.0;
    return asked <= 0 ? LONGEST_SECONDS / 2.0 : Math.min(asked, LONGEST_SECONDS);
  }

  private static String footer(MediaBrief brief) {
    String length =
        brief.length().isZero()
            ? ""
            : String.format(Locale.ROOT, ", %d s", Math.max(1, brief.length().toSeconds()));
    return "asked: " + brief.width() + "x" + brief.height() + length;
  }

  /** H.264 codes blocks of sixteen pixels; whole blocks need no cropping, which players muddle. */
  private static int even(double pixels) {
    return Math.max(MACROBLOCK, (int) Math.round(pixels / MACROBLOCK) * MACROBLOCK);
  }
}
