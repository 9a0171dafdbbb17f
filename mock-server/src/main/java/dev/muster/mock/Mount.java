package dev.muster.mock;

import dev.muster.mock.contract.Contract;

/**
 * A contract and where the server serves it.
 *
 * @param path the prefix that stands before the contract's own base path, such as {@code /muapi};
 *     empty at the root
 */
public record Mount(String path, Contract contract) {
  public Mount {
    if (!path.isEmpty() && (!path.startsWith("/") || path.endsWith("/"))) {
      throw new IllegalArgumentException(
          "A mount begins with / and does not end with it, unlike " + path);
    }
  }

  /** Where a client finds the contract: mount and the first server's base path. */
  public String basePath() {
    return path + contract.basePaths().get(0);
  }
}
