package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Pointers;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Sample;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.money.Account;
import dev.muster.mock.sandbox.money.CostHeaders;
import dev.muster.mock.sandbox.spec.JobSpec;
import dev.muster.mock.sandbox.spec.Reply;
import dev.muster.mock.sandbox.spec.SwitchSpec.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Tells how a job stands, in the words of the contract's examples. */
final class JobAnswers {
  private final World world;
  private final Account account;
  private final Outputs outputs;
  private final Replies replies;
  private final CostHeaders headers;

  JobAnswers(World world, Account account, Outputs outputs, Replies replies) {
    this.world = world;
    this.account = account;
    this.outputs = outputs;
    this.replies = replies;
    this.headers = new CostHeaders(world, account);
  }

  /** The answer to a submission. */
  Answer submitted(Job job, JobModel.Submit submit, Scope scope) {
    Step step = job.at(world.clock().now());
    boolean whole = world.switches().has(Effect.INLINE_COMPLETION) && step.phase().isFinal();
    Operation operation = submit.operation();
    Optional<Sample> sample =
        whole
            ? submit.status().flatMap(place -> withStatus(operation, place, step.status(), true))
            : Optional.empty();
    sample =
        sample
            .or(() -> chosen("submitted").flatMap(name -> Sample.named(operation, name, 0)))
            .or(() -> Sample.first(operation, 0));
    JsonNode body = sample.map(s -> s.value().deepCopy()).orElseGet(Json::object);
    body = withIds(body, submit.ids(), job.id(), !whole);
    if (submit.status().isPresent()) {
      body = tell(body, submit.status().get(), job, step, submit.ids(), scope);
    }
    int status = sample.map(Sample::status).orElse(Sample.success(operation));
    return finish(status, body, world.spec().jobs().submitted(), job, step, operation, scope);
  }

  /** The answer to a poll. */
  Answer poll(Job job, JobModel.Poll poll, Optional<JobModel.Submit> submit, Scope scope) {
    Step step = job.at(world.clock().now());
    Operation operation = poll.operation();
    List<String> ids = submit.map(JobModel.Submit::ids).orElse(List.of());
    if (step.phase() == Phase.FAILED && world.switches().has(Effect.FAILURE_IS_ERROR)) {
      Optional<Answer> error = failure(job, step, operation, ids, scope);
      if (error.isPresent()) {
        return error.get();
      }
    }
    Optional<Sample> sample =
        chosen(step.status())
            .flatMap(name -> Sample.named(operation, name, 0))
            .or(() -> withStatus(operation, poll.status(), step.status(), true))
            .or(() -> ofVariant(operation, poll, step.phase()))
            .or(() -> Sample.first(operation, 0));
    JsonNode body =
        sample
            .map(s -> s.value().deepCopy())
            .orElseGet(() -> withIds(Json.object(), ids, job.id(), true));
    if (sample.isEmpty() || poll.status().phases().isEmpty()) {
      // Nothing says where the status is: the usual place is as good as any.
      body = Pointers.set(body, poll.status().pointer(), StringNode.valueOf(step.status()));
    }
    body = tell(body, poll.status(), job, step, ids, scope);
    int status = sample.map(Sample::status).orElse(Sample.success(operation));
    return finish(status, body, world.spec().jobs().polled(), job, step, operation, scope);
  }

  /** The answer to a poll for a job that does not exist. */
  Answer unknown(Operation operation, Scope scope) {
    return replies.make(Reply.of(404), operation, scope);
  }

