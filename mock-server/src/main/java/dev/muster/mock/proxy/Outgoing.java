package dev.muster.mock.proxy;

import dev.muster.mock.http.Headers;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A request that is to be sent.
 *
 * @param url absolute; its user and password become {@code Authorization}, unless there is one
 * @param headers without those that frame the message or belong to the connection
 * @param body empty where there is none; not to be changed
 */
public record Outgoing(String method, URI url, Headers headers, byte[] body) {
  private static final Set<String> SECRETS =
      Set.of("authorization", "www-authenticate", "cookie", "cookie2");

  public Outgoing {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
  }

  /**
   * This request sent on to where a redirect leads: a POST may become a GET, and secrets go to no
   * other site.
   */
  Outgoing redirected(int status, URI location, Set<String> moreSecrets) {
    boolean asGet =
        status == 303 && !method.equals("HEAD")
            || (status == 301 || status == 302) && method.equals("POST");
    Headers kept = headers;
    if (!sameSite(location)) {
      kept =
          Headers.of(
              Fields.of(headers).filter(field -> !isSecret(field.getKey(), moreSecrets)).toList());
    }
    return new Outgoing(asGet ? "GET" : method, location, kept, asGet ? new byte[0] : body);
  }

  private static boolean isSecret(String name, Set<String> moreSecrets) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SECRETS.contains(lower) || moreSecrets.contains(lower);
  }

  /** Whether that is the same host or one below it, over the same protocol. */
  private boolean sameSite(URI location) {
    String here = url.getHost().toLowerCase(Locale.ROOT);
    String there = location.getHost().toLowerCase(Locale.ROOT);
    return url.getScheme().equalsIgnoreCase(location.getScheme())
        && (there.equals(here) || there.endsWith("." + here));
  }

  /** This request with one more header. */
  public Outgoing with(String name, String value) {
    return new Outgoing(method, url, headers.with(name, value), body);
  }

  /** The URL without its query and credentials, which may be secret. */
  public static String shown(URI url) {
    return FetchException.shown(url);
  }

  /** Method and URL without what may be secret. */
  @Override
  public String toString() {
    return method + " " + FetchException.shown(url);
  }
}
