package dev.muster.mock.fault;

import dev.muster.mock.Call;

/** Tells what hits a call. It is asked once for each, before anything else is done. */
@FunctionalInterface
public interface Faults {
  /** Nothing ever. */
  Faults NONE = call -> Strike.NONE;

  Strike strike(Call call);
}
