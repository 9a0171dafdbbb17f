package dev.muster.tools.cli;

import dev.muster.mock.ListenException;
import dev.muster.mock.contract.ContractException;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.tools.UserException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The process behind {@code ./muster}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /**
   * Runs one command line and gives the exit status; nothing but that command's own work is printed
   * to {@code out}.
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    Terminal terminal = Terminal.of(out, err, System.getenv());
    CommandFactory factory = new CommandFactory(terminal);
    Optional<CommandLine> one = args.length == 0 ? Optional.empty() : command(args[0], factory);
    CommandLine line = one.orElseGet(() -> new CommandLine(new MusterCommand(), factory));
    line.setOut(terminal.outWriter());
    line.setErr(terminal.errWriter());
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((error, given) -> refuse(terminal, error));
    line.setExecutionExceptionHandler((error, command, result) -> tell(terminal, error));
    return line.execute(one.isPresent() ? Arrays.copyOfRange(args, 1, args.length) : args);
  }

  /** The command of that name alone: to read all of them takes a third of a second. */
  private static Optional<CommandLine> command(String name, CommandFactory factory) {
    for (Class<?> type : MusterCommand.class.getAnnotation(Command.class).subcommands()) {
      if (type.getAnnotation(Command.class).name().equals(name)) {
        return Optional.of(new CommandLine(type, factory).setCommandName("muster " + name));
      }
    }
    return Optional.empty();
  }

  private static int refuse(Terminal terminal, ParameterException error) {
    CommandLine at = error.getCommandLine();
    String what = error.getMessage().lines().findFirst().orElse("wrong arguments");
    if (error instanceof UnmatchedArgumentException unmatched
        && at.getCommandName().equals("muster")) {
      List<String> words = unmatched.getUnmatched();
      if (!words.isEmpty() && !words.get(0).startsWith("-")) {
        what =
            "there is no command '%s'; the commands are %s"
                .formatted(words.get(0), String.join(", ", commands(at)));
      }
    }
    return terminal.refuse(
        "%s (try %s --help)".formatted(what, at.getCommandSpec().qualifiedName()));
  }

  /** A list of one finding reads better on the line that introduces it. */
  private static String oneLine(String message) {
    List<String> lines = message.lines().map(String::strip).toList();
    return lines.size() == 2 ? lines.get(0) + " " + lines.get(1) : message;
  }

  private static TreeSet<String> commands(CommandLine line) {
    return new TreeSet<>(line.getSubcommands().keySet());
  }

  private static int tell(Terminal terminal, Exception error) {
    if (error instanceof UserException
        || error instanceof ContractException
        || error instanceof SandboxException
        || error instanceof ListenException
        || error instanceof UncheckedIOException) {
      return terminal.refuse(oneLine(error.getMessage()));
    }
    terminal.defect(error);
    return ExitStatus.FAILED;
  }
}
