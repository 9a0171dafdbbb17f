package dev.muster.mock.sandbox.job;

import dev.muster.mock.Call;
import dev.muster.mock.http.Percent;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.spec.JobSpec;
import dev.muster.mock.sandbox.spec.KindSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Decides what will become of a job: its id, its model, its life and its price. */
final class JobPlanner {
  private final World world;
  private final Outputs outputs;
  private final String space;

  JobPlanner(World world, Outputs outputs, String space) {
    this.world = world;
    this.outputs = outputs;
    this.space = space;
  }

  /**
   * The job of a submission.
   *
   * @param test whether it costs nothing and is done at once
   */
  Job plan(Call call, JobModel.Submit submit, Scope scope, Outcome outcome, boolean test) {
    JobSpec spec = world.spec().jobs();
    long number = world.store().next(space);
    String name = name(call, scope);
    KindSpec kind = outputs.kind(call.operation().id(), name);
    Duration lasts = test ? Duration.ZERO : lasting(kind, number);
    Instant now = world.clock().now();
    JsonNode input = Defaults.fill(Inputs.of(call.payload()), call.operation());
    return new Job(
        world.seed().text("job id of " + world.name(), number, spec.id()),
        number,
        call.operation().id(),
        name,
        input,
        new Timelines(submit.poll().status(), spec.shares()).plan(now, lasts, outcome),
        test ? BigDecimal.ZERO : price(kind, input));
  }

  /** The outcome that a header or a rule asks for. */
  Outcome outcome(Optional<String> script, Scope scope) {
    return script
        .or(
            () ->
                world.spec().jobs().rules().stream()
                    .filter(rule -> Condition.holds(rule.when(), scope))
                    .map(JobSpec.Rule::outcome)
                    .findFirst())
        .flatMap(Outcome::of)
        .orElse(Outcome.SUCCEED);
  }

  /** The model: as the file says, or else the path below the server's base. */
  private String name(Call call, Scope scope) {
    return world
        .spec()
        .jobs()
        .model()
        .map(template -> world.template().fillText(template, scope))
        .orElseGet(() -> pathName(call));
  }

  private static String pathName(Call call) {
    String path = Percent.decode(call.localPath());
    for (String base : call.operation().basePaths()) {
      if (!base.isEmpty() && path.startsWith(base + "/")) {
        return path.substring(base.length() + 1);
      }
    }
    return path.substring(1);
  }

  private Duration lasting(KindSpec kind, long number) {
    double least = kind.least().doubleValue();
    double spread = kind.most().doubleValue() - least;
    double seconds = least + spread * world.seed().fraction("job time of " + world.name(), number);
    return world.clock().lasting(Duration.ofMillis((long) (seconds * 1000)));
  }

  /** What a job of that kind costs. */
  BigDecimal price(KindSpec kind, JsonNode input) {
    return kind.price().multiply(BigDecimal.valueOf(outputs.count(input)));
  }

  /** A job that is, and stays, in a status or phase. */
  Job placed(JobModel.Submit submit, String id, String status, JsonNode input) {
    StatusPlace place = submit.poll().status();
    String exact = exact(place, status);
    String operation = submit.operation().id();
    Phase phase = place.phases().getOrDefault(exact, Phase.of(status).orElse(Phase.RUNNING));
    return new Job(
        id,
        world.store().next(space),
        operation,
        operation,
        Defaults.fill(input, submit.operation()),
        List.of(new Step(exact, phase, world.clock().now())),
        BigDecimal.ZERO);
  }

  private String exact(StatusPlace place, String status) {
    if (place.phases().containsKey(status)) {
      return status;
    }
    return Phase.of(status)
        .map(place::status)
        .orElseThrow(
            () ->
                new SandboxException(
                    "Jobs of "
                        + world.name()
                        + " have no status "
                        + status
                        + "; they have "
                        + String.join(", ", place.phases().keySet())
                        + ", and the phases"));
  }
}
