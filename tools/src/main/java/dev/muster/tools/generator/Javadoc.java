package dev.muster.tools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the contract's Markdown as javadoc. The formatter breaks the lines later. */
final class Javadoc {
  private static final Pattern SPAN =
      Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\((https?://[^)\\s]+)\\)");

  private final StringBuilder body = new StringBuilder();
  private final List<String> tags = new ArrayList<>();

  /** Adds text as it is: it is javadoc already. */
  Javadoc raw(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      body.append(body.isEmpty() ? "" : "\n\n<p>").append(text.strip());
    }
    return this;
  }

  /** Adds Markdown of the contract. */
  Javadoc markdown(@Nullable String text) {
    return raw(text == null ? null : blocks(text));
  }

  /** Adds a tag with javadoc behind it; a tag without text is left out. */
  Javadoc tag(String tag, String text) {
    if (!text.isBlank()) {
      tags.add("@" + tag + " " + text.strip());
    }
    return this;
  }

  boolean isEmpty() {
    return body.isEmpty() && tags.isEmpty();
  }

  /** The comment, empty if there is nothing to say. */
  String print() {
    if (isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(body);
    if (!tags.isEmpty()) {
      text.append(body.isEmpty() ? "" : "\n\n").append(String.join("\n", tags));
    }
    return "/**\n * " + text.toString().replace("\n", "\n * ") + "\n */";
  }

  /** Markdown as one line of javadoc, for tags. */
  static String line(@Nullable String text) {
    return text == null ? "" : spans(text.strip().replaceAll("\\s+", " "));
  }

  /** A sentence that ends like one. */
  static String sentence(@Nullable String text) {
    String line = line(text);
    return line.isEmpty() || ".!?:".indexOf(line.charAt(line.length() - 1)) >= 0
        ? line
        : line + ".";
  }

  private static String blocks(String text) {
    StringBuilder out = new StringBuilder();
    for (String block : text.strip().split("\\n\\s*\\n")) {
      out.append(out.isEmpty() ? "" : "\n\n").append(block(block, out.isEmpty()));
    }
    return out.toString();
  }

  private static String block(String block, boolean first) {
    String[] lines = block.strip().split("\\n");
    if (!lines[0].startsWith("- ")) {
      return (first ? "" : "<p>") + spans(block.strip().replaceAll("\\s*\\n\\s*", " "));
    }
    StringBuilder list = new StringBuilder("<ul>");
    for (String item : block.strip().substring(2).split("\\n- ")) {
      list.append("\n  <li>").append(spans(item.strip().replaceAll("\\s*\\n\\s*", " ")));
    }
    return list.append("\n</ul>").toString();
  }

  private static String spans(String text) {
    StringBuilder out = new StringBuilder();
    Matcher span = SPAN.matcher(text);
    int from = 0;
    while (span.find()) {
      out.append(escape(text.substring(from, span.start())));
      if (span.group(1) != null) {
        out.append(code(span.group(1)));
      } else if (span.group(2) != null) {
        out.append("<b>").append(escape(span.group(2))).append("</b>");
      } else {
        out.append("<a href=\"").append(span.group(4)).append("\">");
        out.append(escape(span.group(3))).append("</a>");
      }
      from = span.end();
    }
    return out.append(escape(text.substring(from))).toString();
  }

  static String code(String text) {
    boolean balanced =
        text.chars().filter(c -> c == '{').count() == text.chars().filter(c -> c == '}').count();
    return balanced && !text.contains("*/")
        ? "{@code " + text + "}"
        : "<code>" + escape(text) + "</code>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\u", "&#92;u");
  }
}
