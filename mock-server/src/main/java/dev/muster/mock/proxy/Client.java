package dev.muster.mock.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JDK's HTTP client and the way that it takes, made when it is first needed. */
final class Client implements AutoCloseable {
  private final Optional<UpstreamProxy> proxy;
  private @Nullable HttpClient http;
  private @Nullable CredentialRelay relay;

  private Client(Optional<UpstreamProxy> proxy) {
    this.proxy = proxy;
  }

  static Client through(Optional<UpstreamProxy> proxy) {
    return new Client(proxy);
  }

  synchronized HttpClient http() throws IOException {
    HttpClient made = http;
    if (made == null) {
      HttpClient.Builder builder =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER);
      if (proxy.isPresent()) {
        if (proxy.get().authorization().isPresent()) {
          relay = CredentialRelay.open(proxy.get());
        }
        builder.proxy(new Way(proxy.get(), relay));
      }
      made = builder.build();
      http = made;
    }
    return made;
  }

  /** What the next hop to that URL is to be told of who asks; call {@link #http} first. */
  synchronized Optional<String> authorization(URI url) {
    return Way.isTunnel(url) && relay != null
        ? Optional.of(relay.authorization())
        : proxy.flatMap(UpstreamProxy::authorization);
  }

  /** Host and port that a connection to that URL is made to. */
  String peer(URI url) {
    if (proxy.isPresent()) {
      return proxy.get().host() + ":" + proxy.get().port();
    }
    int port = url.getPort() >= 0 ? url.getPort() : Way.isTunnel(url) ? 443 : 80;
    return url.getHost() + ":" + port;
  }

  @Override
  public synchronized void close() {
    if (relay != null) {
      relay.close();
    }
  }

  /** Everything through the proxy, and tunnels through the relay where there is one. */
  private static final class Way extends ProxySelector {
    private final List<Proxy> direct;
    private final List<Proxy> tunnel;

    Way(UpstreamProxy proxy, @Nullable CredentialRelay relay) {
      this.direct = http(new InetSocketAddress(proxy.host(), proxy.port()));
      this.tunnel = relay == null ? direct : http(relay.address());
    }

    private static List<Proxy> http(SocketAddress address) {
      return List.of(new Proxy(Proxy.Type.HTTP, address));
    }

    static boolean isTunnel(URI url) {
      return "https".equalsIgnoreCase(url.getScheme());
    }

    @Override
    public List<Proxy> select(URI uri) {
      return isTunnel(uri) ? tunnel : direct;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      // The exchange itself reports the failure.
    }
  }
}
