package dev.muster.mock.sandbox.job;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.media.Media;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.key.Keyring;
import dev.muster.mock.sandbox.money.Account;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Plays the jobs of one provider. A submission may ask for its outcome with the header {@code
 * X-Muster-Job: fail}, {@code cancel} or {@code stall}.
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
  private final JobAnswers answers;
  private final Replies replies;

  public Jobs(World world, Account account, Keyring keyring) {
    this.world = world;
    this.account = account;
    this.keyring = keyring;
    this.model = new JobModel(world.contract());
    this.outputs = new Outputs(world);
    this.planner = new JobPlanner(world, outputs, space());
    this.replies = new Replies(world.template());
    this.answers = new JobAnswers(world, account, outputs, replies);
  }

  /** The answer to a submission or a poll; empty for every other operation. */
  public Optional<Answer> simulate(Call call) {
    Optional<JobModel.Poll> poll = model.poll(call.operation());
    return poll.isPresent()
        ? Optional.of(poll(call, poll.get()))
        : model.submit(call.operation()).map(submit -> submit(call, submit));
  }

  public Optional<Job> find(String id) {
    return world.store().get(space(), id).map(Job::of);
  }

  /** All jobs, oldest first. */
  public List<Job> all() {
    return world.store().list(space()).stream().map(Job::of).toList();
  }

  /** The numbered output of a job that has succeeded. */
  public Optional<Media> output(String id, int index) {
    return find(id)
        .filter(job -> job.at(world.clock().now()).phase() == Phase.SUCCEEDED)
        .flatMap(job -> outputs.render(job, index));
  }

  /**
   * Puts a job there, as if it had been submitted before; it stays in that status for good.
   *
   * @param operation the id of the operation that submits such jobs
   * @param status a status of the contract, or the name of a phase
   */
  public Job place(String operation, String id, String status, JsonNode input) {
    JobModel.Submit submit =
        world
            .contract()
            .operation(operation)
            .flatMap(model::submit)
            .orElseThrow(
                () ->
                    new SandboxException(
                        world.name() + " has no operation " + operation + " that submits jobs"));
    Job job = planner.placed(submit, id, status, input);
    save(job);
    return job;
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

  private Answer poll(Call call, JobModel.Poll poll) {
    String id =
        Optional.ofNullable(call.path().get(poll.parameter()))
            .or(() -> call.query(poll.parameter()))
            .orElse("");
    Scope scope = world.scope(call);
    return find(id)
        .map(job -> answers.poll(job, poll, submitOf(job), scope))
        .orElseGet(() -> answers.unknown(poll.operation(), scope));
  }

  private Optional<JobModel.Submit> submitOf(Job job) {
    return world.contract().operation(job.operation()).flatMap(model::submit);
  }

  private Answer submit(Call call, JobModel.Submit submit) {
    Scope scope = world.scope(call);
    Optional<String> script = call.request().headers().first(SCRIPT);
    if (script.isPresent() && Outcome.of(script.get()).isEmpty()) {
      return Answer.text(400, SCRIPT + " can be fail, cancel or stall, not what was sent\n");
    }
    Outcome outcome = planner.outcome(script, scope);
    Job job = planner.plan(call, submit, scope, outcome, keyring.isTest(call));
    Optional<Instant> refund =
        Optional.of(job.end()).filter(end -> end.phase() == Phase.FAILED).map(Step::at);
    if (job.price().signum() > 0 && !account.charge(job.price(), refund)) {
      return replies.make(world.spec().money().insufficient(), call.operation(), scope);
    }
    save(job);
    return answers.submitted(job, submit, scope);
  }

  private void save(Job job) {
    world.store().change(space(), job.id(), before -> job.json());
  }

  private String space() {
    return world.space("jobs");
  }
}
