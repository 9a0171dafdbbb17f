package dev.muster.mock.sandbox.resource;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a request wants its stream to go wrong: {@code cut} ends it before its last event, {@code
 * fail} has the event of failure in place of the last one, {@code stall} falls silent and stays
 * open. {@code cut; after=3} does so after three events, {@code cut; bytes=200} in the middle of
 * one.
 *
 * @param events after which it goes wrong; all but the last by default
 * @param bytes after which it is cut
 */
record StreamScript(Way way, long events, long bytes) {
  /** The header that scripts a stream. */
  static final String HEADER = "X-Muster-Stream";

  /** What to tell those whose script is none. */
  static final String HELP =
      HEADER
          + " can be cut, fail or stall, each with \"; after=3\" (events) if need be, or \"cut;"
          + " bytes=200\", not what was sent\n";

  /** Of a stream that nobody scripts. */
  static final StreamScript NONE = new StreamScript(Way.NONE, Long.MAX_VALUE, Long.MAX_VALUE);

  private static final Pattern FORM =
      Pattern.compile("(cut|fail|stall)(?: *; *(after|bytes) *= *(\\d{1,9}))?");

  /** What becomes of the stream. */
  enum Way {
    /** It goes well. */
    NONE,
    CUT,
    FAIL,
    STALL
  }

  /** The script of a header; empty where it is none. */
  static Optional<StreamScript> of(String header) {
    Matcher matcher = FORM.matcher(header.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Way way = Way.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    long number = matcher.group(3) == null ? Long.MAX_VALUE : Long.parseLong(matcher.group(3));
    boolean bytes = "bytes".equals(matcher.group(2));
    if (bytes && way != Way.CUT) {
      return Optional.empty();
    }
    return Optional.of(
        new StreamScript(way, bytes ? Long.MAX_VALUE : number, bytes ? number : Long.MAX_VALUE));
  }

  boolean is(Way other) {
    return way == other;
  }
}
