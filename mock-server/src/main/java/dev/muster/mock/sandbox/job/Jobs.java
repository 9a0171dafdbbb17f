package dev.muster.mock.sandbox.job;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.media.Media;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.key.Keyring;
import dev.muster.mock.sandbox.limit.Limits;
import dev.muster.mock.sandbox.money.Account;
import dev.muster.mock.sandbox.money.CostHeaders;
import dev.muster.mock.sandbox.resource.Guards;
import dev.muster.mock.sandbox.resource.Maker;
import dev.muster.mock.sandbox.resource.Refused;
import dev.muster.mock.sandbox.spec.OperationSpec;
import dev.muster.mock.sandbox.spec.OutcomeSpec;
import dev.muster.mock.sandbox.spec.WebhookSpec;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Plays the jobs of one provider. A submission may ask for its outcome with the header {@code
 * X-Muster-Job}: {@code fail; code=E1}, for instance.
 */
public final class Jobs {
  /** The header that scripts a job. */
  public static final String SCRIPT = "X-Muster-Job";

  private final World world;
  private final Account account;
  private final Keyring keyring;
  private final JobModel model;
  private final Outputs outputs;
  private final JobPlanner planner;
  private final JobFacts facts;
  private final JobAnswers answers;
  private final JobNotices notices;
  private final JobStore store;
  private final JobDesk desk;
  private final JobSteering steering;
  private final Maker maker;
  private final Guards guards;
  private final Replies replies;
  private final Limits limits;
  private final Function<Call, Scope> scopes;

  /**
   * A player.
   *
   * @param scopes what the sandbox knows of a call
   */
  public Jobs(
      World world,
      Account account,
      Keyring keyring,
      Replies replies,
      Limits limits,
      Function<Call, Scope> scopes) {
    this.world = world;
    this.account = account;
    this.keyring = keyring;
    this.replies = replies;
    this.limits = limits;
    this.scopes = scopes;
    this.model = world.jobModel();
    this.outputs = new Outputs(world);
    this.store = new JobStore(world);
    this.planner = new JobPlanner(world, outputs, store.space());
    this.facts = new JobFacts(world, outputs);
    CostHeaders costs = new CostHeaders(world, account);
    this.answers = new JobAnswers(world, outputs, facts, replies, costs);
    this.notices = new JobNotices(world, outputs, replies);
    this.maker = new Maker(world);
    this.guards = new Guards(world.template(), replies);
    this.steering = new JobSteering(world, model, store, account, limits, this::made);
    this.desk =
        new JobDesk(world, model, store, facts, account, limits, costs, replies, this::told);
  }

