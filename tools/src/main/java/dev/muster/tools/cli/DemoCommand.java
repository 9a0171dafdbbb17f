package dev.muster.tools.cli;

import dev.muster.tools.UserException;
import dev.muster.tools.cli.Terminal.Colour;
import dev.muster.tools.demo.Demo;
import dev.muster.tools.demo.DemoListener;
import dev.muster.tools.demo.DemoReport;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole house at work in a few seconds. */
@Command(
    name = "demo",
    description =
        "Run real jobs through the clients against a local sandbox, and show what came of them.",
    footer = {
      "",
      "Runs jobs of several kinds at once, one that fails and is refunded, one that is refused, one",
      "with a free test key, a signed deploy with its events, and one with a wrong secret.",
      "The outputs are real files that open in a viewer. Exit status 1: something went otherwise."
    })
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "muster-output",
      description = "Where outputs are saved (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--speed",
      paramLabel = "N",
      defaultValue = "8",
      description =
          "How many times faster than at the provider jobs run (default: ${DEFAULT-VALUE}).")
  private double speed;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What ids, timings and outputs follow from (default: ${DEFAULT-VALUE}).")
  private long seed;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!(speed > 0)) {
      throw new UserException("--speed must be greater than 0, not " + speed);
    }
    Path folder = folder();
    DemoListener listener = options.json ? DemoListener.SILENT : new DemoBoard(terminal);
    DemoReport report = new Demo(folder, speed, seed, listener).run();
    if (options.json) {
      terminal.json(facts(report));
    } else {
      tell(report, folder);
    }
    return report.isAsExpected() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private Path folder() {
    try {
      Path folder = Files.createDirectories(output);
      if (!Files.isWritable(folder)) {
        throw new UserException(
            "cannot write into %s; choose another folder with --output".formatted(output));
      }
      return folder;
    } catch (IOException e) {
      throw new UserException(
          "cannot make the folder %s (%s); choose another one with --output"
              .formatted(output, reason(e)),
          e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : e.getClass().getSimpleName();
  }

  private void tell(DemoReport report, Path folder) {
    Table table = new Table().row("", "WHAT", "HOW", "TOOK", "USD", "OUTCOME");
    for (DemoReport.Row row : report.rows()) {
      table.row(
          row.result().asExpected() ? "ok" : "!!",
          row.task().name(),
          row.task().kind(),
          seconds(row.took()) + " s",
          row.result().costUsd() == null ? "-" : row.result().costUsd().toPlainString(),
          outcome(row, folder));
    }
    List<String> lines = table.lines();
    terminal.print("");
    terminal.print(terminal.paint(Colour.BOLD, lines.get(0)));
    lines.stream()
        .skip(1)
        .forEach(line -> terminal.print(painted(Texts.shorten(line, terminal.width()))));
    terminal.print("");
    terminal.print(
        "Balance %s USD before, %s USD after. Outputs are in %s"
            .formatted(
                report.balanceBefore().setScale(2, RoundingMode.HALF_UP),
                report.balanceAfter().setScale(2, RoundingMode.HALF_UP),
                folder));
  }

  private String painted(String line) {
    Colour colour = line.startsWith("ok") ? Colour.GREEN : Colour.RED;
    return terminal.paint(colour, line.substring(0, 2)) + line.substring(2);
  }

  private static String outcome(DemoReport.Row row, Path folder) {
    List<Path> files = row.result().files();
    return files.isEmpty()
        ? row.result().outcome()
        : files.stream()
            .map(file -> folder.relativize(file).toString())
            .collect(Collectors.joining(", "));
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
  }

  private static Map<String, Object> facts(DemoReport report) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (DemoReport.Row row : report.rows()) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("name", row.task().name());
      facts.put("kind", row.task().kind());
      facts.put("asExpected", row.result().asExpected());
      facts.put("outcome", row.result().outcome());
      facts.put("seconds", row.took().toMillis() / 1000.0);
      facts.put("costUsd", row.result().costUsd());
      facts.put("files", row.result().files().stream().map(Path::toString).toList());
      rows.add(facts);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("asExpected", report.isAsExpected());
    facts.put("balanceBeforeUsd", report.balanceBefore().setScale(6, RoundingMode.HALF_UP));
    facts.put("balanceAfterUsd", report.balanceAfter().setScale(6, RoundingMode.HALF_UP));
    facts.put("tasks", rows);
    return facts;
  }
}
