package dev.muster.mock.sandbox.job;

import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.limit.Limits;
import dev.muster.mock.sandbox.money.Account;
import dev.muster.mock.sandbox.resource.Items;
import dev.muster.mock.sandbox.spec.OutcomeSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Has jobs that are under way come to another end than the one that was planned. */
final class JobSteering {
  private final World world;
  private final JobModel model;
  private final JobStore store;
  private final Account account;
  private final Limits limits;
  private final BiFunction<Job, Scope, Map<String, String>> maker;

  /**
   * A steering.
   *
   * @param maker makes what a job makes, from its end on
   */
  JobSteering(
      World world,
      JobModel model,
      JobStore store,
      Account account,
      Limits limits,
      BiFunction<Job, Scope, Map<String, String>> maker) {
    this.world = world;
    this.model = model;
    this.store = store;
    this.account = account;
    this.limits = limits;
    this.maker = maker;
  }

  /**
   * Has a job end so: at once, or after the time that the outcome takes.
   *
   * @return the job as it is now; empty if there is none
   * @throws SandboxException if it has ended
   */
  Optional<Job> steer(String id, OutcomeSpec outcome, Scope scope) {
    Instant now = world.clock().now();
    Fate fate = Fate.of(outcome, world.spec().jobs().failure());
    Optional<Job> before = store.change(id, job -> steered(job, fate, now));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Job after = store.find(id).orElse(before.get());
    boolean ends = after.end().phase().isFinal();
    boolean paysBack = ends && after.end().phase() != Phase.SUCCEEDED;
    limits.recount(id, after.owner(), ends ? after.end().at() : null);
    if (after.price().signum() > 0) {
      account.repay(id, after.price(), paysBack ? Optional.of(after.end().at()) : Optional.empty());
    }
    return Optional.of(remade(before.get(), after, scope));
  }

  private Job steered(Job job, Fate fate, Instant now) {
    Step current = job.at(now);
    if (current.phase().isFinal()) {
      throw new SandboxException(
          "The job " + job.id() + " has ended already: it is " + current.status());
    }
    List<Step> steps = new ArrayList<>();
    Duration takes = takes(job, fate.spec(), now);
    Instant end = now.plus(takes);
    for (Step step : job.timeline()) {
      boolean past = !step.at().isAfter(now);
      if (past) {
        steps.add(step);
      } else if (!step.phase().isFinal() && fate.outcome() == Outcome.STALL) {
        steps.add(step);
      } else if (!step.phase().isFinal() && !takes.isZero()) {
        steps.add(new Step(step.status(), step.phase(), moved(step, job.end(), now, takes)));
      }
    }
    if (fate.outcome() != Outcome.STALL) {
      Phase last = fate.outcome().last();
      steps.add(new Step(model.word(job.operation(), last), last, end));
    }
    return job.steered(steps, fate.reason(), fate.spec().keep().or(job::keep));
  }

  /** As long as is said, or so many times what is left; else no time at all. */
  private Duration takes(Job job, OutcomeSpec outcome, Instant now) {
    if (outcome.takes().isPresent()) {
      return world.clock().lasting(outcome.takes().get());
    }
    if (outcome.factor().compareTo(BigDecimal.ONE) == 0 || !job.end().phase().isFinal()) {
      return Duration.ZERO;
    }
    double left = Duration.between(now, job.end().at()).toNanos();
    return Duration.ofNanos((long) (left * outcome.factor().doubleValue()));
  }

  /** What lies before the end keeps its place between now and then. */
  private static Instant moved(Step step, Step oldEnd, Instant now, Duration takes) {
    double whole = Duration.between(now, oldEnd.at()).toNanos();
    double part = Duration.between(now, step.at()).toNanos();
    return whole <= 0 || part > whole
        ? now
        : now.plusNanos((long) (takes.toNanos() * (part / whole)));
  }

  /** The job with what it makes at its new end. */
  private Job remade(Job before, Job after, Scope scope) {
    Step end = after.end();
    Map<String, String> made = Map.of();
    if (end.phase() != Phase.SUCCEEDED) {
      store.forget(before);
    } else if (before.made().isEmpty()) {
      made = maker.apply(after, scope);
    } else {
      made = before.made();
      made.forEach((type, id) -> new Items(world, type).begin(id, end.at()));
    }
    if (made.equals(after.made())) {
      return after;
    }
    Map<String, String> now = made;
    store.change(after.id(), job -> job.making(now));
    return after.making(now);
  }
}
