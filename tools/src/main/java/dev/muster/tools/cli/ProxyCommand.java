package dev.muster.tools.cli;

import dev.muster.mock.ProxySettings;
import dev.muster.mock.proxy.UpstreamProxy;
import dev.muster.tools.UserException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the traffic with a real server to an OpenAPI document. */
@Command(
    name = "proxy",
    sortOptions = false,
    description =
        "Forward requests to a server, as Prism would, and hold them and its answers to a document.",
    footer = {
      "",
      "What breaks the document is told in the header sl-violations; with --errors it is an error.",
      "Where the server answers 501, the document answers instead (--remock names other statuses).",
      "",
      "Examples:",
      "  muster proxy openapi.yaml https://api.example",
      "  muster proxy openapi.yaml http://localhost:8080/v1 --errors"
    })
final class ProxyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private PrismOptions options;

  @Option(
      names = {"--validate-request", "--validateRequest"},
      arity = "0..1",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Look at requests, not at answers only (default: ${DEFAULT-VALUE}).")
  private boolean validateRequest;

  @Option(
      names = {"--upstream-proxy", "--upstreamProxy"},
      paramLabel = "URL",
      description = "A proxy on the way to the server: http://[USER[:PASSWORD]@]HOST[:PORT].")
  private String upstreamProxy;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "How long the server may take to begin its answer (default: ${DEFAULT-VALUE} seconds).")
  private int timeout;

  @Option(
      names = "--remock",
      paramLabel = "STATUS",
      split = ",",
      description =
          "Statuses of the server that the document answers instead (default: 501). Repeatable.")
  private List<Integer> remock = new ArrayList<>();

  @Parameters(index = "0", paramLabel = "DOCUMENT", description = "As for the command mock.")
  private String document;

  @Parameters(index = "1", paramLabel = "UPSTREAM", description = "The server's URL.")
  private String upstream;

  ProxyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (timeout < 1) {
      throw new UserException("--timeout must be 1 second or more, not " + timeout);
    }
    ProxySettings settings =
        ProxySettings.of(url(upstream, "UPSTREAM"))
            .withMock(options.settings())
            .withValidateRequest(validateRequest)
            .withTimeout(Duration.ofSeconds(timeout));
    if (upstreamProxy != null) {
      settings = settings.withUpstreamProxy(checked(upstreamProxy));
    }
    for (int status : remock) {
      if (status < 200 || status > 599) {
        throw new UserException("--remock takes statuses from 200 to 599, not " + status);
      }
    }
    if (!remock.isEmpty()) {
      settings = settings.withRemock(remock);
    }
    return new MockRun(options, terminal).serve(MountArgument.all(List.of(document)), settings);
  }

  private static String checked(String proxy) {
    try {
      UpstreamProxy.parse(proxy);
      return proxy;
    } catch (IllegalArgumentException e) {
      throw new UserException(e.getMessage());
    }
  }

  private static URI url(String text, String what) {
    try {
      URI url = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      if (web && url.getHost() != null) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Told below, without the URL itself: it may hold a password.
      throw new UserException(what + " is no URL such as https://api.example/v1");
    }
    throw new UserException(what + " must begin with http:// or https:// and name a host");
  }
}
