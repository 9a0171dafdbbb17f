package dev.muster.core.internal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** An event stream may be silent for as long as nothing happens: it has no read timeout. */
final class EventStreamTimeouts implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Chain patient =
        Operations.isEventStream(chain.request())
            ? chain.withReadTimeout(0, TimeUnit.MILLISECONDS)
            : chain;
    return patient.proceed(chain.request());
  }
}
