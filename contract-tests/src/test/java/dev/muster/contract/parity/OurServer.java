package dev.muster.contract.parity;

import dev.muster.mock.Manner;
import dev.muster.mock.MockServer;
import dev.muster.mock.MockSettings;
import dev.muster.mock.Mount;
import dev.muster.mock.ProxySettings;
import dev.muster.mock.contract.ContractLoader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Our mock server, started as {@code prism mock} or {@code prism proxy} is with the same flags. */
final class OurServer implements Subject {
  private final MockServer server;

  private OurServer(MockServer server) {
    this.server = server;
  }

  /** The only place that knows how flags become settings: {@code run.options()}. */
  static Subject start(Path document, Run run, @Nullable String upstream) {
    Map<String, String> options = run.options();
    MockSettings settings =
        MockSettings.defaults()
            .withErrors(flag(options, "errors", false))
            .withDynamic(flag(options, "dynamic", false))
            .withIgnoreExamples(flag(options, "ignoreExamples", false))
            .withSeed(options.get("seed"));
    String fill = "json-schema-faker-fillProperties";
    if (options.containsKey(fill)) {
      settings = settings.withFillProperties(flag(options, fill, true));
    }
    Manner manner =
        upstream == null
            ? settings
            : ProxySettings.of(URI.create(upstream))
                .withMock(settings)
                .withValidateRequest(flag(options, "validate-request", true));
    return new OurServer(
        MockServer.builder()
            .http(http -> http.withCors(flag(options, "cors", true)))
            .mount(new Mount("", ContractLoader.load(document)), manner)
            .start());
  }

  private static boolean flag(Map<String, String> options, String name, boolean otherwise) {
    return Boolean.parseBoolean(options.getOrDefault(name, Boolean.toString(otherwise)));
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
