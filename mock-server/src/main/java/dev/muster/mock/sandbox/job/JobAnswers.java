package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Pointers;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Sample;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.money.CostHeaders;
import dev.muster.mock.sandbox.spec.JobSpec;
import dev.muster.mock.sandbox.spec.OperationSpec;
import dev.muster.mock.sandbox.spec.Reply;
import dev.muster.mock.sandbox.spec.SwitchSpec.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Tells how a job stands, in the words of the contract's examples. */
final class JobAnswers {
  private final World world;
  private final Outputs outputs;
  private final JobFacts facts;
  private final JobSamples samples;
  private final Replies replies;
  private final CostHeaders headers;

  JobAnswers(World world, Outputs outputs, JobFacts facts, Replies replies, CostHeaders headers) {
    this.world = world;
    this.outputs = outputs;
    this.facts = facts;
    this.samples = new JobSamples(world);
    this.replies = replies;
    this.headers = headers;
  }

  /** The answer to a submission. */
  Answer submitted(Job job, JobModel.Submit submit, OperationSpec spec, Scope scope) {
    Step step = job.at(world.clock().now());
    boolean whole = world.switches().has(Effect.INLINE_COMPLETION) && step.phase().isFinal();
    Optional<Sample> done = whole ? samples.done(submit, step) : Optional.empty();
    Optional<Sample> sample = done.or(() -> samples.submitted(submit, spec, scope));
    JsonNode body = sample.map(s -> s.value().deepCopy()).orElseGet(Json::object);
    body = withIds(body, submit.ids(), job.id(), !whole);
    if (submit.places().isPresent()) {
      StatusPlace place = submit.places().get().of(body).orElse(submit.places().get().usual());
      body = tell(body, place, job, step, submit.ids(), scope, whole);
    }
    int status = sample.map(Sample::status).orElse(submit.success());
    Telling telling = new Telling(job, step, submit.operation(), spec);
    return finish(status, body, world.spec().jobs().submitted(), telling, scope);
  }

  /** The answer to a poll. */
  Answer poll(
      Job job,
      JobModel.Poll poll,
      Optional<JobModel.Submit> submit,
      OperationSpec spec,
      Scope scope) {
    Step step = job.at(world.clock().now());
    List<String> ids = submit.map(JobModel.Submit::ids).orElse(List.of());
    Telling telling = new Telling(job, step, poll.operation(), spec);
    Map<String, JsonNode> fill = world.spec().jobs().polled();
    if (step.phase() == Phase.FAILED && world.switches().has(Effect.FAILURE_IS_ERROR)) {
      Optional<JobSamples.Choice> error = samples.failure(poll.operation(), step);
      if (error.isPresent()) {
        Sample sample = error.get().sample();
        StatusPlace place = error.get().place().orElse(poll.status());
        JsonNode body = tell(sample.value().deepCopy(), place, job, step, ids, scope, true);
        return finish(sample.status(), body, fill, telling, scope);
      }
    }
    Optional<Sample> sample = samples.polled(poll, step, spec);
    JsonNode body =
        sample
            .map(s -> s.value().deepCopy())
            .orElseGet(() -> withIds(Json.object(), ids, job.id(), true));
    if (!poll.status().inHeader() && (sample.isEmpty() || poll.status().phases().isEmpty())) {
      // Nothing says where the status is: the usual place is as good as any.
      body = Pointers.set(body, poll.status().pointer(), StringNode.valueOf(step.status()));
    }
    StatusPlace place = poll.places().of(body).orElse(poll.status());
    body = tell(body, place, job, step, ids, scope, true);
    int status = sample.map(Sample::status).orElse(Sample.success(poll.operation()));
    return finish(status, body, fill, telling, scope);
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

  /**
   * Puts the job's facts where the example has facts of its own.
   *
   * @param whole whether outputs stand beside a status: a receipt has none, even of a job that is
   *     done
   */
  private JsonNode tell(
      JsonNode body,
      StatusPlace place,
      Job job,
      Step step,
      List<String> ids,
      Scope scope,
      boolean whole) {
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
      if (done && (whole && Pointers.has(told, place.pointer()) || Pointers.has(told, at))) {
        told = Pointers.set(told, at, outputs.told(job, scope));
      } else if (!done && !told.at(at).isNull()) {
        told = Pointers.set(told, at, MissingNode.getInstance());
      }
    }
    return spec.error().isEmpty()
        ? told
        : withError(told, place.owner() + spec.error().get(), job, step);
  }

  static JsonNode withError(JsonNode body, String at, Job job, Step step) {
    if (step.phase() != Phase.FAILED) {
      return body.at(at).isNull() ? body : Pointers.set(body, at, MissingNode.getInstance());
    }
    JsonNode told = body;
    if (told.at(at).isObject()) {
      for (Map.Entry<String, JsonNode> part : job.failure().properties()) {
        told = Pointers.set(told, at + "/" + part.getKey(), part.getValue());
      }
    } else if (Pointers.has(told, at) && job.failure().has("message")) {
      told = Pointers.set(told, at, job.failure().path("message"));
    }
    return told;
  }

  /** Of which job what is told, and where. */
  private record Telling(Job job, Step step, Operation operation, OperationSpec spec) {}

  private Answer finish(
      int status, JsonNode body, Map<String, JsonNode> fill, Telling telling, Scope scope) {
    Scope all = costs(facts.in(scope, telling.job()), telling.job(), telling.step());
    JsonNode laid = replies.lay(body, Map.of(), fill, all);
    Reply reply = telling.spec().answer();
    laid = replies.lay(laid, reply.set(), reply.fill(), all);
    Answer answer = replies.withHeaders(Answer.json(status, laid), reply, all);
    return headers.add(answer, telling.operation(), all);
  }

  /** The scope with what the job costs, which is nothing once it has failed. */
  Scope costs(Scope scope, Job job, Step step) {
    boolean refunded = step.phase() == Phase.FAILED && job.price().signum() > 0;
    BigDecimal amount = refunded ? BigDecimal.ZERO : job.price();
    return scope.with("cost", headers.cost(amount, refunded)).once("balance", headers::balance);
  }
}
