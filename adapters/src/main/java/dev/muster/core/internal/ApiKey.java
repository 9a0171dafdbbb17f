package dev.muster.core.internal;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds an API key to requests to the provider's own host, and takes it off any other. */
public final class ApiKey implements Interceptor {
  private final String header;
  private final String key;
  private final Origin origin;

  /**
   * @param header the header that carries the key
   * @param base any URL of the host that may see it
   */
  public ApiKey(String header, String key, HttpUrl base) {
    this.header = HeaderText.name(header);
    this.key = HeaderText.secret("The API key", key);
    this.origin = Origin.of(base);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request.Builder request = chain.request().newBuilder().removeHeader(header);
    if (origin.covers(chain.request().url())) {
      request.header(header, key);
    }
    return chain.proceed(request.build());
  }

  @Override
  public String toString() {
    return "ApiKey[" + header + ": ***]";
  }
}
