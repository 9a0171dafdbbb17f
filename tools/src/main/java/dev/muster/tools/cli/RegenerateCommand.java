package dev.muster.tools.cli;

import dev.muster.tools.generator.Drift;
import dev.muster.tools.generator.Progress;
import dev.muster.tools.generator.Regeneration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings {@code generated/} into line with the contracts. */
@Command(
    name = "regenerate",
    description = "Write the clients and the bundled contracts anew from specs/.",
    footer = {
      "",
      "Run it after any change in specs/ or in the generator, and commit both together.",
      "Only files that differ are written; files that nothing generates any more are deleted."
    })
final class RegenerateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions options;

  @Parameters(
      paramLabel = "PROVIDER",
      arity = "0..*",
      description = "Only these providers; all of specs/ when none is named.")
  private List<String> providers = List.of();

  RegenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Regeneration regeneration = Regeneration.of(ProjectRoot.find());
    List<String> chosen = Providers.choose(providers, regeneration.providers());
    Progress progress = options.json ? Progress.SILENT : terminal::say;
    List<Drift> written = regeneration.run(chosen, progress);
    if (options.json) {
      terminal.json(Map.of("providers", chosen, "written", DriftLines.json(written)));
    }
    return ExitStatus.OK;
  }
}
