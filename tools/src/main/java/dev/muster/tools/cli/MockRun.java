package dev.muster.tools.cli;

import dev.muster.mock.Manner;
import dev.muster.mock.MockServer;
import dev.muster.mock.Mount;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractException;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.contract.ContractWatch;
import dev.muster.mock.contract.LoadOptions;
import dev.muster.mock.contract.Loaded;
import dev.muster.tools.UserException;
import dev.muster.tools.cli.Terminal.Colour;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Serves documents until the process is told to stop: what {@code mock} and {@code proxy} share.
 */
final class MockRun {
  private final PrismOptions options;
  private final Terminal terminal;

  MockRun(PrismOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  /** A document that is served. */
  private record Served(MountArgument argument, Loaded loaded) {
    Contract contract() {
      return loaded.contract();
    }
  }

  int serve(List<MountArgument> arguments, Manner manner) {
    if (options.stubs != null && !Files.isDirectory(options.stubs)) {
      throw new UserException("There is no folder " + options.stubs + " to take stubs from");
    }
    MockServer.prepare();
    List<Served> served = load(arguments);
    MockServer.Builder builder =
        MockServer.builder()
            .address(options.host)
            .port(options.port())
            .stubs(options.stubs)
            .http(
                http ->
                    http.withCors(options.cors)
                        .withJournal(options.journal(), http.journalBytes()));
    for (Served one : served) {
      MountArgument at = one.argument();
      builder.mount(new Mount(at.path(), one.contract(), at.host()), manner);
    }
    FaultArgument.all(options.faults, served.stream().map(Served::contract).toList())
        .forEach(builder::fault);
    RequestLog log = RequestLog.of(options.verbosity, terminal);
    if (log != null) {
      builder.listener(log);
    }
    MockServer server = builder.start();
    List<AutoCloseable> open = new ArrayList<>();
    if (options.watch) {
      served.forEach(one -> open.add(watch(one, server)));
    }
    open.add(server);
    if (log != null) {
      open.add(log);
    }
    tell(server, served);
    return Serving.untilStopped(() -> closeAll(open), terminal);
  }

  private List<Served> load(List<MountArgument> arguments) {
    List<Served> served = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (MountArgument argument : arguments) {
      LoadOptions how = how();
      Loaded loaded = ContractLoader.load(argument.document(), how);
      String name = loaded.contract().name();
      for (int i = 2; !names.add(name); i++) {
        name = loaded.contract().name() + "-" + i;
      }
      if (!name.equals(loaded.contract().name())) {
        loaded = ContractLoader.load(argument.document(), how.named(name));
      }
      warn(argument, loaded);
      served.add(new Served(argument, loaded));
    }
    return served;
  }

  private void warn(MountArgument argument, Loaded loaded) {
    loaded
        .warnings()
        .forEach(
            warning ->
                terminal.say(
                    terminal.paint(Colour.YELLOW, "warning: ")
                        + argument.document()
                        + " "
                        + warning));
  }

  private AutoCloseable watch(Served one, MockServer server) {
    String name = one.contract().name();
    return ContractWatch.of(
        one.argument().document(),
        how().named(name),
        one.loaded(),
        new ContractWatch.Listener() {
          @Override
          public void reloaded(Loaded again) {
            server.replace(name, again.contract());
            warn(one.argument(), again);
            terminal.say(
                "%s changed: %d operations are served now"
                    .formatted(one.argument().document(), again.contract().operations().size()));
          }

          @Override
          public void failed(RuntimeException failure) {
            terminal.say(kept(one, failure));
          }
        });
  }

  private LoadOptions how() {
    return options.lenient ? LoadOptions.lenient() : LoadOptions.strict();
  }

  private String kept(Served one, RuntimeException failure) {
    String reason =
        failure instanceof ContractException ? failure.getMessage() : String.valueOf(failure);
    return terminal.paint(Colour.RED, "muster: ")
        + one.argument().document()
        + " changed, but the version before is still served: "
        + reason;
  }

  private static void closeAll(List<AutoCloseable> open) throws Exception {
    @Nullable Exception first = null;
    for (AutoCloseable one : open) {
      try {
        one.close();
      } catch (Exception e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private void tell(MockServer server, List<Served> served) {
    if (options.json) {
      List<Map<String, Object>> documents = new ArrayList<>();
      served.forEach(one -> documents.add(facts(server, one)));
      terminal.json(documents.size() == 1 ? documents.get(0) : Map.of("documents", documents));
      return;
    }
    for (Served one : served) {
      String host = one.argument().host().isEmpty() ? "" : " for host " + one.argument().host();
      terminal.print(
          "%s: %d operations at %s%s"
              .formatted(
                  one.contract().title(),
                  one.contract().operations().size(),
                  terminal.paint(Colour.CYAN, server.baseUrl(one.contract().name()).toString()),
                  host));
    }
    terminal.say("Ctrl-C stops it.");
  }

  private static Map<String, Object> facts(MockServer server, Served one) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("title", one.contract().title());
    facts.put("url", server.baseUrl(one.contract().name()).toString());
    if (!one.argument().host().isEmpty()) {
      facts.put("host", one.argument().host());
    }
    facts.put("operations", one.contract().operations().size());
    return facts;
  }
}
