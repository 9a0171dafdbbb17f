package dev.muster.mock;

import dev.muster.mock.contract.Contract;
import java.util.Locale;

/**
 * A contract and where the server serves it.
 *
 * @param path the prefix that stands before the contract's own base path, such as {@code /muapi};
 *     empty at the root
 * @param host the host that it is served at, without a port; empty for all
 */
public record Mount(String path, Contract contract, String host) {
  public Mount(String path, Contract contract) {
    this(path, contract, "");
  }

  public Mount {
    if (!path.isEmpty() && (!path.startsWith("/") || path.endsWith("/"))) {
      throw new IllegalArgumentException(
          "A mount begins with / and does not end with it, unlike " + path);
    }
    if (host.matches(".*:[0-9]*|.*[/\\s].*")) {
      throw new IllegalArgumentException(
          "A host is a name or an address without a port, unlike " + host);
    }
    host = host.toLowerCase(Locale.ROOT);
  }
}
