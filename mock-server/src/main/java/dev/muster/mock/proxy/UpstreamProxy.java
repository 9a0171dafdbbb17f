package dev.muster.mock.proxy;

import dev.muster.mock.http.Percent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTTP proxy through which an upstream is reached, with what it wants to be told. Never shows
 * its credentials.
 *
 * @param authorization the value of {@code Proxy-Authorization}, where the proxy asks for one
 */
public record UpstreamProxy(String host, int port, Optional<String> authorization) {
  private static final Pattern URL =
      Pattern.compile("http://(?:(.*)@)?(\\[[0-9a-fA-F:.]+]|[^\\[\\]/@:?#]+)(?::([0-9]{1,5}))?/?");

  /**
   * Reads {@code http://[user[:password]@]host[:port]}; the port is 80 where it is not stated.
   *
   * @throws IllegalArgumentException where it is not of this form
   */
  public static UpstreamProxy parse(String url) {
    Matcher matcher = URL.matcher(url);
    int port =
        matcher.matches() && matcher.group(3) != null ? Integer.parseInt(matcher.group(3)) : 80;
    if (!matcher.matches() || port < 1 || port > 65_535) {
      String shown = url.substring(url.lastIndexOf('@') + 1).replaceFirst("^(?!https?://)", "…");
      throw new IllegalArgumentException(
          "Invalid upstream proxy: "
              + shown
              + "; give it as http://[user[:password]@]host[:port] (a proxy that is itself reached"
              + " over https is not supported)");
    }
    return new UpstreamProxy(
        matcher.group(2).replaceAll("[\\[\\]]", ""),
        port,
        Optional.ofNullable(matcher.group(1)).map(UpstreamProxy::basic));
  }

  private static String basic(String userInfo) {
    String user = Percent.decode(userInfo.contains(":") ? userInfo : userInfo + ":");
    return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "http://" + host + ":" + port;
  }
}
