package dev.muster.mock.sandbox.steer;

import dev.muster.mock.fault.Strike;
import dev.muster.mock.fault.Tally;
import dev.muster.mock.sandbox.state.Seed;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** Draws the faults that hit calls, by the seed; counts are exact across replicas too. */
record StoredFaults(Posted posted) {
  Strike strike(String provider, String operation, Seed seed) {
    Strike strike = Strike.NONE;
    for (JsonNode stored : posted.all()) {
      ActiveFault active = ActiveFault.of(stored);
      if (strike.admits(active.fault()) && active.fault().target().covers(provider, operation)) {
        strike = strike(strike, active, seed);
      }
    }
    return strike;
  }

  private Strike strike(Strike strike, ActiveFault active, Seed seed) {
    String purpose = active.id();
    AtomicReference<Tally> before = new AtomicReference<>(Tally.NONE);
    AtomicReference<Tally> after = new AtomicReference<>(Tally.NONE);
    posted
        .store()
        .change(
            posted.space(),
            active.id(),
            stored -> {
              if (stored == null) {
                before.set(Tally.NONE);
                after.set(Tally.NONE);
                return null;
              }
              Tally counted = ActiveFault.of(stored).tally();
              Tally next =
                  counted.next(active.fault().trigger(), number -> seed.fraction(purpose, number));
              before.set(counted);
              after.set(next);
              return stored.deepCopy().asObject().put("seen", next.seen()).put("hit", next.hit());
            });
    return after.get().hit() > before.get().hit()
        ? strike.with(active.fault(), seed.stream("latency of " + purpose, after.get().seen()))
        : strike;
  }
}
