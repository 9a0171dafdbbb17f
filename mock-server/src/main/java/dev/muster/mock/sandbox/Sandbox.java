package dev.muster.mock.sandbox;

import dev.muster.mock.MockServer;
import dev.muster.mock.Mount;
import dev.muster.mock.sandbox.spec.SwitchSpec.Effect;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.state.Store;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that plays providers. Build it, {@link #start} it, point clients at
 * {@link #baseUrl} with the variables of {@link #environment}, and {@link #close} it. All methods
 * may be called from any thread.
 */
public final class Sandbox implements AutoCloseable {
  /** In bytes; media are larger than what a plain mock server takes. */
  private static final int LARGEST_UPLOAD = 256 << 20;

  private final Settings settings;
  private final Map<String, SandboxProvider> providers;
  private volatile Optional<MockServer> server = Optional.empty();

  private record Settings(
      String address, int port, SandboxClock clock, long seed, @Nullable Path stubs) {}

  private Sandbox(Settings settings, Map<String, SandboxProvider> providers) {
    this.settings = settings;
    this.providers = providers;
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens the port.
   *
   * @return this
   * @throws dev.muster.mock.ListenException if it cannot listen there
   */
  public synchronized Sandbox start() {
    if (server.isEmpty()) {
      MockServer.Builder http =
          MockServer.builder()
              .address(settings.address)
              .port(settings.port)
              .http(of -> of.withLargestBody(LARGEST_UPLOAD));
      providers.forEach(
          (name, provider) ->
              http.handler(provider.files())
                  .mount(new Mount("/" + name, provider.contract()), provider.play()));
      if (settings.stubs != null) {
        http.stubs(settings.stubs);
      }
      MockServer started = http.start();
      server = Optional.of(started);
      providers.values().forEach(provider -> provider.servedAt(started.origin()));
    }
    return this;
  }

  /** Scheme, host and port. */
  public URI origin() {
    return server().origin();
  }

  public int port() {
    return server().port();
  }

  /**
   * Where a client finds a provider, without a slash at the end: such as {@code
   * http://127.0.0.1:4010/muapi/api/v1}.
   *
   * @throws SandboxException if this sandbox does not play that provider
   */
  public URI baseUrl(String provider) {
    return server().baseUrl(provider(provider).name());
  }

  /** Variables that point clients at every provider here, ready to be set; keys are among them. */
  public Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    providers.keySet().forEach(name -> environment.putAll(environment(name)));
    return environment;
  }

  /** The variables of one provider. */
  public Map<String, String> environment(String provider) {
    return provider(provider).environment(origin() + "/" + provider, baseUrl(provider).toString());
  }

  /** The providers that are played, in the order in which they were asked for. */
  public List<String> providers() {
    return List.copyOf(providers.keySet());
  }

  /**
   * One provider's inside.
   *
   * @throws SandboxException if this sandbox does not play it
   */
  public SandboxProvider provider(String name) {
    SandboxProvider provider = providers.get(name);
    if (provider == null) {
      throw new SandboxException(
          "This sandbox does not play " + name + " but " + String.join(", ", providers.keySet()));
    }
    return provider;
  }

  public SandboxClock clock() {
    return settings.clock;
  }

  /** What every id and timing here follows from: the same seed, the same sandbox. */
  public long seed() {
    return settings.seed;
  }

  /** Forgets every job, key, resource and file, and puts switches and balances back. */
  public void reset() {
    providers.values().forEach(SandboxProvider::reset);
  }

  /** Ends open streams and closes the port. */
  @Override
  public synchronized void close() {
    settings.clock.close();
    server.ifPresent(MockServer::close);
    server = Optional.empty();
  }

  private MockServer server() {
    return server.orElseThrow(
        () -> new IllegalStateException("The sandbox is not running; start() it first"));
  }

  /**
   * Sets a sandbox up. Without anything said: the loopback address, a free port, the real clock, a
   * seed of chance, any key accepted, state in memory.
   */
  public static final class Builder {
    private final Map<String, Supplier<ProviderSource>> sources = new LinkedHashMap<>();
    private final List<String> on = new ArrayList<>();
    private String address = "127.0.0.1";
    private int port;
    private SandboxClock clock = SandboxClock.real();
    private Clock wallClock = Clock.systemUTC();
    private long seed = new SecureRandom().nextLong(1L << 40);
    private boolean strictKeys;
    private @Nullable Path stubs;
    private Store store = new MemoryStore();

    private Builder() {}

    /** Plays a provider whose contract is bundled, such as {@code muapi}. */
    public Builder provider(String name) {
      sources.put(name, () -> ProviderSource.bundled(name));
      return this;
    }

    /** Plays a provider of one's own: a folder with openapi.yaml and, if need be, sandbox.yaml. */
    public Builder folder(Path folder) {
      String name = folder.toAbsolutePath().normalize().getFileName().toString();
      sources.put(name, () -> ProviderSource.folder(folder));
      return this;
    }

    public Builder address(String address) {
      this.address = address;
      return this;
    }

    /** The port to listen on; 0, the default, takes a free one. */
    public Builder port(int port) {
      this.port = port;
      return this;
    }

    /** What jobs and streams live by. The sandbox closes it. */
    public Builder clock(SandboxClock clock) {
      this.clock = clock;
      return this;
    }

    /** What signatures' timestamps are compared with; by default the machine's. */
    public Builder wallClock(Clock wallClock) {
      this.wallClock = wallClock;
      return this;
    }

    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Whether only known keys are accepted, at every provider. */
    public Builder strictKeys(boolean strict) {
      this.strictKeys = strict;
      return this;
    }

    /** Turns a switch on, wherever a provider has it: {@code failed-as-400}. */
    public Builder turnOn(String switchName) {
      on.add(switchName);
      return this;
    }

    /** The folder of users' own WireMock stubs, which outrank the contracts. */
    public Builder stubs(Path folder) {
      this.stubs = folder;
      return this;
    }

    /** Where state is kept. */
    public Builder store(Store store) {
      this.store = store;
      return this;
    }

    /**
     * Reads the contracts.
     *
     * @throws SandboxException if a provider is not there, or its sandbox.yaml does not fit
     * @throws dev.muster.mock.contract.ContractException if a contract cannot be served
     */
    public Sandbox build() {
      if (stubs != null && !Files.isDirectory(stubs)) {
        throw new SandboxException("There is no folder " + stubs + " to take stubs from");
      }
      if (sources.isEmpty()) {
        throw new SandboxException("A sandbox needs a provider: provider(\"muapi\"), for instance");
      }
      Map<String, SandboxProvider> providers = new LinkedHashMap<>();
      sources.forEach((name, source) -> providers.put(name, provider(source.get())));
      for (String name : on) {
        turnOn(name, providers);
      }
      Settings settings = new Settings(address, port, clock, seed, stubs);
      return new Sandbox(settings, providers);
    }

    private SandboxProvider provider(ProviderSource source) {
      World world = new World(source.contract(), source.spec(), store, new Seed(seed), clock);
      if (strictKeys) {
        world.switches().force(Effect.STRICT_KEYS);
      }
      return new SandboxProvider(world, wallClock);
    }

    private static void turnOn(String name, Map<String, SandboxProvider> providers) {
      List<SandboxProvider> having =
          providers.values().stream().filter(one -> one.switches().contains(name)).toList();
      if (having.isEmpty()) {
        throw new SandboxException(
            "None of "
                + String.join(", ", providers.keySet())
                + " has a switch "
                + name
                + "; there are "
                + String.join(", ", names(providers.values())));
      }
      having.forEach(provider -> provider.world().switches().begin(name));
    }

    private static Set<String> names(Collection<SandboxProvider> providers) {
      Set<String> names = new TreeSet<>();
      providers.forEach(provider -> names.addAll(provider.switches()));
      return names;
    }
  }
}