  /** The answer of an operation that is about jobs; empty for every other. */
  public Optional<Answer> simulate(Call call) {
    try {
      OperationSpec spec = spec(call);
      if (spec.resource().filter("job"::equals).isPresent()) {
        return Optional.of(desk.play(call, spec, scopes.apply(call)));
      }
      Optional<JobModel.Poll> poll = model.poll(call.operation());
      if (poll.isPresent()) {
        return Optional.of(poll(call, poll.get(), spec));
      }
      Optional<JobModel.Submit> submit = model.submit(call.operation());
      return submit.isPresent() ? submit(call, submit.get(), spec) : Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.answer());
    }
  }

  public Optional<Job> find(String id) {
    return store.find(id);
  }

  /** The same, however long the job has been over. */
  public Optional<Job> stored(String id) {
    return store.stored(id);
  }

  /** Tells somebody of every job from now on. */
  public void watch(JobWatch all) {
    store.watch(all);
  }

  /**
   * What a webhook tells of a job.
   *
   * @param step of the job's life that is told
   * @param webhook the operation that is called
   * @param scope what templates can speak of beside the job
   */
  public JsonNode notice(Job job, Step step, Operation webhook, WebhookSpec spec, Scope scope) {
    Set<String> names = new LinkedHashSet<>();
    submitOf(job)
        .ifPresent(
            submit -> {
              submit.ids().forEach(id -> names.add(id.substring(id.lastIndexOf('/') + 1)));
              names.add(submit.poll().parameter());
            });
    names.add("id");
    Scope all = answers.costs(facts.in(scope, job, step.at()), job, step);
    return notices.body(job, step, webhook, spec, List.copyOf(names), all);
  }

  /** Whether jobs have that status, or there is that phase. */
  public boolean knows(String statusOrPhase) {
    return Phase.of(statusOrPhase).isPresent() || model.statuses().containsKey(statusOrPhase);
  }

  /** Whether a status or phase is one that a job ends with. */
  public boolean isFinal(String statusOrPhase) {
    return Optional.ofNullable(model.statuses().get(statusOrPhase))
        .or(() -> Phase.of(statusOrPhase))
        .map(Phase::isFinal)
        .orElse(false);
  }

  /** All jobs, oldest first. */
  public List<Job> all() {
    return store.all();
  }

  /** The job of that id, if it has succeeded. */
  public Optional<Job> done(String id) {
    return find(id).filter(job -> job.at(world.clock().now()).phase() == Phase.SUCCEEDED);
  }

  /** The numbered output of a job that has succeeded. */
  public Optional<Media> output(String id, int index) {
    return done(id).flatMap(job -> outputs.render(job, index));
  }

  /**
   * Puts a job there, as if it had been submitted before; it stays in that status for good. One
   * that has succeeded has made what such jobs make.
   *
   * @param scope what templates can speak of without a request
   * @param operation the id of the operation that submits such jobs
   * @param status a status of the contract, or the name of a phase
   */
  public Job place(String operation, String id, String status, JsonNode input, Scope scope) {
    JobModel.Submit submit =
        world
            .contract()
            .operation(operation)
            .flatMap(model::submit)
            .orElseThrow(
                () ->
                    new SandboxException(
                        world.name() + " has no operation " + operation + " that submits jobs"));
    find(id).ifPresent(store::forget);
    Job job = planner.placed(submit, id, status, input);
    Job making = job.making(made(job, scope));
    store.save(making);
    return making;
  }

  /**
   * Has a job that is under way come to another end: at once, or after the time that the outcome
   * takes. What it cost comes back if it fails or is cancelled.
   *
   * @return the job as it is now; empty if there is none
   * @throws SandboxException if it has ended
   */
  public Optional<Job> steer(String id, OutcomeSpec outcome, Scope scope) {
    return steering.steer(id, outcome, scope);
  }

  /** Takes a job away, with what it made; false if there is none. */
  public boolean remove(String id) {
    Optional<Job> job = find(id);
    job.ifPresent(store::remove);
    return job.isPresent();
  }

  /** The job as templates speak of it. */
  public JsonNode facts(Job job) {
    return facts.of(job);
  }

  /** What a job of that model would cost. */
  public BigDecimal quote(String operation, String modelName, JsonNode input) {
    JsonNode whole =
        world.contract().operation(operation).map(one -> Defaults.fill(input, one)).orElse(input);
    return planner.price(outputs.kind(operation, modelName), whole);
  }

  /** Whether an operation submits jobs. */
  public boolean submits(String operation) {
    return world.contract().operation(operation).flatMap(model::submit).isPresent();
  }

  /** Whether an operation submits jobs or tells how they stand. */
  public boolean knows(Operation operation) {
    return model.poll(operation).isPresent() || model.submit(operation).isPresent();
  }

  private OperationSpec spec(Call call) {
    return world.spec().operation(call.operation().id());
  }

  private Answer poll(Call call, JobModel.Poll poll, OperationSpec spec) {
    String id =
        Optional.ofNullable(call.path().get(poll.parameter()))
            .or(() -> call.query(poll.parameter()))
            .orElse("");
    Scope scope = scopes.apply(call);
    Optional<Job> job = find(id);
    if (job.isEmpty()) {
      return replies.make(spec.unknown(), poll.operation(), scope);
    }
    Scope known = guards.let(spec.let(), facts.in(scope, job.get()));
    guards.check(spec.refuse(), call.operation(), known);
    return answers.poll(job.get(), poll, submitOf(job.get()), spec, known);
  }

  /** How a job would be told by the operation that polls it. */
  private Answer told(Job job, Scope scope) {
    JobModel.Submit submit = submitOf(job).orElseThrow();
    OperationSpec spec = world.spec().operation(submit.poll().operation().id());
    Scope known = guards.let(spec.let(), facts.in(scope, job));
    return answers.poll(job, submit.poll(), Optional.of(submit), spec, known);
  }

  private Optional<JobModel.Submit> submitOf(Job job) {
    return world.contract().operation(job.operation()).flatMap(model::submit);
  }

  private Optional<Answer> submit(Call call, JobModel.Submit submit, OperationSpec spec) {
    Scope scope = guards.let(spec.let(), scopes.apply(call));
    if (!Condition.holds(spec.submit().when(), scope)) {
      return Optional.empty();
    }
    guards.check(spec.refuse(), call.operation(), scope);
    Fate fate = planner.fate(call, asked(call), scope);
    Supplier<Answer> begun = () -> begin(call, submit, spec, scope, fate);
    return planner
        .chosenId(call, scope)
        .map(id -> world.store().alone(store.space() + "/" + id, begun))
        .or(() -> Optional.of(begun.get()));
  }

  private Answer begin(
      Call call, JobModel.Submit submit, OperationSpec spec, Scope scope, Fate fate) {
    Job job = planner.plan(call, submit, scope, fate, keyring.isTest(call));
    Instant end = job.end().phase().isFinal() ? job.end().at() : null;
    Optional<Answer> tooMany = limits.job(job.id(), end, call, scope, this::isOver);
    if (tooMany.isPresent()) {
      return tooMany.get();
    }
    Optional<Instant> refund =
        Optional.of(job.end()).filter(step -> step.phase() == Phase.FAILED).map(Step::at);
    if (job.price().signum() > 0 && !account.charge(job.id(), job.price(), refund)) {
      limits.forget(job.id(), job.owner());
      return replies.make(world.spec().money().insufficient(), call.operation(), scope);
    }
    Job making = job.making(made(job, scope));
    store.save(making);
    maker.make(spec.makes(), facts.in(scope, making), Optional.empty());
    Answer answer = answers.submitted(making, submit, spec, scope);
    store.watch().submitted(making, call, answer, facts.in(scope, making));
    return answer;
  }

  private boolean isOver(String id) {
    return find(id).filter(job -> job.at(world.clock().now()).phase().isFinal()).isPresent();
  }

  private static Optional<OutcomeSpec> asked(Call call) {
    try {
      return call.request().headers().first(SCRIPT).map(OutcomeSpec::parse);
    } catch (IllegalArgumentException e) {
      throw new Refused(Answer.text(400, SCRIPT + ": " + e.getMessage() + "\n"));
    }
  }

  /** What a job makes, if it succeeds: there from then on. */
  private Map<String, String> made(Job job, Scope scope) {
    Map<String, String> made = new LinkedHashMap<>();
    Instant end = job.end().at();
    if (job.end().phase() == Phase.SUCCEEDED) {
      maker
          .make(world.spec().jobs().makes(), facts.in(scope, job, end), Optional.of(end))
          .forEach(one -> made.put(one.resource(), one.id()));
    }
    return made;
  }
}
