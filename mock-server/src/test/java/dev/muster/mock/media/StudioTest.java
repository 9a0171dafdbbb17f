package dev.muster.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
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
  void knowsTheFormatsOfPictures() {
    assertThat(MediaKind.IMAGE.as("jpeg")).isEqualTo(MediaKind.PHOTO);
    assertThat(MediaKind.PHOTO.as("PNG")).isEqualTo(MediaKind.IMAGE);
    assertThat(MediaKind.IMAGE.as("webp")).isEqualTo(MediaKind.IMAGE);
    assertThat(MediaKind.VIDEO.as("png")).isEqualTo(MediaKind.VIDEO);
  }

  private static MediaBrief brief(String caption, int width, int height, int seconds) {
    return new MediaBrief("some-model", caption, width, height, Duration.ofSeconds(seconds), 42);
  }

  private static ByteArrayInputStream in(Media media) {
    return new ByteArrayInputStream(media.bytes());
  }
}
