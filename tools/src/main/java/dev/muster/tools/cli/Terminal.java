package dev.muster.tools.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command prints: results to standard output, what it is doing to standard error, colours
 * only for a person at a terminal. Safe for use by several threads.
 */
final class Terminal {
  /** Loaded only for those who print JSON: Jackson is slow to start. */
  private static final class Json {
    static final ObjectMapper MAPPER =
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  }

  private final PrintStream out;
  private final PrintStream err;
  private final boolean colour;
  private final int width;

  private Terminal(PrintStream out, PrintStream err, boolean colour, int width) {
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.colour = colour;
    this.width = width;
  }

  /**
   * The terminal that this environment tells of. The launcher says how wide it is, if it is one;
   * NO_COLOR forbids colours.
   */
  static Terminal of(PrintStream out, PrintStream err, Map<String, String> environment) {
    String columns = environment.get("MUSTER_TERMINAL");
    boolean colour =
        columns != null
            && !environment.containsKey("NO_COLOR")
            && !"dumb".equals(environment.get("TERM"));
    boolean known = columns != null && columns.matches("[1-9][0-9]{1,3}");
    return new Terminal(out, err, colour, known ? Integer.parseInt(columns) : Integer.MAX_VALUE);
  }

  boolean colour() {
    return colour;
  }

  /** How many characters a line may have before it breaks; no limit where nobody looks at it. */
  int width() {
    return width;
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** A line of the result. */
  synchronized void print(String line) {
    out.println(line);
  }

  /** Text as it is on standard error, without an end of line: for redrawing. */
  synchronized void err(String text) {
    err.print(text);
    err.flush();
  }

  /** A line about what is being done, which is no part of the result. */
  synchronized void say(String line) {
    err.println(line);
  }

  /** A result for programs. */
  synchronized void json(Object value) {
    try {
      out.println(Json.MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A result that is no JSON: " + value.getClass(), e);
    }
  }

  /** One clear line for a mistake of the caller's. */
  int refuse(String message) {
    say(paint(Colour.RED, "muster: ") + message);
    return ExitStatus.USAGE;
  }

  /** An error that no user can have caused: short, with the way to the whole story. */
  void defect(Throwable error) {
    say(paint(Colour.RED, "muster: ") + "an error inside Muster: " + error);
    if (System.getenv("MUSTER_DEBUG") != null) {
      error.printStackTrace(err);
    } else {
      say("Set MUSTER_DEBUG=1 to see where, and please report it.");
    }
  }

  String paint(Colour as, String text) {
    return colour ? as.code + text + "\u001b[0m" : text;
  }

  /** The few colours that read well on dark and light. */
  enum Colour {
    RED("\u001b[31m"),
    GREEN("\u001b[32m"),
    YELLOW("\u001b[33m"),
    CYAN("\u001b[36m"),
    DIM("\u001b[2m"),
    BOLD("\u001b[1m");

    private final String code;

    Colour(String code) {
      this.code = code;
    }
  }
}
