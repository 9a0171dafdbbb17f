package dev.muster.tools.demo;

import dev.muster.core.Client;
import dev.muster.core.ClientBuilder;
import dev.muster.core.PollPolicy;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.muapi.MuApi;
import dev.muster.muxiserver.MuxiServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Opens clients of a sandbox, which poll as much faster as its jobs run, and closes them all. */
final class Doors implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofSeconds(2);

  private final Sandbox sandbox;
  private final PollPolicy polling;
  private final List<Client> open = new ArrayList<>();

  Doors(Sandbox sandbox, double speed) {
    Duration interval = Duration.ofNanos((long) (INTERVAL.toNanos() / speed));
    this.sandbox = sandbox;
    this.polling = PollPolicy.DEFAULT.withIntervals(interval, interval.multipliedBy(4));
  }

  /** A client with the variables that the sandbox prints. */
  <C extends Client, B extends ClientBuilder<C, B>> C open(String provider, B builder) {
    return keep(configured(provider, builder).build());
  }

  /** A client of MuAPI with another key. */
  MuApi withKey(String key) {
    return keep(configured("muapi", MuApi.builder()).apiKey(key).build());
  }

  /** A client of the MUXI server with the right key and another secret. */
  MuxiServer withSecret(String secret) {
    String id = sandbox.environment("muxi-server").get("MUXI_KEY_ID");
    return keep(configured("muxi-server", MuxiServer.builder()).key(id, secret).build());
  }

  private <C extends Client, B extends ClientBuilder<C, B>> B configured(
      String provider, B builder) {
    return builder.environment(sandbox.environment(provider)).polling(polling);
  }

  private synchronized <C extends Client> C keep(C client) {
    open.add(client);
    return client;
  }

  @Override
  public synchronized void close() {
    open.forEach(Client::close);
  }
}
