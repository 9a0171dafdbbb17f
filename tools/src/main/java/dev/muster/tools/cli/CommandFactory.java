package dev.muster.tools.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each one the terminal that it talks to. */
final class CommandFactory implements IFactory {
  private final Terminal terminal;

  CommandFactory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.cast(type.getDeclaredConstructor(Terminal.class).newInstance(terminal));
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
