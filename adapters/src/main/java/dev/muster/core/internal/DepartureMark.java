package dev.muster.core.internal;

import dev.muster.runtime.RetryClass;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The last of our code before the wire: marks that the request may now leave, and keeps OkHttp from
 * sending it again on its own. OkHttp repeats any request on {@code 503} with {@code Retry-After:
 * 0}, one that was never meant to be repeated included; so that header is put aside here and put
 * back by {@link Quirks}.
 */
final class DepartureMark implements Interceptor {
  static final String PUT_ASIDE = "Muster-Retry-After";

  /** The connections that have carried a request; forgotten with them. */
  private final Set<Connection> used =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  @Override
  public Response intercept(Chain chain) throws IOException {
    Connection connection = chain.connection();
    boolean isKept = connection != null && !used.add(connection);
    if (isKept && !canBeRepeated(chain.request())) {
      StaleConnection.check(connection);
    }
    Delivery delivery = Delivery.of(chain.request());
    if (delivery != null) {
      delivery.depart();
    }
    Response response = chain.proceed(chain.request());
    String retryAfter = response.header("Retry-After");
    if (response.code() != 503 || retryAfter == null) {
      return response;
    }
    return response.newBuilder().removeHeader("Retry-After").header(PUT_ASIDE, retryAfter).build();
  }

  private static boolean canBeRepeated(Request request) {
    RequestBody body = request.body();
    return Operations.retry(request) == RetryClass.SAFE && (body == null || !body.isOneShot());
  }

  /** The response as the server sent it. */
  static Response restored(Response response) {
    String retryAfter = response.header(PUT_ASIDE);
    if (retryAfter == null) {
      return response;
    }
    return response.newBuilder().removeHeader(PUT_ASIDE).header("Retry-After", retryAfter).build();
  }
}
