package dev.muster.mock.sandbox.resource;

import dev.muster.mock.http.Chunks;
import dev.muster.mock.sandbox.SandboxClock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sends each event when it is due; one that is cut ends without its last. */
final class EventChunks implements Chunks {
  private final SandboxClock.Wait wait;
  private final Iterator<TimedEvent> stages;
  private final Optional<TimedEvent> cancelled;
  private final BooleanSupplier givenUp;
  private final boolean open;
  private @Nullable TimedEvent last;

  EventChunks(
      SandboxClock.Wait wait,
      List<TimedEvent> stages,
      Optional<TimedEvent> last,
      Optional<TimedEvent> cancelled,
      BooleanSupplier givenUp,
      boolean open) {
    this.wait = wait;
    this.stages = stages.iterator();
    this.last = last.orElse(null);
    this.cancelled = cancelled;
    this.givenUp = givenUp;
    this.open = open;
  }

  @Override
  public byte @Nullable [] next() throws InterruptedException {
    TimedEvent event = stages.hasNext() ? stages.next() : last;
    if (event == null) {
      if (open) {
        wait.untilClosed();
      }
      return null;
    }
    if (event == last) {
      last = null;
    }
    if (!wait.until(event.due())) {
      return null;
    }
    if (givenUp.getAsBoolean()) {
      while (stages.hasNext()) {
        stages.next();
      }
      last = null;
      return cancelled.map(TimedEvent::bytes).orElse(null);
    }
    return event.bytes();
  }

  @Override
  public void close() {
    wait.close();
  }
}
