package dev.muster.tools.cli;

import dev.muster.mock.Keeper;
import dev.muster.mock.MockSettings;
import dev.muster.mock.Play;
import dev.muster.mock.sandbox.inferred.InferredResources;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves any OpenAPI document. */
@Command(
    name = "mock",
    sortOptions = false,
    description =
        "Serve OpenAPI documents as Prism would: routing, validation, security, examples or generated"
            + " bodies.",
    footer = {
      "",
      "Ask for an answer with the header Prefer: code=404, example=NAME, dynamic=true or seed=7, or with",
      "__code, __example, __dynamic and __seed in the query. Each answer says in X-Muster-Operation and",
      "X-Muster-Rule what made it. WireMock's admin API is at /__admin; stubs made there go first.",
      "",
      "Examples:",
      "  muster mock openapi.yaml                        at http://127.0.0.1:4010, until Ctrl-C",
      "  muster mock https://api.example/openapi.json    a document on the web",
      "  muster mock openapi.yaml -d --errors -p 8080    Prism's flags, with Prism's meanings",
      "  muster mock /pets=pets.yaml /users=users.yaml   two documents in one server",
      "  muster mock petstore.yaml --stateful            what is posted can be read, listed and deleted",
      "  muster mock openapi.yaml --fault getPet=503     with an operation that fails"
    })
final class MockCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private PrismOptions options;

  @Option(
      names = "--strict",
      description =
          "Read the document by the specification where Prism does not: cookies, styles, base paths, XML,"
              + " JSON Schema 2020-12.")
  private boolean strict;

  @Option(
      names = "--stateful",
      description =
          "Keep what is made at the document's paths: created things are read, listed, changed and"
              + " deleted; what is not there is 404.")
  private boolean stateful;

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description =
          "OpenAPI 3.0, 3.1 or Swagger 2.0, YAML or JSON, a file or a URL; with a path or a host before"
              + " it (/pets=FILE, pets.local=FILE) served there.")
  private List<String> documents;

  MockCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Keeper keeper = stateful ? InferredResources.inMemory() : Keeper.NONE;
    MockSettings settings = options.settings().withKeeper(keeper);
    return new MockRun(options, terminal)
        .serve(MountArgument.all(documents), strict ? Play.plain().withKeeper(keeper) : settings);
  }
}
