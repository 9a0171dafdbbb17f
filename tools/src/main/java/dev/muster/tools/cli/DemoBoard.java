package dev.muster.tools.cli;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.tools.cli.Terminal.Colour;
import dev.muster.tools.demo.DemoListener;
import dev.muster.tools.demo.DemoTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows a running demo: at a terminal as a board with a line a task that is drawn anew with every
 * change, elsewhere as one line a change.
 */
final class DemoBoard implements DemoListener {
  private static final int FRAME = 8;

  private final Terminal terminal;
  private final Map<DemoTask, String> states = new LinkedHashMap<>();
  private final Map<DemoTask, Boolean> over = new LinkedHashMap<>();
  private int nameWidth;
  private int kindWidth;

  DemoBoard(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void begins(Sandbox sandbox, List<DemoTask> tasks) {
    terminal.say("A sandbox of its own is up at " + sandbox.origin() + "; nothing is billed.");
    for (DemoTask task : tasks) {
      states.put(task, "waiting");
      over.put(task, false);
      nameWidth = Math.max(nameWidth, task.name().length());
      kindWidth = Math.max(kindWidth, task.kind().length());
    }
    if (terminal.colour()) {
      draw();
    }
  }

  @Override
  public synchronized void moves(DemoTask task, String state, boolean ended) {
    if (state.equals(states.put(task, state)) && !ended) {
      return;
    }
    over.put(task, ended);
    if (terminal.colour()) {
      terminal.err("\u001b[" + states.size() + "A");
      draw();
    } else {
      terminal.say(line(task));
    }
  }

  private void draw() {
    StringBuilder board = new StringBuilder();
    states.keySet().forEach(task -> board.append("\r\u001b[2K").append(line(task)).append('\n'));
    terminal.err(board.toString());
  }

  private String line(DemoTask task) {
    boolean ended = over.get(task);
    return "  %s %s  %s  %s"
        .formatted(
            terminal.paint(ended ? Colour.GREEN : Colour.YELLOW, ended ? "*" : "-"),
            Texts.pad(task.name(), nameWidth),
            terminal.paint(Colour.DIM, Texts.pad(task.kind(), kindWidth)),
            Texts.shorten(states.get(task), terminal.width() - nameWidth - kindWidth - FRAME));
  }
}
