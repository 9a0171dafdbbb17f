package dev.muster.tools.demo;

import dev.muster.mock.sandbox.Sandbox;
import java.util.List;

/** Hears what happens while the demo runs, on several threads. */
public interface DemoListener {
  /** Hears nothing. */
  DemoListener SILENT = new DemoListener() {};

  /** The sandbox is up; these are about to run. */
  default void begins(Sandbox sandbox, List<DemoTask> tasks) {}

  /** A task has something new to tell: a phase, a stage, an ending. */
  default void moves(DemoTask task, String state, boolean over) {}
}
