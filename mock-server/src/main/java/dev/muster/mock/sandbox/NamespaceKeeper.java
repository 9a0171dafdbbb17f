package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.Keeper;
import dev.muster.mock.Kept;
import java.util.Optional;

/**
 * Keeps what clients make in the namespace of each request; it is forgotten with all else there.
 */
record NamespaceKeeper(Namespaces namespaces, String provider) implements Keeper {
  @Override
  public Optional<Kept> play(Call call) {
    return namespaces.work(
        call.request(), namespace -> namespace.provider(provider).play().keeper().play(call));
  }

  @Override
  public void reset() {
    // Namespaces are reset as a whole.
  }
}
