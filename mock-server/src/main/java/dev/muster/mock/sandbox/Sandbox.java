package dev.muster.mock.sandbox;

import dev.muster.mock.MockServer;
import dev.muster.mock.Mount;
import dev.muster.mock.Play;
import dev.muster.mock.fault.Fault;
import dev.muster.mock.sandbox.control.Control;
import dev.muster.mock.sandbox.key.KeyOwners;
import dev.muster.mock.sandbox.spec.ScenarioSpec;
import dev.muster.mock.sandbox.state.DataDirectory;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.sandbox.steer.Steering;
import dev.muster.mock.sandbox.webhook.Dispatcher;
import dev.muster.mock.sandbox.webhook.TargetPolicy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final int MOST_NAMESPACES = 1_000;

  /** The scenario of the faults that are there from the start. */
  private static final String START = "start";

  private final Settings settings;
  private final Staging staging;
  private final Namespaces namespaces;

  private record Settings(
      String address,
      int port,
      @Nullable Path stubs,
      Optional<String> root,
      Optional<String> controlToken) {}

  private Sandbox(Settings settings, Staging staging, Namespaces namespaces) {
    this.settings = settings;
    this.staging = staging;
    this.namespaces = namespaces;
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
    if (!staging.address().isServed()) {
      MockServer.Builder http =
          MockServer.builder()
              .address(settings.address)
              .port(settings.port)
              .http(of -> of.withLargestBody(LARGEST_UPLOAD))
              .faults(namespaces::strike)
              .handler(namespaces::refuse)
              .handler(namespaces.files());
      http.mount(Control.mount(), new Control(this, settings.controlToken).play());
      staging.parts().forEach((name, part) -> serve(name, part, http));
      if (settings.stubs != null) {
        http.stubs(settings.stubs);
      }
      staging.address().set(Optional.of(http.start()));
      staging.dispatcher().start(namespaces::takeUpWebhooks, staging.store().isShared());
    }
    return this;
  }

  private void serve(String name, Staging.Part part, MockServer.Builder http) {
    Play play = new NamespacePlay(namespaces, name, staging.stateful()).play();
    for (String mount : mounts(name)) {
      http.handler(new NamespaceProxies(namespaces, staging, name, mount))
          .mount(new Mount(mount, part.source().contract()), play);
    }
  }

  /** Where a provider is served. */
  private List<String> mounts(String name) {
    return settings.root.filter(name::equals).isPresent()
        ? List.of("/" + name, "")
        : List.of("/" + name);
  }

  /** Scheme, host and port. */
  public URI origin() {
    return staging.address().server().origin();
  }

  public int port() {
    return staging.address().server().port();
  }

  /**
   * Where a client finds a provider, without a slash at the end: such as {@code
   * http://127.0.0.1:4010/muapi/api/v1}.
   *
   * @throws SandboxException if this sandbox does not play that provider
   */
  public URI baseUrl(String provider) {
    return staging.address().server().baseUrl(provider(provider).name());
  }

  /**
   * The namespace of that name: jobs, keys, money, files, switches and a clock that others do not
   * see. It is made when it is first asked for, here or by a request. What this sandbox itself
   * tells and takes is of the one named {@value Namespace#DEFAULT}.
   *
   * @param name up to 64 letters, digits, dots, _ and -, of which the first is a letter or digit
   * @throws SandboxException if the name is none, or a thousand others are in use
   */
  public Namespace namespace(String name) {
    return namespaces.of(name);
  }

  /** The names of the namespaces that there are. */
  public List<String> namespaces() {
    return namespaces.names();
  }

  /**
   * Forgets a namespace with all that is in it, and ends its streams.
   *
   * @return whether there was one of that name
   * @throws SandboxException if it is the default one, which stays
   */
  public boolean drop(String namespace) {
    return namespaces.drop(namespace);
  }

  /** Variables that point clients at every provider here, ready to be set; keys are among them. */
  public Map<String, String> environment() {
    return namespaces.first().environment();
  }

  /** The variables of one provider. */
  public Map<String, String> environment(String provider) {
    return namespaces.first().environment(provider);
  }

  /** The providers that are played, in the order in which they were asked for. */
  public List<String> providers() {
    return namespaces.first().providers();
  }

  /**
   * One provider's inside.
   *
   * @throws SandboxException if this sandbox does not play it
   */
  public SandboxProvider provider(String name) {
    return namespaces.first().provider(name);
  }

  public SandboxClock clock() {
    return namespaces.first().clock();
  }

  /** What every id and timing here follows from: the same seed, the same sandbox. */
  public long seed() {
    return namespaces.first().seed();
  }

  /** What the default namespace does to its clients on purpose. */
  public Steering steering() {
    return namespaces.first().steering();
  }

  /**
   * Forgets every job, key, resource, file, fault and outcome, and puts switches, balances and the
   * kind of clock back. Scenarios that the sandbox was started with begin anew.
   */
  public void reset() {
    namespaces.first().reset();
  }

  /**
   * Ends open streams and closes the port. Webhooks that are still to be sent stay in the store.
   */
  @Override
  public synchronized void close() {
    staging.dispatcher().close();
    namespaces.close();
    if (staging.address().isServed()) {
      staging.address().server().close();
      staging.address().set(Optional.empty());
    }
    staging.store().close();
  }

  /**
   * Sets a sandbox up. Without anything said: the loopback address, a free port, the real clock, a
   * seed of chance, any key accepted, state in memory.
   */
  public static final class Builder {
    private final Map<String, Supplier<ProviderSource>> sources = new LinkedHashMap<>();
    private final Map<String, Boolean> positions = new LinkedHashMap<>();
    private String address = "127.0.0.1";
    private int port;
    private SandboxClock clock = SandboxClock.real();
    private Clock wallClock = Clock.systemUTC();
    private @Nullable Long seed;
    private boolean strictKeys;
    private boolean stateful;
    private @Nullable String root;
    private @Nullable Path stubs;
    private @Nullable Store store;
    private @Nullable Path data;
    private final List<String> webhookTargets = new ArrayList<>();
    private final Map<String, ScenarioSpec> scenarios = new LinkedHashMap<>();
    private final List<String> startScenarios = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<String> controlToken = Optional.empty();

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

    /**
     * What jobs and streams live by. The sandbox closes it. Namespaces other than the default one
     * have clocks of the same kind.
     */
    public Builder clock(SandboxClock clock) {
      this.clock = clock;
      return this;
    }

    /** What signatures' timestamps are compared with; by default the machine's. */
    public Builder wallClock(Clock wallClock) {
      this.wallClock = wallClock;
      return this;
    }

    /** What every id and timing follows from; state that is there already has one. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Whether only known keys are accepted, at every provider. */
    public Builder strictKeys(boolean strict) {
      this.strictKeys = strict;
      return this;
    }

    /**
     * Whether resources are kept that a contract's paths tell of, where neither its sandbox.yaml
     * nor its links say how they are played.
     */
    public Builder stateful(boolean stateful) {
      this.stateful = stateful;
      return this;
    }

    /** Turns a switch on, wherever a provider has it: {@code failed-as-400}. */
    public Builder turnOn(String switchName) {
      positions.put(switchName, true);
      return this;
    }

    /** Turns one off that is on otherwise: {@code trailing-commas}. */
    public Builder turnOff(String switchName) {
      positions.put(switchName, false);
      return this;
    }

    /**
     * Serves a provider at the root as well, so that its paths are those of its documents: {@code
     * /api/v1/keys} beside {@code /muapi/api/v1/keys}. A lone provider is served there anyway.
     */
    public Builder root(String provider) {
      this.root = provider;
      return this;
    }

    /**
     * Begins a scenario in every namespace, and again after each reset.
     *
     * @param scenario a YAML file, or one that is bundled: {@code bad-day}
     */
    public Builder scenario(String scenario) {
      ScenarioFile file = ScenarioFile.of(scenario);
      file.spec().ifPresent(spec -> scenarios.put(file.name(), spec));
      startScenarios.add(file.name());
      return this;
    }

    /**
     * What callers of the control API must present as a bearer token; by default it is as open as
     * the providers are.
     */
    public Builder controlToken(String token) {
      this.controlToken = Optional.of(token);
      return this;
    }

    /** Has calls meet a fault in every namespace, and again after each reset. */
    public Builder fault(Fault fault) {
      faults.add(fault);
      return this;
    }

    /** The folder of users' own WireMock stubs, which outrank the contracts. */
    public Builder stubs(Path folder) {
      this.stubs = folder;
      return this;
    }

    /**
     * Lets webhooks go elsewhere than to this machine.
     *
     * @param target {@code any}, {@code HOST}, {@code HOST:PORT} or {@code *.DOMAIN}
     */
    public Builder webhooksTo(String target) {
      webhookTargets.add(target);
      return this;
    }

    /** Where state is kept, which the sandbox closes; by default in memory. */
    public Builder store(Store store) {
      this.store = store;
      return this;
    }

    /**
     * Keeps state in a directory too, from where the next sandbox takes it up, however this one
     * ends. One sandbox at a time may use a directory.
     */
    public Builder data(Path directory) {
      this.data = directory;
      return this;
    }

    /**
     * Reads the contracts, and the state where there is some.
     *
     * @throws SandboxException if a provider is not there, or its sandbox.yaml does not fit, or the
     *     directory of {@link #data} cannot be used
     * @throws dev.muster.mock.contract.ContractException if a contract cannot be served
     */
    public Sandbox build() {
      if (stubs != null && !Files.isDirectory(stubs)) {
        throw new SandboxException("There is no folder " + stubs + " to take stubs from");
      }
      if (sources.isEmpty()) {
        throw new SandboxException("A sandbox needs a provider: provider(\"muapi\"), for instance");
      }
      if (store != null && data != null) {
        throw new SandboxException("State is kept in one place: in a store or in a directory");
      }
      Dispatcher dispatcher = new Dispatcher(TargetPolicy.of(webhookTargets));
      Map<String, ProviderSource> read = new LinkedHashMap<>();
      sources.forEach((name, source) -> read.put(name, source.get()));
      Store kept =
          data != null ? DataDirectory.open(data) : store != null ? store : new MemoryStore();
      try {
        return build(read, kept, dispatcher);
      } catch (RuntimeException e) {
        if (data != null) {
          kept.close();
        }
        throw e;
      }
    }

    private Sandbox build(Map<String, ProviderSource> read, Store kept, Dispatcher dispatcher) {
      Map<String, Staging.Part> parts = new LinkedHashMap<>();
      read.forEach(
          (name, source) -> parts.put(name, new Staging.Part(source, new KeyOwners(name, kept))));
      if (!faults.isEmpty()) {
        scenarios.put(START, ScenarioSpec.of(faults));
        startScenarios.add(START);
      }
      Staging staging =
          new Staging(
              parts,
              kept,
              wallClock,
              strictKeys,
              stateful,
              Map.copyOf(positions),
              Map.copyOf(scenarios),
              List.copyOf(startScenarios),
              new Address(),
              dispatcher);
      staging.checkSwitches();
      long begun = seed == null ? new SecureRandom().nextLong(1L << 40) : seed;
      Namespaces namespaces = new Namespaces(staging, begun, clock, MOST_NAMESPACES);
      checkSeed(namespaces.first().seed());
      parts.keySet().forEach(namespaces.first()::provider);
      Optional<String> atRoot = atRoot(parts.keySet());
      return new Sandbox(
          new Settings(address, port, stubs, atRoot, controlToken), staging, namespaces);
    }

    private Optional<String> atRoot(Set<String> providers) {
      if (root != null && !providers.contains(root)) {
        throw new SandboxException(
            "The root is for one of "
                + String.join(", ", providers)
                + ", which "
                + root
                + " is not");
      }
      return Optional.ofNullable(root)
          .or(() -> providers.stream().findFirst().filter(one -> providers.size() == 1));
    }

    /** What began this store gave it its seed. */
    private void checkSeed(long there) {
      if (seed != null && seed != there) {
        throw new SandboxException(
            "This state was begun with the seed %d, not %d; leave the seed out, or give other state"
                .formatted(there, seed));
      }
    }
  }
}
