package dev.muster.mock;

import dev.muster.mock.callback.Delivery;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.engine.Engine;
import dev.muster.mock.engine.Outbound;
import dev.muster.mock.fault.Fault;
import dev.muster.mock.fault.FaultBoard;
import dev.muster.mock.fault.Faults;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.route.Route;
import dev.muster.mock.wiremock.HttpSettings;
import dev.muster.mock.wiremock.MusterWireMock;
import dev.muster.mock.wiremock.OperationFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A running mock server.
 *
 * <p>It listens on the loopback address until it is closed. WireMock's admin API is at {@code
 * /__admin}; stubs that are made there outrank the contracts. All methods may be called from any
 * thread.
 */
public final class MockServer implements AutoCloseable {
  private final MusterWireMock wireMock;
  private final String address;
  private final Stage stage;
  private final FaultBoard board;

  private MockServer(MusterWireMock wireMock, String address, Stage stage, FaultBoard board) {
    this.wireMock = wireMock;
    this.address = address;
    this.stage = stage;
    this.board = board;
  }

  /** What is served, and how; exchanged as a whole when a document changes. */
  private static final class Stage {
    private final List<Handler> handlers;
    private final List<BiConsumer<Request, Answer>> listeners;
    private final Outbound outbound = new Outbound();
    private final Faults faults;
    private final AtomicReference<Map<Mount, Manner>> manners;
    private volatile Engine engine;

    Stage(
        Map<Mount, Manner> manners,
        List<Handler> handlers,
        List<BiConsumer<Request, Answer>> listeners,
        Faults faults) {
      this.handlers = List.copyOf(handlers);
      this.listeners = List.copyOf(listeners);
      this.faults = faults;
      this.manners = new AtomicReference<>(manners);
      this.engine = Engine.of(manners, this.handlers, outbound, faults);
    }

    Answer answer(Request request) {
      Answer answer = engine.answer(request);
      for (BiConsumer<Request, Answer> listener : listeners) {
        listener.accept(request, answer);
      }
      return answer;
    }

    /** The operation that a request is for. */
    Optional<OperationFinder.Found> find(Request request) {
      return engine.route(request) instanceof Route.Found found
          ? Optional.of(
              new OperationFinder.Found(
                  found.mount().contract().name(),
                  found.operation().id(),
                  found.operation().pathTemplate()))
          : Optional.empty();
    }

    Mount mount(String name) {
      return manners.get().keySet().stream()
          .filter(mount -> mount.contract().name().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "There is no contract "
                          + name
                          + " here, only "
                          + manners.get().keySet().stream()
                              .map(m -> m.contract().name())
                              .toList()));
    }

