package dev.muster.mock;

import dev.muster.mock.contract.Contract;

/**
 * How a mount answers: as Prism would, as its proxy, or in a play of its own that holds to the
 * specification.
 */
public sealed interface Manner permits MockSettings, ProxySettings, Play {
  /** The path below its mount where clients find a contract that is served so. */
  String basePath(Contract contract);

  /** What keeps the resources that clients make. */
  default Keeper keeper() {
    return Keeper.NONE;
  }
}
