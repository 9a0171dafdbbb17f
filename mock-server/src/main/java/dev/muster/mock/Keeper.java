package dev.muster.mock;

import java.util.Optional;

/**
 * Keeps the resources that clients make, where a document's paths tell of some. It is asked after a
 * call was admitted and found valid, and serves any number of threads.
 */
public interface Keeper {
  /** Keeps nothing. */
  Keeper NONE =
      new Keeper() {
        @Override
        public Optional<Kept> play(Call call) {
          return Optional.empty();
        }

        @Override
        public void reset() {}
      };

  /** What came of a call; empty where the document alone answers it. */
  Optional<Kept> play(Call call);

  /** Forgets what was kept. */
  void reset();
}
