package dev.muster.tools.cli;

import dev.muster.tools.generator.Drift;
import dev.muster.tools.generator.Progress;
import dev.muster.tools.generator.Regeneration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether {@code generated/} is what the contracts and the generator make. */
@Command(
    name = "verify",
    description = "Check that generated/ is what specs/ and the generator make; write nothing.",
    footer = {"", "Exit status 1 means drift: the files are named, with what to run."})
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions options;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Regeneration regeneration = Regeneration.of(ProjectRoot.find());
    Progress progress = options.json ? Progress.SILENT : terminal::say;
    List<Drift> drift = regeneration.check(regeneration.providers(), progress);
    if (options.json) {
      terminal.json(Map.of("clean", drift.isEmpty(), "drift", DriftLines.json(drift)));
    } else if (drift.isEmpty()) {
      terminal.print("generated/ is what the contracts make");
    } else {
      drift.forEach(one -> terminal.print(one.toString()));
      terminal.say(
          "generated/ is not what the contracts make: run ./muster regenerate and commit the result");
    }
    return drift.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }
}