    synchronized void replace(String name, Contract contract) {
      Mount old = mount(name);
      boolean taken =
          manners.get().keySet().stream()
              .anyMatch(
                  mount ->
                      !mount.contract().equals(old.contract())
                          && mount.contract().name().equals(contract.name()));
      if (taken) {
        throw new IllegalArgumentException("There is a contract " + contract.name() + " already");
      }
      Map<Mount, Manner> changed = new LinkedHashMap<>();
      manners
          .get()
          .forEach(
              (mount, manner) ->
                  changed.put(
                      mount.contract().equals(old.contract())
                          ? new Mount(mount.path(), contract, mount.host())
                          : mount,
                      manner));
      manners.set(changed);
      engine = Engine.of(changed, handlers, outbound, faults);
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Begins to load in the background what every server needs: for those who read documents first.
   */
  public static void prepare() {
    MusterWireMock.prepare();
  }

  public int port() {
    return wireMock.port();
  }

  /**
   * What the contracts answer to a request, as if it had come over the wire; stubs and listeners do
   * not learn of it.
   */
  public Answer answer(Request request) {
    return stage.engine.answer(request);
  }

  /** Scheme, host and port. */
  public URI origin() {
    return URI.create(
        "http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port());
  }

  /**
   * Where clients find a contract, without a slash at the end: its mount and, where it is not
   * served as by Prism, the base path of its first server.
   *
   * @throws IllegalArgumentException if no contract of that name is mounted
   */
  public URI baseUrl(String contractName) {
    Mount mount = stage.mount(contractName);
    Manner manner = stage.manners.get().get(mount);
    return URI.create(origin() + mount.path() + manner.basePath(mount.contract()));
  }

  /**
   * Serves another version of a contract from now on; requests under way end with the old one.
   *
   * @throws IllegalArgumentException if no contract of that name is mounted, or the other version
   *     has the name of another contract that is
   */
  public void replace(String contractName, Contract contract) {
    stage.replace(contractName, contract);
  }

  /** Forgets the resources that were kept of what clients made. */
  public void forget() {
    stage.manners.get().values().forEach(manner -> manner.keeper().reset());
  }

  /**
   * Has an operation meet a fault from now on, in whichever contract it is.
   *
   * @throws IllegalArgumentException if no contract here has an operation of that id
   */
  public void fault(String operationId, Fault fault) {
    fault(fault.at(fault.target().provider(), operationId));
  }

  /**
   * Has the operations that a fault is for meet it from now on.
   *
   * @throws IllegalArgumentException if it is for none that is here
   */
  public void fault(Fault fault) {
    board.add(aimed(fault, stage.manners.get().keySet()));
  }

  /** Forgets the faults that were set. */
  public void clearFaults() {
    board.clear();
  }

  private static Fault aimed(Fault fault, Collection<Mount> mounts) {
    return fault.require(mounts.stream().map(Mount::contract).toList());
  }

  /** What became of the latest callbacks that were made, oldest first. */
  public List<Delivery> callbacks() {
    return stage.outbound.log().deliveries();
  }

  /** The first callback of that kind, be it made already or still to come. */
  public CompletableFuture<Delivery> callback(Predicate<Delivery> wanted) {
    return stage.outbound.log().next(wanted);
  }

  /** The WireMock underneath. */
  public MusterWireMock wireMock() {
    return wireMock;
  }

  @Override
  public void close() {
    wireMock.close();
    stage.outbound.close();
  }

  /**
   * Sets a server up. Without anything said: loopback, a free port, Prism's own defaults, a journal
   * of 250 requests.
   */
  public static final class Builder {
    private final Map<Mount, Manner> manners = new LinkedHashMap<>();
    private final List<Handler> handlers = new ArrayList<>();
    private final List<BiConsumer<Request, Answer>> listeners = new ArrayList<>();
    private final FaultBoard board = new FaultBoard();
    private final List<Fault> set = new ArrayList<>();
    private Faults faults = board;
    private MockSettings settings = MockSettings.defaults();
    private HttpSettings http = HttpSettings.defaults();

    private Builder() {}

    /** How the contracts that are added from here on are mocked; by default as by Prism's flags. */
    public Builder settings(MockSettings settings) {
      this.settings = settings;
      return this;
    }

    /** Serves a document at the root. */
    public Builder contract(Path document) {
      return mount("", ContractLoader.load(document));
    }

    /** Serves a contract below a path such as {@code /muapi}, as Prism would. */
    public Builder mount(String path, Contract contract) {
      return mount(new Mount(path, contract), settings);
    }

    /** Serves a contract in a manner of its own; the same contract may have several mounts. */
    public Builder mount(Mount mount, Manner manner) {
      boolean taken =
          manners.keySet().stream()
              .anyMatch(
                  other ->
                      name(other).equals(name(mount))
                          && !other.contract().equals(mount.contract()));
      if (taken) {
        throw new IllegalArgumentException("There is a contract " + name(mount) + " already");
      }
      manners.put(mount, manner);
      return this;
    }

    /** Asks a handler before the contracts. */
    public Builder handler(Handler handler) {
      handlers.add(handler);
      return this;
    }

    public Builder address(String address) {
      return http(old -> old.withAddress(address));
    }

    /** The port to listen on; 0, the default, takes a free one. */
    public Builder port(int port) {
      return http(old -> old.withPort(port));
    }

    /** How many requests are served at once; each open event stream counts. */
    public Builder threads(int threads) {
      return http(old -> old.withThreads(threads));
    }

    /** The folder of users' own stubs, with {@code mappings/} and {@code __files/}. */
    public Builder stubs(@Nullable Path folder) {
      return http(old -> old.withStubs(folder));
    }

    /** Tells of each request that a contract answers, on the thread that serves it. */
    public Builder listener(BiConsumer<Request, Answer> listener) {
      listeners.add(listener);
      return this;
    }

    /** Has an operation meet a fault, in whichever contract it is. */
    public Builder fault(String operationId, Fault fault) {
      return fault(fault.at(fault.target().provider(), operationId));
    }

    /** Has the operations that a fault is for meet it. */
    public Builder fault(Fault fault) {
      set.add(fault);
      return this;
    }

    /** Asks for the faults of each call elsewhere than at those that are set here. */
    public Builder faults(Faults others) {
      this.faults = others;
      return this;
    }

    /** Changes how the server listens and what it keeps. */
    public Builder http(UnaryOperator<HttpSettings> change) {
      http = change.apply(http);
      return this;
    }

    /**
     * Starts the server.
     *
     * @throws ListenException where it cannot listen there
     * @throws IllegalArgumentException if a fault is for no operation that is here
     */
    public MockServer start() {
      set.forEach(fault -> board.add(aimed(fault, manners.keySet())));
      Stage stage = new Stage(new LinkedHashMap<>(manners), handlers, listeners, faults);
      MusterWireMock wireMock = MusterWireMock.start(stage::answer, stage::find, http);
      return new MockServer(wireMock, http.address(), stage, board);
    }

    private static String name(Mount mount) {
      return mount.contract().name();
    }
  }
}
