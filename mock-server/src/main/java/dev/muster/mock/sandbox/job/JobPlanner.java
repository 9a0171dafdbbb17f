package dev.muster.mock.sandbox.job;

import dev.muster.mock.Call;
import dev.muster.mock.Credential;
import dev.muster.mock.http.Percent;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Inputs;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.JobSpec;
import dev.muster.mock.sandbox.spec.KindSpec;
import dev.muster.mock.sandbox.spec.OutcomeSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Decides what will become of a job: its id, its model, its life and its price. */
final class JobPlanner {
  private static final String BODY = "$request.body#";

  private final World world;
  private final Outputs outputs;
  private final String space;
  private final OutcomeRules rules;

  JobPlanner(World world, Outputs outputs, String space) {
    this.world = world;
    this.outputs = outputs;
    this.space = space;
    this.rules = new OutcomeRules(world);
  }

  /**
   * The job of a submission.
   *
   * @param test whether it costs nothing and is done at once
   */
  Job plan(Call call, JobModel.Submit submit, Scope scope, Fate fate, boolean test) {
    JobSpec spec = world.spec().jobs();
    long number = world.store().next(space);
    String name = name(call, scope);
    KindSpec kind = outputs.kind(call.operation().id(), name);
    Duration lasts = test ? Duration.ZERO : lasting(kind, number, fate.spec());
    Instant now = world.clock().now();
    JsonNode input = Defaults.fill(Inputs.of(call.payload()), call.operation());
    return new Job(
        chosenId(call, scope)
            .filter(id -> world.store().get(space, id).isEmpty())
            .orElseGet(() -> world.seed().text("job id of " + world.name(), number, spec.id())),
        number,
        call.operation().id(),
        name,
        input,
        new Timelines(submit.poll().status(), spec.shares()).plan(now, lasts, fate.outcome()),
        fate.reason(),
        Map.of(),
        test ? BigDecimal.ZERO : price(kind, input),
        scope.find("key.id").asString(""),
        fate.spec().keep());
  }

  /** What will become of a job: what its header or a rule asks for, or else success. */
  Fate fate(Call call, Optional<OutcomeSpec> asked, Scope scope) {
    OutcomeSpec outcome =
        asked
            .or(
                () ->
                    rules.of(
                        call.operation().id(),
                        name(call, scope),
                        call.credentials().stream().map(Credential::value).toList(),
                        scope))
            .orElseGet(OutcomeSpec::success);
    return Fate.of(outcome, world.spec().jobs().failure());
  }

  /** The id that the submission chose, where it may; a job may have it already. */
  Optional<String> chosenId(Call call, Scope scope) {
    return Optional.ofNullable(world.spec().operations().get(call.operation().id()))
        .map(spec -> Template.asText(world.template().fill(spec.submit().id(), scope)))
        .filter(id -> !id.isEmpty());
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

  /** The model of a job that no request submitted: as the file says, if its input tells. */
  private String placedName(String operation, JsonNode input) {
    Scope submitted =
        Scope.of(
            expression ->
                expression.startsWith(BODY)
                    ? input.at(expression.substring(BODY.length()))
                    : MissingNode.getInstance());
    return world
        .spec()
        .jobs()
        .model()
        .map(template -> world.template().fillText(template, submitted))
        .filter(name -> !name.isEmpty())
        .orElse(operation);
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

  private Duration lasting(KindSpec kind, long number, OutcomeSpec outcome) {
    return world.clock().lasting(outcome.takes().orElseGet(() -> usual(kind, number, outcome)));
  }

  private Duration usual(KindSpec kind, long number, OutcomeSpec outcome) {
    double least = kind.least().doubleValue();
    double spread = kind.most().doubleValue() - least;
    double seconds = least + spread * world.seed().fraction("job time of " + world.name(), number);
    return Duration.ofMillis((long) (seconds * outcome.factor().doubleValue() * 1000));
  }

  /** What a job of that kind costs. */
  BigDecimal price(KindSpec kind, JsonNode input) {
    JsonNode one = world.template().fill(kind.price(), world.scope().with("input", input));
    BigDecimal price = one.isNumber() ? one.decimalValue() : BigDecimal.ZERO;
    return price.multiply(BigDecimal.valueOf(outputs.count(kind, input)));
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
        placedName(operation, input),
        Defaults.fill(input, submit.operation()),
        List.of(new Step(exact, phase, world.clock().now())),
        Json.object(),
        Map.of(),
        BigDecimal.ZERO,
        "",
        Optional.empty());
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
