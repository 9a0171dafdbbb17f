package dev.muster.core.internal;

import java.io.EOFException;
import java.io.IOException;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the HTML standard says: lines end with LF, CR or CRLF, comments are
 * skipped, data may have several lines.
 */
public final class SseReader {
  /**
   * One event.
   *
   * @param name its type, {@code message} if the server gave none
   * @param data its data, lines joined by LF
   */
  public record Event(String name, String data) {}

  private static final ByteString LINE_END = ByteString.encodeUtf8("\r\n");
  private static final ByteString BOM = ByteString.decodeHex("efbbbf");
  private static final long MAX_EVENT = 16L * 1024 * 1024;

  private final BufferedSource source;
  private boolean begun;
  private boolean afterCarriageReturn;

  public SseReader(BufferedSource source) {
    this.source = source;
  }

  /**
   * The next event, waiting for it; null at the end of the stream. An event that is not finished by
   * an empty line is dropped.
   */
  public @Nullable Event next() throws IOException {
    String name = "";
    StringBuilder data = new StringBuilder();
    boolean hasData = false;
    for (String line = line(); line != null; line = line()) {
      if (line.isEmpty()) {
        if (hasData) {
          return new Event(name.isEmpty() ? "message" : name, data.substring(0, data.length() - 1));
        }
        name = "";
        continue;
      }
      int colon = line.indexOf(':');
      String field = colon < 0 ? line : line.substring(0, colon);
      if (field.equals("event")) {
        name = value(line, colon);
      } else if (field.equals("data")) {
        hasData = true;
        data.append(value(line, colon)).append('\n');
        if (data.length() > MAX_EVENT) {
          throw new IOException("An event exceeds " + MAX_EVENT + " characters");
        }
      }
    }
    return null;
  }

  private static String value(String line, int colon) {
    if (colon < 0) {
      return "";
    }
    int start = line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
    return line.substring(start);
  }

  private @Nullable String line() throws IOException {
    if (!begun) {
      begun = true;
      if (source.rangeEquals(0, BOM)) {
        source.skip(BOM.size());
      }
    }
    // An LF right after a CR belongs to it, but waiting for it would hold back an event that is
    // complete.
    if (afterCarriageReturn && source.request(1) && source.getBuffer().getByte(0) == '\n') {
      source.skip(1);
    }
    afterCarriageReturn = false;
    long end = lineEnd();
    if (end < 0) {
      return null;
    }
    String line = source.readUtf8(end);
    afterCarriageReturn = source.readByte() == '\r';
    return line;
  }

  private long lineEnd() throws IOException {
    long end = source.indexOfElement(LINE_END);
    if (end > MAX_EVENT) {
      throw new EOFException("A line exceeds " + MAX_EVENT + " bytes");
    }
    return end;
  }
}
