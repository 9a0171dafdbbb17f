package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTest {
  @Test
  void leavesApostrophesAndQuotesAlone() {
    assertThat(Javadoc.line("The job's \"id\".")).isEqualTo("The job's \"id\".");
  }

  @Test
  void escapesWhatJavadocWouldRead() {
    assertThat(Javadoc.line("a < b & c > d, @see, end */ \\u002a"))
        .isEqualTo("a &lt; b &amp; c &gt; d, &#64;see, end *&#47; &#92;u002a");
  }

  @Test
  void turnsCodeAndLinksAndBoldIntoJavadoc() {
    assertThat(Javadoc.line("`a < b` is **not** [here](https://example.com/a?b=c)"))
        .isEqualTo("{@code a < b} is <b>not</b> <a href=\"https://example.com/a?b=c\">here</a>");
  }

  @Test
  void escapesCodeThatWouldEndItself() {
    assertThat(Javadoc.line("`}` and `*/`")).isEqualTo("<code>}</code> and <code>*&#47;</code>");
  }

  @Test
  void endsSentences() {
    assertThat(Javadoc.sentence("Width")).isEqualTo("Width.");
    assertThat(Javadoc.sentence("Really?")).isEqualTo("Really?");
    assertThat(Javadoc.sentence(null)).isEmpty();
  }

  @Test
  void makesParagraphsAndLists() {
    assertThat(new Javadoc().markdown("One.\n\nTwo\nlines.\n\n- a\n- b").print())
        .isEqualTo(
            """
            /**
             * One.
             *\s
             * <p>Two lines.
             *\s
             * <ul>
             *   <li>a
             *   <li>b
             * </ul>
             */""");
  }

  @Test
  void saysNothingIfThereIsNothingToSay() {
    assertThat(new Javadoc().markdown(" ").raw(null).tag("return", "").print()).isEmpty();
  }
}
