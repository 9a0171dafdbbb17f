package dev.muster.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import org.jcodec.common.Codec;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StudioTest {

  @ParameterizedTest
  @CsvSource({"1024, 768", "64, 512", "16, 16", "333, 77"})
  void drawsPicturesOfTheAskedSize(int width, int height) throws Exception {
    for (MediaKind kind : new MediaKind[] {MediaKind.IMAGE, MediaKind.PHOTO}) {
      var picture = ImageIO.read(in(Studio.render(kind, brief("a fox", width, height, 0))));

      assertThat(picture.getWidth()).isEqualTo(width);
      assertThat(picture.getHeight()).isEqualTo(height);
    }
  }

  @Test
  void keepsPicturesWithinWhatMemoryBears() throws Exception {
    var picture = ImageIO.read(in(Studio.render(MediaKind.IMAGE, brief("", 1, 100_000, 0))));

    assertThat(picture.getWidth()).isEqualTo(16);
    assertThat(picture.getHeight()).isEqualTo(4096);
  }

  @Test
  void showsThePrompt() {
    var one = Studio.render(MediaKind.IMAGE, brief("a fox", 256, 256, 0));
    var other = Studio.render(MediaKind.IMAGE, brief("a bear", 256, 256, 0));

    assertThat(one.bytes()).isNotEqualTo(other.bytes());
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "0, 5", "600, 30"})
  void playsMelodiesAsLongAsAskedUpToHalfAMinute(int asked, int played) throws Exception {
    var audio =
        AudioSystem.getAudioInputStream(
            in(Studio.render(MediaKind.AUDIO, brief("x", 16, 16, asked))));

    assertThat(audio.getFrameLength() / audio.getFormat().getFrameRate()).isEqualTo(played);
    assertThat(audio.getFormat().getSampleSizeInBits()).isEqualTo(16);
    assertThat(audio.readAllBytes()).contains(1, 2, 3);
  }

  @ParameterizedTest
  @CsvSource({"1280, 720, 8, 320, 176, 4", "720, 1280, 2, 176, 320, 2", "40, 40, 0, 48, 48, 2"})
  void shootsFilmsThatAreSmallAndShort(
      int width, int height, int asked, int filmWidth, int filmHeight, int seconds)
      throws Exception {
    byte[] film = Studio.render(MediaKind.VIDEO, brief("a fox", width, height, asked)).bytes();

    assertThat(new String(film, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
    var demuxer =
        MP4Demuxer.createMP4Demuxer(
            ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(film)));
    var meta = demuxer.getVideoTrack().getMeta();
    assertThat(meta.getCodec()).isEqualTo(Codec.H264);
    assertThat(meta.getTotalDuration()).isEqualTo(seconds);
    assertThat(meta.getVideoCodecMeta().getSize().getWidth()).isEqualTo(filmWidth);
    assertThat(meta.getVideoCodecMeta().getSize().getHeight()).isEqualTo(filmHeight);
    int frames = 0;
    while (demuxer.getVideoTrack().nextFrame() != null) {
      frames++;
    }
    assertThat(frames).isEqualTo(6 * seconds);
  }

  @Test
  void modelsASolidWhoseChunksAddUp() {
    ByteBuffer glb =
        ByteBuffer.wrap(Studio.render(MediaKind.SOLID, brief("a chair", 16, 16, 0)).bytes())
            .order(ByteOrder.LITTLE_ENDIAN);

    assertThat(glb.getInt()).isEqualTo(0x46546C67);
    assertThat(glb.getInt()).isEqualTo(2);
    assertThat(glb.getInt()).isEqualTo(glb.capacity());
    int json = glb.getInt();
    assertThat(json % 4).isZero();
    glb.position(20 + json);
    assertThat(glb.getInt()).isEqualTo(glb.capacity() - 28 - json);
  }

  @Test
  void answersWithWordsThatNameModelAndPrompt() {
    assertThat(
            new String(
                Studio.render(MediaKind.TEXT, brief("why?", 16, 16, 0)).bytes(),
                StandardCharsets.UTF_8))
        .contains("some-model", "why?");
  }

  @ParameterizedTest
  @EnumSource(MediaKind.class)
  void givesTheSameBytesForTheSameBrief(MediaKind kind) {
    MediaBrief brief = brief("a fox in the snow", 320, 200, 1);
    byte[] once = Studio.render(kind, brief).bytes();
    byte[] again = Studio.render(kind, brief).bytes();

    assertThat(Arrays.equals(once, again)).isTrue();
  }

  @Test
  void writesNoTimeIntoFilms() {
    byte[] film = Studio.render(MediaKind.VIDEO, brief("a fox", 64, 64, 1)).bytes();
    String text = new String(film, StandardCharsets.ISO_8859_1);

    for (String box : new String[] {"mvhd", "tkhd", "mdhd"}) {
      int times = text.indexOf(box) + 8;
      assertThat(Arrays.copyOfRange(film, times, times + 8)).as(box).containsOnly(0);
    }
  }

  private static MediaBrief brief(String caption, int width, int height, int seconds) {
    return new MediaBrief("some-model", caption, width, height, Duration.ofSeconds(seconds), 42);
  }

  private static ByteArrayInputStream in(Media media) {
    return new ByteArrayInputStream(media.bytes());
  }
}
