package dev.muster.benchmarks.server.soak;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An answer as it came over the wire.
 *
 * @param last whether the server closes the connection after it
 */
record Reply(int status, byte[] body, boolean last) {
  /**
   * Reads one answer to its end, and not a byte more.
   *
   * @throws EOFException if the connection ends before it
   */
  static Reply read(InputStream in) throws IOException {
    int status = status(line(in));
    while (status == 100) {
      line(in);
      status = status(line(in));
    }
    long length = -1;
    boolean chunked = false;
    boolean last = false;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(15).trim());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      } else if (lower.startsWith("connection:")) {
        last = lower.contains("close");
      }
    }
    if (status == 204 || status == 304) {
      return new Reply(status, new byte[0], last);
    }
    if (chunked) {
      return new Reply(status, chunks(in), last);
    }
    if (length < 0) {
      return new Reply(status, in.readAllBytes(), true);
    }
    return new Reply(status, exactly(in, (int) length), last);
  }

  private static int status(String line) throws IOException {
    if (!line.matches("HTTP/1\\.[01] [0-9]{3}.*")) {
      throw new IOException("no status line: " + line);
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line(in), 16);
      if (size == 0) {
        line(in);
        return body.toByteArray();
      }
      body.writeBytes(exactly(in, size));
      line(in);
    }
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the body ends after %d of %d".formatted(bytes.length, length));
    }
    return bytes;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the connection ended");
      }
      if (next != '\r') {
        bytes.write(next);
      }
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
