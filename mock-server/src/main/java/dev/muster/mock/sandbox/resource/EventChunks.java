package dev.muster.mock.sandbox.resource;

import dev.muster.mock.http.Chunks;
import dev.muster.mock.sandbox.SandboxClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sends each event when it is due, and comments in between; one that is cut has no last. */
final class EventChunks implements Chunks {
  private static final byte[] COMMENT = ": keepalive\n\n".getBytes(StandardCharsets.UTF_8);

  private final SandboxClock clock;
  private final SandboxClock.Wait wait;
  private final Script script;
  private final Iterator<TimedEvent> stages;
  private @Nullable TimedEvent last;
  private @Nullable TimedEvent next;
  private @Nullable Instant sent;

  /**
   * What is sent.
   *
   * @param cancelled instead of what is left, once the work is given up
   * @param keepalive the silence after which a comment is sent
   * @param open whether the stream stays open after all of it
   * @param silent whether nothing at all comes after its stages, though it stays open
   */
  record Script(
      List<TimedEvent> stages,
      Optional<TimedEvent> last,
      Optional<TimedEvent> cancelled,
      BooleanSupplier givenUp,
      Optional<Duration> keepalive,
      boolean open,
      boolean silent) {}

  EventChunks(SandboxClock clock, Script script) {
    this.clock = clock;
    this.wait = clock.newWait();
    this.script = script;
    this.stages = script.stages().iterator();
    this.last = script.last().orElse(null);
  }

  @Override
  public byte @Nullable [] next() throws InterruptedException {
    if (script.keepalive().isPresent() && sent == null) {
      return comment();
    }
    TimedEvent event = pending();
    if (event == null && script.silent()) {
      wait.untilClosed();
      return null;
    }
    if (event == null) {
      return script.open() ? silence() : null;
    }
    Optional<Instant> comment = commentDue().filter(due -> due.isBefore(event.due()));
    if (!wait.until(comment.orElse(event.due()))) {
      return null;
    }
    if (script.givenUp().getAsBoolean()) {
      while (stages.hasNext()) {
        stages.next();
      }
      next = null;
      last = null;
      return script.cancelled().map(TimedEvent::bytes).orElse(null);
    }
    if (comment.isPresent() && clock.now().isBefore(event.due())) {
      return comment();
    }
    next = null;
    sent = clock.now();
    return event.bytes();
  }

  /** The event that comes next and was not sent yet. */
  private @Nullable TimedEvent pending() {
    if (next == null && stages.hasNext()) {
      next = stages.next();
    } else if (next == null) {
      next = last;
      last = null;
    }
    return next;
  }

  private byte @Nullable [] silence() throws InterruptedException {
    Optional<Instant> due = commentDue();
    if (due.isPresent()) {
      return wait.until(due.get()) ? comment() : null;
    }
    wait.untilClosed();
    return null;
  }

  private Optional<Instant> commentDue() {
    Instant before = sent;
    return before == null ? Optional.empty() : script.keepalive().map(before::plus);
  }

  private byte[] comment() {
    sent = clock.now();
    return COMMENT;
  }

  @Override
  public void close() {
    wait.close();
  }
}
