package dev.muster.core.internal;

import java.io.IOException;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds API keys to requests to the provider's own host, and takes them off any other. */
final class ApiKeys implements Interceptor {
  private final Map<String, String> headers;
  private final Origin origin;

  /**
   * @param headers the keys by the header that carries them
   * @param base any URL of the host that may see them
   */
  ApiKeys(Map<String, String> headers, HttpUrl base) {
    this.headers = Map.copyOf(headers);
    this.origin = Origin.of(base);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request.Builder request = chain.request().newBuilder();
    headers.keySet().forEach(request::removeHeader);
    if (origin.covers(chain.request())) {
      headers.forEach(request::header);
    }
    return chain.proceed(request.build());
  }

  /** The headers' names only. */
  @Override
  public String toString() {
    return "ApiKeys" + headers.keySet();
  }
}
