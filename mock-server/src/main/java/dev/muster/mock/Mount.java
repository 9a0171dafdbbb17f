package dev.muster.mock;

import dev.muster.mock.contract.Contract;

/**
 * A contract and where the server serves it.
 *
 * @param path the prefix that stands before the contract's own base path, such as {@code /muapi};
 *     empty at the root
 * @param host the host that it is served at, in lower case and without a port; empty for all
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
  }
}
