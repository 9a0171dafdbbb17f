package dev.muster.mock.security;

import dev.muster.mock.Credential;
import dev.muster.mock.contract.SecurityScheme;
import dev.muster.mock.http.Cookies;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a request presents for a security scheme. */
public final class Presented {
  private Presented() {}

  /**
   * The credential, or empty where the request has none of that scheme. It may still be a wrong
   * one.
   */
  public static Optional<Credential> of(SecurityScheme scheme, Request request) {
    return value(scheme, request)
        .filter(value -> !value.isBlank())
        .map(value -> new Credential(scheme, value));
  }

  private static Optional<String> value(SecurityScheme scheme, Request request) {
    return switch (scheme.type()) {
      case "apiKey" -> apiKey(scheme, request);
      case "http" -> authorization(scheme.scheme(), request);
      case "oauth2", "openIdConnect" -> authorization("bearer", request);
      // A certificate is not seen above TLS: it is taken as given.
      case "mutualTLS" -> Optional.of("certificate");
      default -> Optional.empty();
    };
  }

  private static Optional<String> apiKey(SecurityScheme scheme, Request request) {
    return switch (scheme.in()) {
      case "header" -> request.headers().first(scheme.parameter());
      case "query" ->
          Percent.fields(request.query()).getOrDefault(scheme.parameter(), List.of()).stream()
              .findFirst();
      case "cookie" ->
          Cookies.of(request).stream()
              .filter(cookie -> cookie.getKey().equals(scheme.parameter()))
              .map(Map.Entry::getValue)
              .findFirst();
      default -> Optional.empty();
    };
  }

  /** What follows the scheme's name in {@code Authorization}. */
  private static Optional<String> authorization(String scheme, Request request) {
    String prefix = scheme + " ";
    return request
        .headers()
        .first("Authorization")
        .filter(value -> value.regionMatches(true, 0, prefix, 0, prefix.length()))
        .map(value -> value.substring(prefix.length()).strip());
  }
}
