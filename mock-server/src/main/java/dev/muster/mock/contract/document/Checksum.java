package dev.muster.mock.contract.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A sum over the bytes of a source, which tells whether it has changed. */
public final class Checksum {
  /** Of what is not there, or cannot be read. */
  static final long NOTHING = -1;

  private Checksum() {}

  public static long of(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      // Who loads the file will say what is wrong with it.
      return NOTHING;
    }
  }

  static long of(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
