package dev.muster.mock.fault;

import dev.muster.mock.Call;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/**
 * The faults of a server, in the order in which they were set. Counts are exact however many calls
 * come at once.
 */
public final class FaultBoard implements Faults {
  private final List<Active> active = new CopyOnWriteArrayList<>();

  private record Active(Fault fault, AtomicReference<Tally> tally) {
    boolean hits(RandomGenerator chance) {
      double drawn = chance.nextDouble();
      Tally before = tally.getAndUpdate(counted -> counted.next(fault.trigger(), number -> drawn));
      return before.next(fault.trigger(), number -> drawn).hit() > before.hit();
    }
  }

  public void add(Fault fault) {
    active.add(new Active(fault, new AtomicReference<>(Tally.NONE)));
  }

  public void clear() {
    active.clear();
  }

  @Override
  public Strike strike(Call call) {
    if (active.isEmpty()) {
      return Strike.NONE;
    }
    RandomGenerator chance = ThreadLocalRandom.current();
    Strike strike = Strike.NONE;
    for (Active one : active) {
      boolean meant =
          strike.admits(one.fault)
              && one.fault.target().covers(call.contract().name(), call.operation().id());
      if (meant && one.hits(chance)) {
        strike = strike.with(one.fault, chance);
      }
    }
    return strike;
  }
}
