package dev.muster.tools.cli;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.tools.cli.PrismOptions.Verbosity;
import dev.muster.tools.cli.Terminal.Colour;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells of requests, a line each, on a thread of its own. A server under load is not held up: what
 * comes faster than it can be told is only counted. Neither queries nor headers nor bodies are
 * told, for they may hold secrets.
 */
final class RequestLog implements BiConsumer<Request, Answer>, AutoCloseable {
  /** So many lines are told at once, and then none for the length of a pause. */
  private static final int MOST_WAITING = 200;

  private static final long PAUSE_MILLIS = 100;

  /** What could move the cursor or change the colours of a terminal. */
  private static final String UNPRINTABLE = "[\\p{Cntrl}\\x80-\\x9f]";

  private final Terminal terminal;
  private final boolean all;
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Thread writer;
  private long untold;
  private boolean idle;
  private boolean closed;

  private RequestLog(Terminal terminal, boolean all) {
    this.terminal = terminal;
    this.all = all;
    this.writer = new Thread(this::write, "muster-log");
    writer.setDaemon(true);
    writer.start();
  }

  /** The log for a level, or null where nothing is to be told. */
  static @Nullable RequestLog of(Verbosity verbosity, Terminal terminal) {
    return switch (verbosity) {
      case TRACE, DEBUG, INFO -> new RequestLog(terminal, true);
      case WARN, ERROR -> new RequestLog(terminal, false);
      case FATAL, SILENT -> null;
    };
  }

  @Override
  public void accept(Request request, Answer answer) {
    boolean misfit = answer.headers().contains("sl-violations");
    if (all || misfit || answer.status() >= 400) {
      add(request, answer);
    }
  }

  private void add(Request request, Answer answer) {
    synchronized (waiting) {
      if (waiting.size() >= MOST_WAITING) {
        untold++;
        return;
      }
    }
    String line = line(request, answer);
    synchronized (waiting) {
      waiting.addLast(line);
      if (idle) {
        waiting.notifyAll();
      }
    }
  }

  private String line(Request request, Answer answer) {
    Colour colour = answer.status() < 400 ? Colour.GREEN : Colour.YELLOW;
    String rule = answer.headers().first("X-Muster-Rule").orElse("");
    String operation = answer.headers().first("X-Muster-Operation").orElse("");
    return "%s  %s %s  %s"
        .formatted(
            terminal.paint(colour, Integer.toString(answer.status())),
            request.method(),
            request.path().replaceAll(UNPRINTABLE, "?"),
            terminal.paint(Colour.DIM, (operation + "  " + rule).strip()));
  }

  private void write() {
    try {
      for (List<String> lines = next(); !lines.isEmpty(); lines = next()) {
        lines.forEach(terminal::say);
        pause();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nobody reads thousands of lines a second, and writing them costs the requests their time. */
  private void pause() throws InterruptedException {
    synchronized (waiting) {
      if (!closed) {
        waiting.wait(PAUSE_MILLIS);
      }
    }
  }

  /** The next lines; none when the log was closed. */
  private List<String> next() throws InterruptedException {
    synchronized (waiting) {
      idle = true;
      while (waiting.isEmpty() && !closed) {
        waiting.wait();
      }
      idle = false;
      List<String> lines = new ArrayList<>(waiting);
      waiting.clear();
      if (untold > 0) {
        lines.add("… and " + untold + " more requests");
        untold = 0;
      }
      return lines;
    }
  }

  /** Ends when what is waiting was told. */
  @Override
  public void close() throws InterruptedException {
    synchronized (waiting) {
      closed = true;
      waiting.notifyAll();
    }
    writer.join();
  }
}
