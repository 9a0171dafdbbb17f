package dev.muster.mock.sandbox.job;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.resource.Items;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What templates can say of a job. */
final class JobFacts {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final World world;
  private final Outputs outputs;

  JobFacts(World world, Outputs outputs) {
    this.world = world;
    this.outputs = outputs;
  }

  /** The scope with {@code job}, {@code item} (the same), {@code files} and {@code made}. */
  Scope in(Scope scope, Job job) {
    return in(scope, job, world.clock().now());
  }

  /** The same as it will be then. */
  Scope in(Scope scope, Job job, Instant at) {
    JsonNode facts = of(job, at);
    return scope
        .with("job", facts)
        .with("item", facts)
        .once("files", () -> files(job, at, scope))
        .once("made", () -> made(job));
  }

  /** What the job put out; nothing before it has succeeded. */
  private JsonNode files(Job job, Instant at, Scope scope) {
    return job.at(at).phase() == Phase.SUCCEEDED ? outputs.files(job, scope) : Json.array();
  }

  /** The job as a resource. */
  ObjectNode of(Job job) {
    return of(job, world.clock().now());
  }

  private ObjectNode of(Job job, Instant now) {
    Step step = job.at(now);
    ObjectNode facts = Json.object();
    facts.put("id", job.id()).put("model", job.model()).put("operation", job.operation());
    facts.put("status", step.status()).put("phase", step.phase().key());
    facts.put("progress", progress(job, step, now));
    facts.put("created", text(job.timeline().get(0).at()));
    // What succeeds at once has begun as well.
    Optional<Instant> begun = first(job, Phase.RUNNING, now);
    put(facts, "started", begun.or(() -> first(job, Phase.SUCCEEDED, now)));
    boolean over = step.phase().isFinal();
    put(facts, "ended", over ? Optional.of(step.at()) : Optional.empty());
    put(facts, "due", Optional.of(job.end()).filter(end -> end.phase().isFinal()).map(Step::at));
    facts.put("price", job.price()).put("owner", job.owner());
    facts.set("input", job.input());
    facts.set("error", step.phase() == Phase.FAILED ? job.failure() : Json.mapper().nullNode());
    return facts;
  }

  /** What the job made, by type; nothing before it has succeeded. */
  private JsonNode made(Job job) {
    ObjectNode made = Json.object();
    job.made()
        .forEach(
            (type, id) ->
                new Items(world, type)
                    .find(id)
                    .ifPresent(item -> made.set(type, item.deepCopy().asObject().put("id", id))));
    return made;
  }

  /** The part of its time that is over; of one that never ends, a half once it runs. */
  private static BigDecimal progress(Job job, Step step, Instant now) {
    if (step.phase().isFinal()) {
      return step.phase() == Phase.SUCCEEDED ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    Instant start = job.timeline().get(0).at();
    if (!job.end().phase().isFinal()) {
      return step.phase() == Phase.RUNNING ? HALF : BigDecimal.ZERO;
    }
    BigDecimal all = BigDecimal.valueOf(Duration.between(start, job.end().at()).toMillis());
    BigDecimal over = BigDecimal.valueOf(Duration.between(start, now).toMillis());
    return all.signum() == 0
        ? BigDecimal.ZERO
        : over.divide(all, 2, RoundingMode.FLOOR).stripTrailingZeros();
  }

  private static Optional<Instant> first(Job job, Phase phase, Instant now) {
    return job.timeline().stream()
        .filter(step -> step.phase() == phase && !step.at().isAfter(now))
        .map(Step::at)
        .findFirst();
  }

  private static void put(ObjectNode facts, String name, Optional<Instant> instant) {
    facts.put(name, instant.map(JobFacts::text).orElse(null));
  }

  private static String text(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
