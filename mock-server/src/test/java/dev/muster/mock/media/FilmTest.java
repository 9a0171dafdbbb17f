package dev.muster.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.Codec;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.boxes.NodeBox;
import org.jcodec.containers.mp4.boxes.SyncSamplesBox;
import org.jcodec.containers.mp4.boxes.TrackHeaderBox;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.jcodec.scale.AWTUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmTest {
  private static final int FRAMES_PER_SECOND = 24;

  @ParameterizedTest
  @CsvSource({
    "1280, 720, 8, 1280, 720, 8",
    "720, 1280, 2, 720, 1280, 2",
    "1920, 1080, 3, 1920, 1080, 3",
    "40, 40, 0, 40, 40, 5",
    "101, 77, 1, 100, 76, 1",
    "16, 16, 600, 16, 16, 60",
    "4096, 4096, 1, 2880, 2880, 1"
  })
  void isAsLargeAndAsLongAsAsked(
      int width, int height, int asked, int filmWidth, int filmHeight, int seconds)
      throws Exception {
    var track = demuxer(film("a fox", width, height, asked)).getVideoTrack();

    var meta = track.getMeta();
    assertThat(meta.getCodec()).isEqualTo(Codec.H264);
    assertThat(meta.getTotalDuration()).isEqualTo(seconds);
    assertThat(meta.getVideoCodecMeta().getSize().getWidth()).isEqualTo(filmWidth);
    assertThat(meta.getVideoCodecMeta().getSize().getHeight()).isEqualTo(filmHeight);
    int frames = 0;
    while (track.nextFrame() != null) {
      frames++;
    }
    assertThat(frames).isEqualTo(FRAMES_PER_SECOND * seconds);
  }

  @Test
  void showsThePictureAndHowFarItIs() throws Exception {
    MediaBrief brief = brief("A fox in the snow", 320, 180, 3);
    List<BufferedImage> frames = decode(Film.shoot(brief));
    Color accent = Palette.of(brief.seed()).accent();

    assertThat(frames).hasSize(3 * FRAMES_PER_SECOND);
    BufferedImage drawn = Canvas.paint(brief, 0, "320x180, 3 s");
    for (int i = 0; i < frames.size(); i += FRAMES_PER_SECOND / 4) {
      assertThat(difference(drawn, frames.get(i), 170)).as("frame " + i).isLessThan(4);
    }
    assertThat(barOf(frames.get(0), accent)).isLessThan(4);
    assertThat(barOf(frames.get(36), accent)).isBetween(150, 170);
    assertThat(barOf(frames.get(71), accent)).isEqualTo(320);
  }

  @ParameterizedTest
  @CsvSource({"16, 16", "18, 34", "64, 32", "130, 16", "48, 240"})
  void holdsHoweverMuchThereIsToSay(int width, int height) throws Exception {
    List<BufferedImage> frames = decode(film("MW#@&%$8 ".repeat(200), width, height, 1));

    assertThat(frames).hasSize(FRAMES_PER_SECOND);
    assertThat(frames.get(0).getWidth()).isEqualTo(width);
    assertThat(frames.get(0).getHeight()).isEqualTo(height);
  }

  @Test
  void holdsNoise() throws Exception {
    BufferedImage noise = new BufferedImage(70, 50, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 70 * 50; i++) {
      noise.setRGB(i % 70, i / 70, random.nextInt(1 << 24));
    }
    Footage footage = new Footage(noise);
    footage.change(noise.getSubimage(0, 32, 70, 18));
    List<BufferedImage> frames = decode(MovieFile.write(new Size(70, 50), 2, footage.frames()));

    assertThat(frames).hasSize(2);
    assertThat(difference(noise, frames.get(0), 50)).isLessThan(40);
    assertThat(difference(frames.get(0), frames.get(1), 50)).isLessThan(4);
  }

  @Test
  void tellsItsIndexBeforeItsFrames() throws Exception {
    byte[] film = film("a fox", 320, 180, 2);

    assertThat(boxes(film)).containsExactly("ftyp", "moov", "mdat");
  }

  @Test
  void needsTheFirstFrameOnly() throws Exception {
    MovieBox movie = demuxer(film("a fox", 320, 180, 2)).getMovie();
    TrackHeaderBox header =
        NodeBox.findFirstPath(movie, TrackHeaderBox.class, new String[] {"trak", "tkhd"});

    assertThat(header.getWidth()).isEqualTo(320);
    assertThat(header.getHeight()).isEqualTo(180);
    assertThat(NodeBox.findDeep(movie, SyncSamplesBox.class, "stss")[0].getSyncSamples())
        .containsExactly(1);
  }

  @Test
  void costsLittleMoreWhereItIsLonger() {
    int once = film("a fox", 1280, 720, 10).length;

    assertThat(film("a fox", 1280, 720, 60).length).isLessThan(once + 60 * FRAMES_PER_SECOND * 40);
  }

  @Test
  void writesNoTime() {
    byte[] film = film("a fox", 64, 64, 1);
    String text = new String(film, StandardCharsets.ISO_8859_1);

    for (String box : new String[] {"mvhd", "tkhd", "mdhd"}) {
      int times = text.indexOf(box) + 8;
      assertThat(Arrays.copyOfRange(film, times, times + 8)).as(box).containsOnly(0);
    }
  }

  private static byte[] film(String caption, int width, int height, int seconds) {
    return Film.shoot(brief(caption, width, height, seconds));
  }

  private static MediaBrief brief(String caption, int width, int height, int seconds) {
    return new MediaBrief("some-model", caption, width, height, Duration.ofSeconds(seconds), 42);
  }

  private static MP4Demuxer demuxer(byte[] film) throws Exception {
    return MP4Demuxer.createMP4Demuxer(channel(film));
  }

  private static ByteBufferSeekableByteChannel channel(byte[] film) {
    return ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(film));
  }

  private static List<BufferedImage> decode(byte[] film) throws Exception {
    FrameGrab grab = FrameGrab.createFrameGrab(channel(film));
    List<BufferedImage> frames = new ArrayList<>();
    for (Picture one = grab.getNativeFrame(); one != null; one = grab.getNativeFrame()) {
      frames.add(AWTUtil.toBufferedImage(one));
    }
    return frames;
  }

  /** How far the colours are from each other on average, in the upper rows. */
  private static double difference(BufferedImage one, BufferedImage other, int rows) {
    long sum = 0;
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        Color first = new Color(one.getRGB(x, y));
        Color second = new Color(other.getRGB(x, y));
        sum += Math.abs(first.getGreen() - second.getGreen());
      }
    }
    return (double) sum / (rows * one.getWidth());
  }

  /** How many pixels of the bar are there. */
  private static int barOf(BufferedImage frame, Color accent) {
    int pixels = 0;
    for (int x = 0; x < frame.getWidth(); x++) {
      Color colour = new Color(frame.getRGB(x, frame.getHeight() - 1));
      boolean is =
          Math.abs(colour.getRed() - accent.getRed()) < 24
              && Math.abs(colour.getGreen() - accent.getGreen()) < 24
              && Math.abs(colour.getBlue() - accent.getBlue()) < 24;
      pixels += is ? 1 : 0;
    }
    return pixels;
  }

  private static List<String> boxes(byte[] film) {
    List<String> types = new ArrayList<>();
    ByteBuffer file = ByteBuffer.wrap(film);
    while (file.hasRemaining()) {
      int size = file.getInt(file.position());
      types.add(new String(film, file.position() + 4, 4, StandardCharsets.US_ASCII));
      file.position(file.position() + size);
    }
    return types;
  }
}
