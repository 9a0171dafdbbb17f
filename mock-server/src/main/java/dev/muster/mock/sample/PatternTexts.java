package dev.muster.mock.sample;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes texts that match a pattern, of a length between two; the parsed pattern is kept. */
final class PatternTexts {
  private static final int ATTEMPTS = 100;

  private final Expression expression;
  private final int groups;
  private final int more;

  /** Null where every text that is made matches. */
  private final @Nullable Pattern check;

  private final @Nullable Pattern full;

  PatternTexts(String pattern, int more) {
    ExpressionReader reader = new ExpressionReader(pattern);
    expression = reader.read();
    groups = reader.groups();
    full = EcmaPattern.compiled(pattern);
    check = reader.isExact() ? null : full;
    this.more = more;
  }

  String text(Draw draw, int least, int most) {
    String best = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      String text = once(draw, reach(attempt, least, most), attempt % 4 == 3 && least > more, most);
      boolean fits = text.length() >= least && text.length() <= most;
      if (fits && (check == null || EcmaPattern.finds(check, text))) {
        return text;
      }
      String cut = text.length() > most ? shortened(text, least, most) : null;
      if (cut != null) {
        return cut;
      }
      best = attempt == 0 || fits ? text : best;
    }
    return best.length() > most ? best.substring(0, most) : best;
  }

  /** Endless repetitions run further when a longer text is wanted. */
  private int reach(int attempt, int least, int most) {
    if (least <= more) {
      return more;
    }
    long wanted = attempt % 2 == 0 ? least + 1L : 2L * least + 1;
    return (int) Math.max(more, Math.min(wanted, (long) most + 1));
  }

  private String once(Draw draw, int reach, boolean must, int most) {
    int longest = Math.max(1000, most >= TextMaker.LONGEST ? reach * 4 : most + 1);
    Expression.Text text =
        new Expression.Text(draw, groups, reach, must, Math.min(longest, TextMaker.LONGEST));
    expression.write(text);
    return text.written.toString();
  }

  /** The longest beginning that still matches, among the first few. */
  private @Nullable String shortened(String text, int least, int most) {
    for (int length = most; length >= Math.max(least, most - 20); length--) {
      String cut = text.substring(0, length);
      if (full == null || EcmaPattern.finds(full, cut)) {
        return cut;
      }
    }
    return null;
  }
}