  /** A failure as the error response that the contract gives to it, if it does. */
  private Optional<Answer> failure(
      Job job, Step step, Operation operation, List<String> ids, Scope scope) {
    for (Response response : operation.responses().values()) {
      Optional<StatusPlace> place =
          response.key().startsWith("2")
              ? Optional.empty()
              : response.content().values().stream()
                  .flatMap(type -> type.schema().stream())
                  .flatMap(schema -> StatusPlace.in(schema).stream())
                  .findFirst();
      Optional<Sample> sample = place.flatMap(p -> withStatus(operation, p, step.status(), false));
      if (sample.isPresent()) {
        JsonNode body = tell(sample.get().value().deepCopy(), place.get(), job, step, ids, scope);
        return Optional.of(
            finish(
                sample.get().status(),
                body,
                world.spec().jobs().polled(),
                job,
                step,
                operation,
                scope));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sample> withStatus(
      Operation operation, StatusPlace place, String status, boolean success) {
    return Sample.of(operation).stream()
        .filter(sample -> sample.status() / 100 == 2 == success)
        .filter(sample -> sample.value().at(place.pointer()).asString("").equals(status))
        .findFirst();
  }

  private static Optional<Sample> ofVariant(Operation operation, JobModel.Poll poll, Phase phase) {
    return Sample.of(operation).stream()
        .filter(sample -> sample.status() / 100 == 2)
        .filter(
            sample ->
                poll.variants().flatMap(v -> v.phaseOf(sample.value())).stream()
                    .anyMatch(phase::equals))
        .findFirst();
  }

  /** The example that a switch puts in the place of the usual one. */
  private Optional<String> chosen(String status) {
    for (Map.Entry<String, Map<String, String>> one : world.spec().jobs().examples().entrySet()) {
      if (world.switches().isOn(one.getKey()) && one.getValue().containsKey(status)) {
        return Optional.of(one.getValue().get(status));
      }
    }
    return Optional.empty();
  }

  private static JsonNode withIds(JsonNode body, List<String> pointers, String id, boolean needed) {
    JsonNode told = body;
    boolean found = false;
    for (String pointer : pointers) {
      if (Pointers.has(told, pointer)) {
        told = Pointers.set(told, pointer, StringNode.valueOf(id));
        found = true;
      }
    }
    return found || !needed || pointers.isEmpty()
        ? told
        : Pointers.set(told, pointers.get(0), StringNode.valueOf(id));
  }

  /** Puts the job's facts where the example has facts of its own. */
  private JsonNode tell(
      JsonNode body, StatusPlace place, Job job, Step step, List<String> ids, Scope scope) {
    JsonNode told = body;
    if (Pointers.has(told, place.pointer())) {
      told = Pointers.set(told, place.pointer(), StringNode.valueOf(step.status()));
    }
    for (String id : ids) {
      String beside = place.owner() + id.substring(Math.max(0, id.lastIndexOf('/')));
      if (Pointers.has(told, beside)) {
        told = Pointers.set(told, beside, StringNode.valueOf(job.id()));
      }
    }
    JobSpec spec = world.spec().jobs();
    if (spec.outputs().isPresent()) {
      String at = place.owner() + spec.outputs().get();
      boolean done = step.phase() == Phase.SUCCEEDED;
      if (done && (Pointers.has(told, place.pointer()) || Pointers.has(told, at))) {
        told = Pointers.set(told, at, outputs.list(job, scope));
      } else if (!done && Pointers.has(told, at)) {
        told = Pointers.set(told, at, MissingNode.getInstance());
      }
    }
    if (spec.error().isPresent() && step.phase() != Phase.FAILED) {
      told = Pointers.set(told, place.owner() + spec.error().get(), MissingNode.getInstance());
    }
    return told;
  }

  private Answer finish(
      int status,
      JsonNode body,
      Map<String, JsonNode> fill,
      Job job,
      Step step,
      Operation operation,
      Scope scope) {
    boolean refunded = step.phase() == Phase.FAILED && job.price().signum() > 0;
    BigDecimal amount = refunded ? BigDecimal.ZERO : job.price();
    Scope all =
        scope
            .with("job", facts(job, step))
            .with("cost", headers.cost(amount, refunded))
            .with("balance", headers.balance());
    Answer answer = Answer.json(status, replies.lay(body, Map.of(), fill, all));
    return headers.add(answer, operation, all);
  }

  private static JsonNode facts(Job job, Step step) {
    ObjectNode facts = Json.object();
    facts.put("id", job.id()).put("status", step.status()).put("phase", step.phase().key());
    facts.put("model", job.model()).put("created", job.timeline().get(0).at().toString());
    return facts;
  }
}
