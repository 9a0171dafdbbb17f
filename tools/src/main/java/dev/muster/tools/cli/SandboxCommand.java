package dev.muster.tools.cli;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.tools.cli.Terminal.Colour;
import dev.muster.tools.spec.ContractSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays the providers on this machine until it is stopped. */
@Command(
    name = "sandbox",
    description =
        "Serve providers with living jobs, money, files and signatures; nothing is billed.",
    footer = {
      "",
      "Prints base URLs and the environment variables that point clients at them.",
      "A request can script its job (X-Muster-Job: fail; code=E1), its stream (X-Muster-Stream: cut, fail",
      "or stall) and what goes wrong with it (X-Muster-Fault: 503; retry-after=2).",
      "The control API is at /__muster, its document at /__muster/openapi.json.",
      "WireMock's admin API is at /__admin; stubs made there outrank the contracts.",
      "",
      "Examples:",
      "  muster sandbox                          every provider, on port 4010",
      "  muster sandbox muapi --speed 20         one provider, twenty times as fast",
      "  muster sandbox --on failed-as-400       with a documented variant (--switches lists them)",
      "  muster sandbox --scenario bad-day       on a day when much goes wrong",
      "  muster sandbox --fault 'muapi/*=503;times=3'   whose first three calls of MuAPI are refused",
      "  muster sandbox --data ~/.muster         with state that survives a restart",
      "  muster sandbox --folder my-provider     a provider of your own",
      "  muster sandbox --state redis://host/0   one of several with the same state"
    })
final class SandboxCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions options;
  @Mixin private ServerOptions server;
  @Mixin private ClockOptions clock;
  @Mixin private StateOptions state;
  @Mixin private SteeringOptions steering;

  @Parameters(
      paramLabel = "PROVIDER",
      arity = "0..*",
      description = "Providers to play; all when none is named.")
  private List<String> providers = List.of();

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description =
          "Play a provider of your own: a folder with openapi.yaml and, if need be, sandbox.yaml. Repeatable.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--root",
      paramLabel = "PROVIDER",
      description =
          "Serve that provider at / as well, with the paths of its documents; a lone one is there anyway.")
  private String root;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Make ids, timings and values repeatable (default: by chance).")
  private Long seed;

  @Option(
      names = "--strict-keys",
      description = "Accept only the printed keys and those made through the API, instead of any.")
  private boolean strictKeys;

  @Option(
      names = "--stateful",
      description =
          "Keep what is made at paths of which neither a sandbox.yaml nor links say how they are played.")
  private boolean stateful;

  @Option(
      names = "--on",
      paramLabel = "SWITCH",
      description = "Turn a documented variant on, such as failed-as-400. Repeatable.")
  private List<String> switches = new ArrayList<>();

  @Option(
      names = "--off",
      paramLabel = "SWITCH",
      description = "Turn one off that is on otherwise, such as trailing-commas. Repeatable.")
  private List<String> switchedOff = new ArrayList<>();

  @Option(
      names = "--switches",
      description = "List the documented variants with where each is known from, and stop.")
  private boolean listSwitches;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Keep state in a directory too, and take up what is there; it survives a restart (default: in memory).")
  private Path data;

  @Option(
      names = "--stubs",
      paramLabel = "DIR",
      description = "WireMock stubs of your own: a folder with mappings/ and __files/.")
  private Path stubs;

  @Option(
      names = "--webhooks-to",
      paramLabel = "HOST[:PORT]|any",
      description =
          "Let webhooks go elsewhere than to this machine: to a host, to *.DOMAIN, or to any. Repeatable.")
  private List<String> webhookTargets = new ArrayList<>();

  SandboxCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Sandbox sandbox = build();
    if (listSwitches) {
      new SwitchList(sandbox).tell(terminal, options.json);
      return ExitStatus.OK;
    }
    sandbox.start();
    if (options.json) {
      terminal.json(facts(sandbox));
    } else {
      tell(sandbox);
    }
    if (clock.byHand()) {
      Steps.from(System.in, sandbox.clock(), terminal);
    }
    return Serving.untilStopped(sandbox, terminal);
  }

  private Sandbox build() {
    Sandbox.Builder builder =
        Sandbox.builder()
            .address(server.host)
            .port(server.port())
            .clock(clock.clock())
            .strictKeys(strictKeys)
            .stateful(stateful);
    if (!providers.isEmpty() || folders.isEmpty()) {
      List<String> known = ContractSource.providers(ProjectRoot.find().resolve("specs"));
      Providers.choose(providers, known).forEach(builder::provider);
    }
    folders.forEach(builder::folder);
    state.store().ifPresent(builder::store);
    steering.apply(builder);
    switches.forEach(builder::turnOn);
    switchedOff.forEach(builder::turnOff);
    webhookTargets.forEach(builder::webhooksTo);
    if (seed != null) {
      builder.seed(seed);
    }
    if (data != null) {
      builder.data(data);
    }
    if (root != null) {
      builder.root(root);
    }
    if (stubs != null) {
      builder.stubs(stubs);
    }
    return builder.build();
  }

  private static Map<String, Object> facts(Sandbox sandbox) {
    Map<String, String> urls = new LinkedHashMap<>();
    sandbox.providers().forEach(name -> urls.put(name, sandbox.baseUrl(name).toString()));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("origin", sandbox.origin().toString());
    facts.put("seed", sandbox.seed());
    facts.put("providers", urls);
    facts.put("environment", sandbox.environment());
    return facts;
  }

  private void tell(Sandbox sandbox) {
    int width = sandbox.providers().stream().mapToInt(String::length).max().orElse(0);
    for (String name : sandbox.providers()) {
      terminal.print(
          "%s  %s"
              .formatted(
                  terminal.paint(Colour.BOLD, Texts.pad(name, width)),
                  terminal.paint(Colour.CYAN, sandbox.baseUrl(name).toString())));
    }
    terminal.print("");
    sandbox.environment().forEach((name, value) -> terminal.print("export " + name + "=" + value));
    terminal.say("");
    terminal.say("Seed " + sandbox.seed() + ". Nothing is billed. Ctrl-C stops it.");
  }
}
