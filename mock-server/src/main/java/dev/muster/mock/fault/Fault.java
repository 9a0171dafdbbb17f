package dev.muster.mock.fault;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.http.Breach;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What calls meet instead of being served well, and which calls. Immutable; the methods that change
 * something give a changed copy.
 *
 * <pre>{@code
 * Fault.status(503).retryAfter(2).at("createJob").times(3)
 * Fault.reset().when(When.AFTER).share(0.01)
 * }</pre>
 *
 * @param effects at most one of a sort, and at most one that ends the call
 */
public record Fault(Target target, Trigger trigger, List<Effect> effects) {
  private static final int SHOWN = 20;

  public Fault {
    effects = List.copyOf(effects);
    if (effects.isEmpty()) {
      throw new IllegalArgumentException("A fault does something: " + FaultText.KNOWN);
    }
    if (effects.stream().map(Effect::getClass).distinct().count() < effects.size()
        || effects.stream().filter(Effect::ends).count() > 1) {
      throw new IllegalArgumentException(
          "A fault ends a call in one way only: by a status or by breaking the connection");
    }
  }

  /** Another status. */
  public static Fault status(int status) {
    return of(new Effect.Status(status, Optional.empty(), OptionalInt.empty(), When.BEFORE));
  }

  /** A connection that breaks. */
  public static Fault broken(Breach breach) {
    return of(new Effect.Break(breach, When.BEFORE));
  }

  /** A connection that is reset. */
  public static Fault reset() {
    return broken(Breach.RESET);
  }

  /** An answer that is late. */
  public static Fault delay(Duration by) {
    return latency(new Latency.Fixed(by));
  }

  public static Fault latency(Latency latency) {
    return of(new Effect.Late(latency));
  }

  /** Webhooks that never arrive. */
  public static Fault lostWebhooks() {
    return of(new Effect.LostWebhooks());
  }

  /** A provider whose clock is ahead by so much. */
  public static Fault skew(Duration by) {
    return of(new Effect.Skew(by));
  }

  /**
   * Reads a fault as headers and command lines write it: {@code 503; retry-after=2; times=3}.
   *
   * @throws IllegalArgumentException which says what is known
   */
  public static Fault parse(String text) {
    return FaultText.parse(text);
  }

  private static Fault of(Effect effect) {
    return new Fault(Target.ANY, Trigger.ALWAYS, List.of(effect));
  }

  /** This fault for one operation, or for those whose id fits: {@code create*}. */
  public Fault at(String operation) {
    return new Fault(new Target(target.provider(), operation), trigger, effects);
  }

  /** This fault for operations of one provider. */
  public Fault at(String provider, String operation) {
    return new Fault(new Target(provider, operation), trigger, effects);
  }

  /** This fault for a share of the calls, by chance: above 0 and at most 1. */
  public Fault share(double share) {
    return new Fault(target, trigger.withShare(share), effects);
  }

  /** This fault for so many calls. */
  public Fault times(long times) {
    return new Fault(target, trigger.withTimes(times), effects);
  }

  /** This fault once so many calls have passed. */
  public Fault after(long calls) {
    return new Fault(target, trigger.withAfter(calls), effects);
  }

  /** This fault with its answer late too. */
  public Fault late(Latency latency) {
    return with(new Effect.Late(latency), Effect.Late.class::isInstance);
  }

  /** The status with so many seconds in {@code Retry-After}. */
  public Fault retryAfter(int seconds) {
    Effect.Status status = ending(Effect.Status.class, "Retry-After");
    return with(
        new Effect.Status(
            status.status(), status.example(), OptionalInt.of(seconds), status.when()),
        Effect::ends);
  }

  /** The status as that example of the contract tells it. */
  public Fault example(String name) {
    Effect.Status status = ending(Effect.Status.class, "An example");
    return with(
        new Effect.Status(status.status(), Optional.of(name), status.retryAfter(), status.when()),
        Effect::ends);
  }

  /** The same before or after the call is served. */
  public Fault when(When when) {
    Effect end = ending(Effect.class, "Before or after");
    return with(
        end instanceof Effect.Status status
            ? new Effect.Status(status.status(), status.example(), status.retryAfter(), when)
            : new Effect.Break(((Effect.Break) end).breach(), when),
        Effect::ends);
  }

  /** Whether a call that it hits has no answer of its own. */
  public boolean ends() {
    return effects.stream().anyMatch(Effect::ends);
  }

  /**
   * This fault, which is for at least one operation of those contracts.
   *
   * @throws IllegalArgumentException if it is for none
   */
  public Fault require(Collection<Contract> contracts) {
    if (target.equals(Target.ANY)) {
      return this;
    }
    Set<String> known = new TreeSet<>();
    for (Contract contract : contracts) {
      if (Target.fits(target.provider(), contract.name())) {
        contract.operations().forEach(operation -> known.add(operation.id()));
      }
    }
    if (known.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no "
              + target.provider()
              + ", only "
              + String.join(", ", contracts.stream().map(Contract::name).toList()));
    }
    if (known.stream().noneMatch(id -> Target.fits(target.operation(), id))) {
      String first = String.join(", ", known.stream().limit(SHOWN).toList());
      throw new IllegalArgumentException(
          "There is no operation "
              + target.operation()
              + ", only "
              + first
              + (known.size() > SHOWN ? " and " + (known.size() - SHOWN) + " more" : ""));
    }
    return this;
  }

  private <T extends Effect> T ending(Class<T> type, String what) {
    return effects.stream()
        .filter(Effect::ends)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    what
                        + (type == Effect.Status.class
                            ? " is for a status"
                            : " is for a status or a broken connection")));
  }

  private Fault with(Effect effect, Predicate<Effect> replaced) {
    List<Effect> changed = new ArrayList<>(effects);
    changed.removeIf(replaced);
    changed.add(effect);
    return new Fault(target, trigger, changed);
  }

  /** The fault as {@link #parse} reads it, with what it is for left out. */
  @Override
  public String toString() {
    return FaultText.text(this);
  }
}
