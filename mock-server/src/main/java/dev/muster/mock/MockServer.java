package dev.muster.mock;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.engine.Engine;
import dev.muster.mock.wiremock.HttpSettings;
import dev.muster.mock.wiremock.MusterWireMock;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Mount> mounts;

  private MockServer(MusterWireMock wireMock, String address, Map<String, Mount> mounts) {
    this.wireMock = wireMock;
    this.address = address;
    this.mounts = mounts;
  }

  public static Builder builder() {
    return new Builder();
  }

  public int port() {
    return wireMock.port();
  }

  /** Scheme, host and port. */
  public URI origin() {
    return URI.create(
        "http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port());
  }

  /**
   * Where a contract is served: its mount and the base path of its first server, without a slash at
   * the end.
   *
   * @throws IllegalArgumentException if no contract of that name is mounted
   */
  public URI baseUrl(String contractName) {
    Mount mount = mounts.get(contractName);
    if (mount == null) {
      throw new IllegalArgumentException(
          "There is no contract " + contractName + " here, only " + mounts.keySet());
    }
    return URI.create(origin() + mount.basePath());
  }

  /** The WireMock underneath. */
  public MusterWireMock wireMock() {
    return wireMock;
  }

  @Override
  public void close() {
    wireMock.close();
  }

  /**
   * Sets a server up. Without anything said: loopback, a free port, 64 threads, a journal of 250
   * requests.
   */
  public static final class Builder {
    private final Map<Mount, Play> plays = new LinkedHashMap<>();
    private final List<Handler> handlers = new ArrayList<>();
    private HttpSettings http = HttpSettings.defaults();

    private Builder() {}

    /** Serves a document at the root, under its own base path. */
    public Builder contract(Path document) {
      return mount("", ContractLoader.load(document));
    }

    /** Serves a contract below a path such as {@code /muapi}. */
    public Builder mount(String path, Contract contract) {
      return mount(new Mount(path, contract), Play.prism());
    }

    /** Serves a contract in a way of its own. */
    public Builder mount(Mount mount, Play play) {
      boolean taken = plays.keySet().stream().anyMatch(other -> name(other).equals(name(mount)));
      if (taken) {
        throw new IllegalArgumentException("There is a contract " + name(mount) + " already");
      }
      plays.put(mount, play);
      return this;
    }

    /** Asks a handler before the contracts. */
    public Builder handler(Handler handler) {
      handlers.add(handler);
      return this;
    }

    public Builder address(String address) {
      return http(settings -> settings.withAddress(address));
    }

    /** The port to listen on; 0, the default, takes a free one. */
    public Builder port(int port) {
      return http(settings -> settings.withPort(port));
    }

    /** How many answers are computed at once; event streams and delays do not count. */
    public Builder threads(int threads) {
      return http(settings -> settings.withThreads(threads));
    }

    /** The folder of users' own stubs, with {@code mappings/} and {@code __files/}. */
    public Builder stubs(@Nullable Path folder) {
      return http(settings -> settings.withStubs(folder));
    }

    /** Changes how it listens: journal, limits, CORS. */
    public Builder http(UnaryOperator<HttpSettings> change) {
      http = change.apply(http);
      return this;
    }

    /**
     * Starts the server.
     *
     * @throws ListenException where it cannot listen there
     */
    public MockServer start() {
      Map<String, Mount> byName = new LinkedHashMap<>();
      plays.keySet().forEach(mount -> byName.put(name(mount), mount));
      Engine engine = Engine.of(new LinkedHashMap<>(plays), handlers);
      return new MockServer(MusterWireMock.start(engine::answer, http), http.address(), byName);
    }

    private static String name(Mount mount) {
      return mount.contract().name();
    }
  }
}
