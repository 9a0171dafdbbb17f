package dev.muster.benchmarks.server.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What nobody should do, in one go. */
final class HostileTricks {
  private static final int LARGE = 10 * 1024 * 1024;

  private HostileTricks() {}

  /** All that are light. */
  static List<Trick> all() {
    return Stream.concat(HostileHeads.all().stream(), HostileBodies.all().stream()).toList();
  }

  /** Those that are too heavy to be tried as often as the others. */
  static List<Trick> heavy() {
    byte[] zeros = gzip(new byte[LARGE]);
    return List.of(
        sent(
            "ten megabytes in one string",
            Requests.json("POST", "/orders", "{\"message\":\"" + "x".repeat(LARGE) + "\"}")),
        sent(
            "ten megabytes of random bytes",
            random ->
                Requests.with("POST", "/orders", "application/json", randomBytes(random, LARGE))),
        sent(
            "ten megabytes of a file",
            random ->
                HostileBodies.multipart(
                    "b0",
                    "--b0\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx\r\n--b0\r\n"
                        + "Content-Disposition: form-data; name=\"image\"; filename=\"a\"\r\n\r\n"
                        + new String(randomBytes(random, LARGE), StandardCharsets.ISO_8859_1)
                        + "\r\n--b0--\r\n")),
        sent(
            "ten megabytes of zeros, compressed",
            Requests.with("POST", "/orders", "application/json", zeros, "Content-Encoding: gzip")),
        sent(
            "a hundred thousand array items",
            Requests.json("POST", "/orders", "{\"lines\":[" + "1,".repeat(100_000) + "1]}")),
        sent(
            "a hundred thousand properties",
            Requests.json("POST", "/orders", properties(100_000))));
  }

  /** Makes the bytes of a request. */
  interface Made {
    byte[] bytes(Random random);
  }

  private static Trick sent(String name, byte[] request) {
    return sent(name, random -> request);
  }

  /**
   * Sends it and says that nothing more comes, so that the server has no reason to wait, and reads
   * one answer.
   */
  static Trick sent(String name, Made request) {
    return Trick.bad(
        name,
        (line, random) -> {
          byte[] bytes = request.bytes(random);
          try (Wire wire = line.open()) {
            wire.send(bytes);
            wire.shutdown();
            return "" + wire.reply().status();
          }
        });
  }

  static byte[] randomBytes(Random random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String properties(int count) {
    StringBuilder json = new StringBuilder("{\"a\":1");
    for (int i = 0; i < count; i++) {
      json.append(",\"p").append(i).append("\":").append(i);
    }
    return json.append('}').toString();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
