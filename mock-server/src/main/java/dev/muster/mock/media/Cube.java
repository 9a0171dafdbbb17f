package dev.muster.mock.media;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A coloured cube as binary glTF 2.0: what a 3D model's result is stood in for. */
final class Cube {
  private static final int MAGIC = 0x46546C67;
  private static final int JSON_CHUNK = 0x4E4F534A;
  private static final int BINARY_CHUNK = 0x004E4942;
  private static final int[] CORNERS_OF_FACES = {
    0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3,
    5, 3, 7, 5
  };

  private Cube() {}

  static byte[] model(MediaBrief brief) {
    byte[] geometry = geometry();
    byte[] json = padded(json(brief, geometry.length), (byte) ' ');
    ByteBuffer file =
        ByteBuffer.allocate(12 + 8 + json.length + 8 + geometry.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(MAGIC).putInt(2).putInt(file.capacity());
    file.putInt(json.length).putInt(JSON_CHUNK).put(json);
    file.putInt(geometry.length).putInt(BINARY_CHUNK).put(geometry);
    return file.array();
  }

  /** Thirty-six indices, then eight corners of three floats. */
  private static byte[] geometry() {
    ByteBuffer bytes = ByteBuffer.allocate(72 + 96).order(ByteOrder.LITTLE_ENDIAN);
    for (int corner : CORNERS_OF_FACES) {
      bytes.putShort((short) corner);
    }
    for (int i = 0; i < 8; i++) {
      bytes.putFloat((i & 1) - 0.5f).putFloat((i >> 1 & 1) - 0.5f).putFloat((i >> 2 & 1) - 0.5f);
    }
    return bytes.array();
  }

  private static byte[] json(MediaBrief brief, int bytes) {
    Color colour = Palette.of(brief.seed()).accent();
    String text =
        """
        {"asset":{"version":"2.0","generator":"Muster sample"},"scene":0,"scenes":[{"nodes":[0]}],\
        "nodes":[{"mesh":0}],"meshes":[{"primitives":[{"attributes":{"POSITION":1},"indices":0,\
        "material":0}]}],"materials":[{"doubleSided":true,"pbrMetallicRoughness":{\
        "baseColorFactor":[%.3f,%.3f,%.3f,1]}}],"buffers":[{"byteLength":%d}],"bufferViews":[\
        {"buffer":0,"byteOffset":0,"byteLength":72,"target":34963},\
        {"buffer":0,"byteOffset":72,"byteLength":96,"target":34962}],"accessors":[\
        {"bufferView":0,"componentType":5123,"count":36,"type":"SCALAR"},\
        {"bufferView":1,"componentType":5126,"count":8,"type":"VEC3",\
        "min":[-0.5,-0.5,-0.5],"max":[0.5,0.5,0.5]}]}""";
    return String.format(
            Locale.ROOT,
            text,
            colour.getRed() / 255f,
            colour.getGreen() / 255f,
            colour.getBlue() / 255f,
            bytes)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] padded(byte[] bytes, byte filler) {
    byte[] padded = Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4);
    Arrays.fill(padded, bytes.length, padded.length, filler);
    return padded;
  }
}
