package dev.muster.mock.engine;

import dev.muster.mock.ProxySettings;
import dev.muster.mock.callback.BodySource;
import dev.muster.mock.callback.CallbackLog;
import dev.muster.mock.callback.Callbacks;
import dev.muster.mock.callback.ResponseCheck;
import dev.muster.mock.proxy.Upstream;
import dev.muster.mock.proxy.UpstreamProxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What goes out from the server: forwarded calls and callbacks. Outlives the documents, which may
 * be exchanged while the server runs.
 */
public final class Outbound implements AutoCloseable {
  private final Map<ProxySettings, Upstream> upstreams = new ConcurrentHashMap<>();
  private final List<Callbacks> callbacks = new CopyOnWriteArrayList<>();
  private final CallbackLog log = new CallbackLog(1000);

  Upstream upstream(ProxySettings settings) {
    return upstreams.computeIfAbsent(settings, Outbound::connect);
  }

  private static Upstream connect(ProxySettings settings) {
    Upstream.Builder builder = Upstream.builder(settings.upstream()).timeout(settings.timeout());
    settings.upstreamProxy().map(UpstreamProxy::parse).ifPresent(builder::proxy);
    return builder.build();
  }

  Callbacks callbacks(BodySource source, ResponseCheck check) {
    Callbacks started = Callbacks.builder(source).check(check).log(log).start();
    callbacks.add(started);
    return started;
  }

  /** What became of the callbacks, of all documents and their versions so far. */
  public CallbackLog log() {
    return log;
  }

  @Override
  public void close() {
    callbacks.forEach(Callbacks::close);
    upstreams.values().forEach(Upstream::close);
  }
}
