package dev.muster.mock.sandbox.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one range of a {@code Range} header.
 *
 * @param first index of the first byte
 * @param last index of the last byte, at most that of the file's last; before {@code first} where
 *     the file has nothing of the range
 */
record ByteRange(int first, int last) {
  private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,10})-(\\d{0,10})");

  /** The range asked for; empty where the header is none or names several: all is sent then. */
  static Optional<ByteRange> of(String header, int length) {
    Matcher matcher = SINGLE.matcher(header.strip());
    if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (matcher.group(1).isEmpty()) {
      long count = Math.min(length, Long.parseLong(matcher.group(2)));
      return Optional.of(new ByteRange((int) (length - count), length - 1));
    }
    long first = Long.parseLong(matcher.group(1));
    long last = matcher.group(2).isEmpty() ? length - 1 : Long.parseLong(matcher.group(2));
    if (last < first && !matcher.group(2).isEmpty()) {
      return Optional.empty();
    }
    return first >= length
        ? Optional.of(new ByteRange(0, -1))
        : Optional.of(new ByteRange((int) first, (int) Math.min(last, length - 1)));
  }

  boolean isEmpty() {
    return last < first;
  }
}
