package dev.muster.mock.proxy;

import dev.muster.mock.http.Percent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Puts requests into the words of the JDK's client. */
public final class Requests {
  private Requests() {}

  /**
   * The request, straight to its server.
   *
   * @throws FetchException if it is none that HTTP allows
   */
  public static HttpRequest of(Outgoing outgoing) throws FetchException {
    return of(outgoing, Optional.empty());
  }

  /**
   * The request.
   *
   * @param proxyAuthorization what a proxy on the way is to be told
   */
  static HttpRequest of(Outgoing outgoing, Optional<String> proxyAuthorization)
      throws FetchException {
    HttpRequest.Builder request = to(outgoing);
    for (Map.Entry<String, String> field : outgoing.headers()) {
      try {
        request.header(field.getKey(), field.getValue());
      } catch (IllegalArgumentException e) {
        // Its message shows the value, which may be a secret.
        throw refused(outgoing, "its header " + field.getKey() + " is not allowed in HTTP");
      }
    }
    String user = outgoing.url().getRawUserInfo();
    if (user != null && !outgoing.headers().contains("Authorization")) {
      byte[] credentials = Percent.decode(user).getBytes(StandardCharsets.UTF_8);
      request.setHeader(
          "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    proxyAuthorization.ifPresent(it -> request.setHeader("Proxy-Authorization", it));
    return request.build();
  }

  private static HttpRequest.Builder to(Outgoing outgoing) throws FetchException {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(withoutUser(outgoing.url()));
      if (outgoing.body().length > 0) {
        return request.method(outgoing.method(), BodyPublishers.ofByteArray(outgoing.body()));
      }
      return outgoing.method().equals("GET")
          ? request.GET()
          : request.method(outgoing.method(), BodyPublishers.noBody());
    } catch (IllegalArgumentException e) {
      throw refused(outgoing, "its method or its URL is none");
    }
  }

  private static URI withoutUser(URI url) {
    if (url.getRawUserInfo() == null) {
      return url;
    }
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return URI.create(FetchException.shown(url) + query);
  }

  private static FetchException refused(Outgoing outgoing, String reason) {
    return FetchException.because(
        "request to " + FetchException.shown(outgoing.url()) + " failed, reason: " + reason, "");
  }
}
