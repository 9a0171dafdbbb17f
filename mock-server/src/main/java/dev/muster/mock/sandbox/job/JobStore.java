package dev.muster.mock.sandbox.job;

import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.resource.Items;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Where jobs are kept, until they have been over for long enough. */
final class JobStore {
  private final World world;
  private volatile JobWatch watch = JobWatch.none();

  JobStore(World world) {
    this.world = world;
  }

  void watch(JobWatch all) {
    watch = all;
  }

  JobWatch watch() {
    return watch;
  }

  String space() {
    return world.space("jobs");
  }

  void save(Job job) {
    world.store().put(space(), job.id(), job.json());
  }

  Optional<Job> find(String id) {
    return world.store().get(space(), id).map(Job::of).filter(this::isKept);
  }

  /** The same, however long it has been over. */
  Optional<Job> stored(String id) {
    return world.store().get(space(), id).map(Job::of);
  }

  /** All jobs, oldest first. */
  List<Job> all() {
    return world.store().list(space()).stream().map(Job::of).filter(this::isKept).toList();
  }

  /**
   * Changes a job in one step.
   *
   * @return the job before; empty if it is not there, and then nothing happens
   */
  Optional<Job> change(String id, UnaryOperator<Job> change) {
    AtomicReference<Job> before = new AtomicReference<>();
    Optional<JsonNode> after =
        world
            .store()
            .change(
                space(),
                id,
                stored -> {
                  Optional<Job> job = Optional.ofNullable(stored).map(Job::of).filter(this::isKept);
                  before.set(job.orElse(null));
                  return job.map(one -> change.apply(one).json()).orElse(stored);
                });
    if (before.get() != null) {
      after.map(Job::of).ifPresent(watch::changed);
    }
    return Optional.ofNullable(before.get());
  }

  /** Takes a job away, with what it made. */
  void remove(Job job) {
    watch.removed(job);
    world.store().remove(space(), job.id());
    forget(job);
  }

  /** Takes away what a job made or would have made. */
  void forget(Job job) {
    job.made().forEach((type, made) -> new Items(world, type).remove(made));
  }

  private boolean isKept(Job job) {
    Step end = job.end();
    Optional<Duration> keep =
        job.keep()
            .or(
                () ->
                    world
                        .spec()
                        .jobs()
                        .keep()
                        .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue())));
    if (keep.isEmpty() || !end.phase().isFinal()) {
      return true;
    }
    Instant until = end.at().plus(keep.get());
    return world.clock().now().isBefore(until);
  }
}
