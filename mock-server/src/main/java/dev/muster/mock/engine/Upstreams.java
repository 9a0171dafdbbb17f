package dev.muster.mock.engine;

import dev.muster.mock.ProxySettings;
import dev.muster.mock.proxy.Upstream;
import dev.muster.mock.proxy.UpstreamProxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The connections to real servers, which outlive the documents that are held against them. */
public final class Upstreams implements AutoCloseable {
  private final Map<ProxySettings, Upstream> open = new ConcurrentHashMap<>();

  Upstream of(ProxySettings settings) {
    return open.computeIfAbsent(settings, Upstreams::connect);
  }

  private static Upstream connect(ProxySettings settings) {
    Upstream.Builder builder = Upstream.builder(settings.upstream()).timeout(settings.timeout());
    settings.upstreamProxy().map(UpstreamProxy::parse).ifPresent(builder::proxy);
    return builder.build();
  }

  @Override
  public void close() {
    open.values().forEach(Upstream::close);
  }
}
