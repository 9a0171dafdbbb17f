package dev.muster.mock.wiremock;

import dev.muster.mock.http.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Bodies that were zipped for the way. */
final class Zipped {
  /** More is not unzipped: a small body may hold a great many zeros. */
  private static final int LARGEST = 64 << 20;

  private Zipped() {}

  /** The body unzipped, or as it is where it is not zipped or holds too much. */
  static byte[] unzipped(Request request) {
    String encoding = request.headers().first("Content-Encoding").orElse("");
    if (!encoding.toLowerCase(Locale.ROOT).contains("gzip")) {
      return request.body();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(request.body()))) {
      byte[] content = in.readNBytes(LARGEST + 1);
      return content.length > LARGEST ? request.body() : content;
    } catch (IOException e) {
      // It only claims to be.
      return request.body();
    }
  }
}
