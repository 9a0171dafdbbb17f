package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
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
      fitting(chain.request()).forEach(name -> request.header(name, headers.get(name)));
    }
    return chain.proceed(request.build());
  }

  /** The first that the operation asks for, so that no key is shown where another will do. */
  private Collection<String> fitting(Request request) {
    List<String> asked = Operations.keys(request);
    if (asked.isEmpty()) {
      return headers.keySet();
    }
    return asked.stream()
        .filter(headers::containsKey)
        .findFirst()
        .map(List::of)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    Operations.id(request)
                        + " needs the key for "
                        + String.join(" or ", asked)
                        + ", which this client was not given."));
  }

  /** The headers' names only. */
  @Override
  public String toString() {
    return "ApiKeys" + headers.keySet();
  }
}
