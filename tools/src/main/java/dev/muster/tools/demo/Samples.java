package dev.muster.tools.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** Things of one's own that a user would bring along: a picture to edit, a formation to deploy. */
final class Samples {
  private Samples() {}

  /** A PNG of a sunset. */
  static byte[] picture() {
    BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, new Color(0x28, 0x32, 0x6e), 0, 240, Color.ORANGE));
    graphics.fillRect(0, 0, 320, 240);
    graphics.setColor(Color.YELLOW);
    graphics.fillOval(130, 130, 60, 60);
    graphics.dispose();
    return written(out -> ImageIO.write(image, "png", out));
  }

  /** A PNG as large as the picture, white where its sun is. */
  static byte[] mask() {
    BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillOval(130, 130, 60, 60);
    graphics.dispose();
    return written(out -> ImageIO.write(image, "png", out));
  }

  /** A WAV of a second of silence. */
  static byte[] recording() {
    AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
    byte[] silence = new byte[16_000];
    AudioInputStream sound =
        new AudioInputStream(new ByteArrayInputStream(silence), format, silence.length / 2);
    return written(out -> AudioSystem.write(sound, AudioFileFormat.Type.WAVE, out));
  }

  /** A formation's bundle: a gzip-compressed tar archive. */
  static byte[] bundle(String id, String version) {
    Map<String, String> files = new TreeMap<>();
    files.put("formation.afs", "id: %s%nversion: %s%nagents: [greeter]%n".formatted(id, version));
    files.put("agents/greeter.afs", "id: greeter%ndescription: Says hello%n".formatted());
    return written(
        out -> {
          try (TarArchiveOutputStream tar =
              new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
              byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
              TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
              entry.setSize(content.length);
              tar.putArchiveEntry(entry);
              tar.write(content);
              tar.closeArchiveEntry();
            }
          }
        });
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
