package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.sandbox.SandboxException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where webhooks may go: to this machine, and to the hosts that were named. Names of this machine
 * are those that resolve to loopback addresses and to nothing else.
 */
public final class TargetPolicy {
  private static final Pattern RULE =
      Pattern.compile("(\\*\\.)?([\\w.-]+|\\[[0-9a-fA-F:.]+])(?::(\\d{1,5}))?");

  private final boolean any;
  private final List<Allowed> allowed;

  private record Allowed(String host, boolean below, int port) {
    boolean covers(String name, int number) {
      boolean named = below ? name.endsWith("." + host) : name.equals(host);
      return named && (port < 0 || port == number);
    }
  }

  private TargetPolicy(boolean any, List<Allowed> allowed) {
    this.any = any;
    this.allowed = allowed;
  }

  /**
   * A policy.
   *
   * @param targets {@code any}, or {@code HOST} or {@code HOST:PORT}; a host {@code *.example.com}
   *     is every one below
   * @throws SandboxException if one is neither
   */
  public static TargetPolicy of(Collection<String> targets) {
    return new TargetPolicy(
        targets.contains("any"),
        targets.stream().filter(one -> !one.equals("any")).map(TargetPolicy::read).toList());
  }

  private static Allowed read(String target) {
    Matcher rule = RULE.matcher(target);
    if (!rule.matches()) {
      throw new SandboxException(
          "Webhooks can go to any, HOST, HOST:PORT or *.DOMAIN, not to " + target);
    }
    int port = rule.group(3) == null ? -1 : Integer.parseInt(rule.group(3));
    return new Allowed(rule.group(2).toLowerCase(Locale.ROOT), rule.group(1) != null, port);
  }

  /** Why nothing is sent to a URL; empty if it is. Names may be looked up, which takes a while. */
  Optional<String> refusal(URI url) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    boolean tls = "https".equalsIgnoreCase(url.getScheme());
    if (host.isEmpty() || !tls && !"http".equalsIgnoreCase(url.getScheme())) {
      return Optional.of("not sent: it is no http or https URL");
    }
    int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
    boolean welcome = any || allowed.stream().anyMatch(one -> one.covers(host, port));
    return welcome || isLoopback(url)
        ? Optional.empty()
        : Optional.of(
            "not sent: " + host + " is not this machine; allow it with --webhooks-to " + host);
  }

  /** Whether a URL leads to this machine and nowhere else. */
  static boolean isLoopback(URI url) {
    try {
      InetAddress[] addresses = InetAddress.getAllByName(url.getHost());
      for (InetAddress address : addresses) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return addresses.length > 0;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
