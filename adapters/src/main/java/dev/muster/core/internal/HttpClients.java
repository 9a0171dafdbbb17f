package dev.muster.core.internal;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The OkHttp client of a client that was handed none. */
final class HttpClients {
  private static final int CALLS_AT_ONCE = 64;

  private HttpClients() {}

  /**
   * Like OkHttp's default, but with daemon threads and, since there is but one host, that host's
   * share of all calls. As many connections are kept as there are calls at once: OkHttp's own five
   * would be closed and opened anew all the time while many jobs are asked for.
   */
  static OkHttpClient create() {
    Dispatcher dispatcher =
        new Dispatcher(
            new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                60,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                DaemonThreads.named("muster-http")));
    dispatcher.setMaxRequests(CALLS_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(CALLS_AT_ONCE, 5, TimeUnit.MINUTES))
        .build();
  }

  /** Ends what {@link #create} began. */
  static void close(OkHttpClient client) {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
