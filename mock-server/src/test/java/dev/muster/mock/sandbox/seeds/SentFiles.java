package dev.muster.mock.sandbox.seeds;

import java.util.Map;

/** The files that printed requests send. */
final class SentFiles {
  static final Map<String, byte[]> ALL =
      Map.of(
          "formation.tar.gz",
          Bundles.of("my-formation", "1.0.0"),
          "my-team.tar.gz",
          Bundles.of("my-team", "1.0.0"),
          "image.jpg",
          new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});

  private SentFiles() {}
}
