package dev.muster.mock;

import dev.muster.mock.contract.Contract;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * How the traffic with a real server is held to a document, as Prism's proxy does. Never shows
 * credentials.
 *
 * @param upstream the server's base URL
 * @param mock how the document answers where the server does not; its {@code errors} tell whether
 *     what breaks the document is told or refused
 * @param validateRequest whether requests are looked at, not answers only
 * @param upstreamProxy an HTTP proxy on the way to the server, with its credentials
 * @param timeout within which the server must have answered
 * @param remock statuses of the server that the document answers instead
 */
public record ProxySettings(
    URI upstream,
    MockSettings mock,
    boolean validateRequest,
    Optional<String> upstreamProxy,
    Duration timeout,
    Set<Integer> remock)
    implements Manner {
  public ProxySettings {
    remock = Set.copyOf(remock);
  }

  /** Prism's defaults: everything is looked at, 501 is mocked; and a minute's time. */
  public static ProxySettings of(URI upstream) {
    return new ProxySettings(
        upstream,
        MockSettings.defaults(),
        true,
        Optional.empty(),
        Duration.ofMinutes(1),
        Set.of(501));
  }

  @Override
  public String basePath(Contract contract) {
    return "";
  }

  public ProxySettings withMock(MockSettings other) {
    return new ProxySettings(upstream, other, validateRequest, upstreamProxy, timeout, remock);
  }

  public ProxySettings withValidateRequest(boolean on) {
    return new ProxySettings(upstream, mock, on, upstreamProxy, timeout, remock);
  }

  public ProxySettings withUpstreamProxy(String url) {
    return new ProxySettings(upstream, mock, validateRequest, Optional.of(url), timeout, remock);
  }

  public ProxySettings withTimeout(Duration other) {
    return new ProxySettings(upstream, mock, validateRequest, upstreamProxy, other, remock);
  }

  public ProxySettings withRemock(Collection<Integer> statuses) {
    return new ProxySettings(
        upstream, mock, validateRequest, upstreamProxy, timeout, Set.copyOf(statuses));
  }

  @Override
  public String toString() {
    return "ProxySettings[" + upstream.getScheme() + "://" + upstream.getHost() + "]";
  }
}
