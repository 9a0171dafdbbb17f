package dev.muster.mock.proxy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The content codings that Java can undo: gzip and deflate, but not Brotli. */
enum Coding {
  IDENTITY,
  GZIP,
  DEFLATE,
  UNKNOWN;

  /** Every coding that can be undone, as {@code Accept-Encoding} names them. */
  static final String ALL = "gzip, deflate";

  static Coding of(String contentEncoding) {
    return switch (contentEncoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> IDENTITY;
      case "gzip", "x-gzip" -> GZIP;
      case "deflate", "x-deflate" -> DEFLATE;
      default -> UNKNOWN;
    };
  }

  /** What of an {@code Accept-Encoding} can be undone here. */
  static String narrow(String accepted) {
    List<String> kept = new ArrayList<>();
    for (String item : accepted.split(",")) {
      String name = item.split(";", 2)[0].strip();
      boolean refused = item.replace(" ", "").matches("(?i).*;q=0(\\.0*)?");
      if (name.equals("*") && !refused) {
        kept.add(ALL);
      } else if (!name.isEmpty() && !name.equals("*") && of(name) != UNKNOWN) {
        kept.add(item.strip());
      }
    }
    return kept.isEmpty() ? "identity" : String.join(", ", kept);
  }

  byte[] decode(byte[] body) throws IOException {
    return body.length == 0 ? body : decode(new ByteArrayInputStream(body)).readAllBytes();
  }

  /** The decoded bytes of a stream; reads its first bytes at once. */
  InputStream decode(InputStream body) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPInputStream(body);
      case DEFLATE -> inflate(new BufferedInputStream(body));
      default -> body;
    };
  }

  /** Some servers leave out zlib's frame, which begins with an 8. */
  private static InputStream inflate(InputStream body) throws IOException {
    body.mark(1);
    boolean framed = (body.read() & 0x0f) == 8;
    body.reset();
    return new InflaterInputStream(body, new Inflater(!framed));
  }
}
