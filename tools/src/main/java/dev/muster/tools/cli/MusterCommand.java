package dev.muster.tools.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top of the command line: names the commands, and prints them when none is given. */
@Command(
    name = "muster",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Typed Java clients and a local sandbox for AI-media and agent APIs.",
    subcommands = {
      DemoCommand.class,
      SandboxCommand.class,
      MockCommand.class,
      ProxyCommand.class,
      RegenerateCommand.class,
      VerifyCommand.class,
      ImportCatalogueCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  muster demo                       see real jobs run against a local sandbox",
      "  muster sandbox --port 4010        serve every provider until Ctrl-C",
      "  muster mock openapi.yaml          serve any OpenAPI document",
      "  muster regenerate                 write the clients anew after a contract changed",
      "",
      "Exit status: 0 done, 1 the answer is no (a drift, a failed job), 2 wrong input."
    })
final class MusterCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
