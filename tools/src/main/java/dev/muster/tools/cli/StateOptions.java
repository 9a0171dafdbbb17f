package dev.muster.tools.cli;

import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.sandbox.state.redis.RedisStore;
import dev.muster.tools.UserException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a sandbox keeps what it remembers. */
final class StateOptions {
  // No URI here: what cannot be read would be told whole, with its password.
  @Option(
      names = "--state",
      paramLabel = "URL",
      description =
          "Keep state in a Redis that other sandboxes share: redis://user:password@host:port/database?prefix=name: (default: in memory).")
  private String url;

  Optional<Store> store() {
    if (url == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(RedisStore.at(new URI(url)));
    } catch (URISyntaxException e) {
      throw new UserException("--state must be a URL such as redis://127.0.0.1:6379/0");
    }
  }
}
