package dev.muster.mock.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A regular expression, as far as texts are made from it. */
sealed interface Expression {
  /** What is written so far, and what may still be. */
  final class Text {
    final StringBuilder written = new StringBuilder();
    final Draw draw;
    final @Nullable String[] groups;

    /** How often more than the least an endless repetition may run, or runs if it must. */
    final int more;

    final boolean must;

    private final int longest;

    Text(Draw draw, int groups, int more, boolean must, int longest) {
      this.draw = draw;
      this.groups = new String[groups + 1];
      this.more = more;
      this.must = must;
      this.longest = longest;
    }

    boolean isFull() {
      return written.length() >= longest;
    }
  }

  void write(Text text);

  /** What is there without a character: anchors, and what looks ahead or behind. */
  record Nothing() implements Expression {
    @Override
    public void write(Text text) {}
  }

  /** One of these characters. */
  record Characters(String candidates) implements Expression {
    @Override
    public void write(Text text) {
      if (!candidates.isEmpty()) {
        text.written.append(candidates.charAt(text.draw.random().nextInt(candidates.length())));
      }
    }
  }

  record Sequence(List<Expression> parts) implements Expression {
    @Override
    public void write(Text text) {
      for (Expression part : parts) {
        if (!text.isFull()) {
          part.write(text);
        }
      }
    }
  }

  record Alternatives(List<Expression> branches) implements Expression {
    @Override
    public void write(Text text) {
      text.draw.pick(branches).write(text);
    }
  }

  /** At least so often; at most so often, or without end if that is below 0. */
  record Repetition(Expression part, int least, int most) implements Expression {
    @Override
    public void write(Text text) {
      int times =
          most < 0 && text.must
              ? least + text.more
              : text.draw.between(least, most < 0 ? least + text.more : most);
      for (int i = 0; i < times && !text.isFull(); i++) {
        part.write(text);
      }
    }
  }

  record Group(Expression part, int number) implements Expression {
    @Override
    public void write(Text text) {
      int start = text.written.length();
      part.write(text);
      text.groups[number] = text.written.substring(start);
    }
  }

  record Reference(int number) implements Expression {
    @Override
    public void write(Text text) {
      String group = number < text.groups.length ? text.groups[number] : null;
      text.written.append(group == null ? "" : group);
    }
  }
}
