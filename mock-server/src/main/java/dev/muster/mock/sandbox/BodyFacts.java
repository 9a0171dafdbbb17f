package dev.muster.mock.sandbox;

import dev.muster.mock.json.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/** What can be said of a body without knowing what it is. */
final class BodyFacts {
  private static final int GZIP_MAGIC = GZIPInputStream.GZIP_MAGIC;
  private static final int DEFLATE = 8;

  private BodyFacts() {}

  static JsonNode of(byte[] body) {
    return Json.object()
        .put("size", body.length)
        .put("gzip", isGzip(body))
        .put("digest", digest(body));
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 10
        && (body[0] & 0xFF | (body[1] & 0xFF) << 8) == GZIP_MAGIC
        && body[2] == DEFLATE;
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
