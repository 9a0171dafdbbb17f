package dev.muster.mock.junit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The servers of a class or of a test, and the tests that take turns at them. Thread-safe. */
final class Stand implements AutoCloseable {
  private final Served served;
  private final boolean resets;
  private final Optional<Judge> judge;
  private final Set<Turn> turns = new HashSet<>();

  private Stand(Served served, boolean resets, Optional<Judge> judge) {
    this.served = served;
    this.resets = resets;
    this.judge = judge;
  }

  /** Starts the servers that a class or a test asks for. */
  static Stand open(List<Plan> plans, Terms terms, ExtensionContext context) {
    List<Running> started = new ArrayList<>();
    try {
      plans.forEach(plan -> started.add(plan.start(context.getRequiredTestClass())));
    } catch (RuntimeException e) {
      started.forEach(Running::close);
      throw e;
    }
    Served served = new Served(started);
    Optional<Judge> judge =
        terms.failOnViolations()
            ? Optional.of(new Judge(served.journal(), Expectation.of(context)))
            : Optional.empty();
    return new Stand(served, terms.reset(), judge);
  }

  Served served() {
    return served;
  }

  /**
   * Begins a test; with a clean slate, if it has the servers to itself.
   *
   * @param parallel whether others may run at the same time
   */
  synchronized Turn begin(Expectation expectation, boolean parallel) {
    Turn turn = new Turn(expectation, parallel || !turns.isEmpty());
    turns.forEach(Turn::share);
    turns.add(turn);
    if (!turn.isShared()) {
      judge.ifPresent(Judge::setAside);
      if (resets) {
        served.servers().forEach(Running::reset);
      }
    }
    return turn;
  }

  /**
   * Ends a test.
   *
   * @throws org.opentest4j.AssertionFailedError if it has sent what does not fit, unexpectedly
   */
  synchronized void end(Turn turn) {
    turns.remove(turn);
    if (turn.isShared()) {
      judge.ifPresent(one -> one.allow(turn.expectation()));
    } else {
      judge.ifPresent(one -> one.judge(turn.expectation()));
    }
  }

  /**
   * Stops the servers.
   *
   * @throws org.opentest4j.AssertionFailedError if something was sent that does not fit, of which
   *     no test was told
   */
  @Override
  public synchronized void close() {
    try {
      judge.ifPresent(Judge::judgeRest);
    } finally {
      served.servers().forEach(Running::close);
    }
  }
}
