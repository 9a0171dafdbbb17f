package dev.muster.mock.sandbox.state.redis;

import dev.muster.mock.http.Percent;
import dev.muster.mock.sandbox.SandboxException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a Redis is, as a URL: {@code redis://user:password@host:6379/0?prefix=team-a:}, and {@code
 * rediss} for TLS. Everything but the host may be left out. {@link #toString} shows no password.
 *
 * @param prefix what the names of all keys begin with
 */
record RedisAddress(
    String host,
    int port,
    boolean tls,
    Optional<String> user,
    Optional<String> password,
    int database,
    String prefix) {
  private static final int PORT = 6379;
  private static final String PREFIX = "muster:";
  private static final String FORM = "redis://user:password@host:port/database?prefix=name:";

  /**
   * Reads a URL.
   *
   * @throws SandboxException if it is not one of a Redis; its message does not show the URL, which
   *     may hold a password
   */
  static RedisAddress of(URI url) {
    boolean tls = "rediss".equalsIgnoreCase(url.getScheme());
    if (!tls && !"redis".equalsIgnoreCase(url.getScheme())) {
      throw wrong("it begins with " + url.getScheme());
    }
    if (url.getHost() == null) {
      throw wrong("it names no host");
    }
    String[] login = url.getRawUserInfo() == null ? new String[0] : parts(url.getRawUserInfo());
    return new RedisAddress(
        url.getHost(),
        url.getPort() < 0 ? PORT : url.getPort(),
        tls,
        login.length == 0 || login[0].isEmpty() ? Optional.empty() : Optional.of(login[0]),
        login.length < 2 || login[1].isEmpty() ? Optional.empty() : Optional.of(login[1]),
        database(url.getPath()),
        prefix(url.getRawQuery()));
  }

  private static String[] parts(String login) {
    int colon = login.indexOf(':');
    return colon < 0
        ? new String[] {Percent.decode(login)}
        : new String[] {
          Percent.decode(login.substring(0, colon)), Percent.decode(login.substring(colon + 1))
        };
  }

  private static int database(@Nullable String path) {
    String number = path == null ? "" : path.replaceFirst("^/", "");
    if (!number.matches("\\d{0,4}")) {
      throw wrong("its database is no number but " + number);
    }
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  private static String prefix(String query) {
    Map<String, List<String>> fields = query == null ? Map.of() : Percent.fields(query);
    for (String name : fields.keySet()) {
      if (!name.equals("prefix")) {
        throw wrong("it has the parameter " + name + ", and only prefix is known");
      }
    }
    return fields.getOrDefault("prefix", List.of(PREFIX)).get(0);
  }

  private static SandboxException wrong(String why) {
    return new SandboxException("A Redis is given as " + FORM + "; " + why);
  }

  /** Host and port. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
