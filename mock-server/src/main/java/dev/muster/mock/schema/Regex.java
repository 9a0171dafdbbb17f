package dev.muster.mock.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A regular expression of a schema, in ECMAScript's syntax with the flag {@code u}. A match that
 * takes too much work counts as none, which is logged, so that no pattern can hang a thread.
 */
final class Regex {
  private static final Logger log = LoggerFactory.getLogger(Regex.class);
  private static final int MOST_WORK = 2_000_000;
  private static final int WORK_PER_CHARACTER = 100;
  private static final long LARGE_STACK = 64L << 20;

  private final String source;
  private final Pattern pattern;

  private Regex(String source, Pattern pattern) {
    this.source = source;
    this.pattern = pattern;
  }

  /** Compiles a pattern; fails with {@link Refused} where ECMAScript would. */
  static Regex of(String source) {
    String translated = new EcmaPattern(source, true).translate();
    try {
      return new Regex(source, Pattern.compile(translated));
    } catch (PatternSyntaxException unsupported) {
      throw new Refused(
          "unsupported regular expression /" + source + "/: " + unsupported.getDescription());
    }
  }

  /** Whether the pattern matches somewhere in the text. */
  boolean find(String text) {
    try {
      return find(new Metered(text));
    } catch (Metered.Spent spent) {
      return giveUp(text);
    } catch (StackOverflowError deep) {
      return findWithRoom(text);
    }
  }

  private boolean find(CharSequence text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find();
  }

  // java.util.regex recurses for every round of a group, which long texts make too many of.
  private boolean findWithRoom(String text) {
    boolean[] found = {false};
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                found[0] = find(new Metered(text));
              } catch (Metered.Spent | StackOverflowError tooMuch) {
                giveUp(text);
              }
            },
            "muster-pattern",
            LARGE_STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return found[0];
  }

  private boolean giveUp(String text) {
    log.warn(
        "The pattern /{}/ needs too much work on a text of {} characters; it counts as not matching."
            + " Write it without nested repetition.",
        source,
        text.length());
    return false;
  }

  /** A text that lets only so many of its characters be read. */
  private static final class Metered implements CharSequence {
    private final String text;
    private long left;

    Metered(String text) {
      this.text = text;
      this.left = Math.max(MOST_WORK, (long) text.length() * WORK_PER_CHARACTER);
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new Spent();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }

    private static final class Spent extends RuntimeException {
      private static final long serialVersionUID = 1L;

      Spent() {
        super("too much work", null, false, false);
      }
    }
  }
}
