package dev.muster.mock.contract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when first asked for, and once only: of 240 operations a run may touch
 * three.
 */
final class Lazy<T> implements Supplier<T> {
  private @Nullable Supplier<T> make;
  private volatile @Nullable T value;

  Lazy(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public T get() {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    T made = value;
    if (made == null && make != null) {
      made = make.get();
      value = made;
      make = null;
    }
    if (made == null) {
      throw new IllegalStateException("A lazy value needs itself");
    }
    return made;
  }
}
