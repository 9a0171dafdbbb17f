package dev.muster.tools.cli;

import dev.muster.mock.MockServer;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Serves any OpenAPI document. */
@Command(
    name = "mock",
    description = "Serve an OpenAPI document: routing, validation, examples or generated answers.",
    footer = {
      "",
      "Ask for an answer with the header Prefer: code=404, example=NAME or dynamic=true.",
      "WireMock's admin API is at /__admin; stubs made there outrank the document.",
      "",
      "Example:",
      "  muster mock openapi.yaml --port 4010"
    })
final class MockCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions options;
  @Mixin private ServerOptions server;

  @Parameters(paramLabel = "DOCUMENT", description = "OpenAPI 3.0 or 3.1, YAML or JSON.")
  private Path document;

  MockCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Contract contract = ContractLoader.load(document);
    MockServer mock =
        MockServer.builder().mount("", contract).address(server.host).port(server.port()).start();
    String url = mock.baseUrl(contract.name()).toString();
    if (options.json) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("title", contract.title());
      facts.put("url", url);
      facts.put("operations", contract.operations().size());
      terminal.json(facts);
    } else {
      terminal.print(
          "%s: %d operations at %s"
              .formatted(
                  contract.title(),
                  contract.operations().size(),
                  terminal.paint(Terminal.Colour.CYAN, url)));
      terminal.say("Ctrl-C stops it.");
    }
    return Serving.untilStopped(mock, terminal);
  }
}
