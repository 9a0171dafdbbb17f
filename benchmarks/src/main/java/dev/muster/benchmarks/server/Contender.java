package dev.muster.benchmarks.server;

import java.util.List;

/**
 * A server that can be started: its name in the tables and its command, in which {@code {port}}
 * stands for the port.
 */
public record Contender(String name, List<String> command, List<String> environment) {
  /** A contender that needs nothing in its environment. */
  public Contender(String name, List<String> command) {
    this(name, command, List.of());
  }

  /** The command for a server at that port. */
  List<String> at(int port) {
    return command.stream().map(word -> word.replace("{port}", Integer.toString(port))).toList();
  }
}
