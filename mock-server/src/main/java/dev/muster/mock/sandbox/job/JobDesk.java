package dev.muster.mock.sandbox.job;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.limit.Limits;
import dev.muster.mock.sandbox.money.Account;
import dev.muster.mock.sandbox.money.CostHeaders;
import dev.muster.mock.sandbox.resource.Entry;
import dev.muster.mock.sandbox.resource.Guards;
import dev.muster.mock.sandbox.resource.Listing;
import dev.muster.mock.sandbox.resource.Selection;
import dev.muster.mock.sandbox.resource.Target;
import dev.muster.mock.sandbox.spec.OperationSpec;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, reads, cancels and deletes jobs, as resources of the type {@code job}. */
final class JobDesk {
  private static final List<String> UNFINISHED = List.of("pending", "running");

  private final World world;
  private final JobModel model;
  private final JobStore store;
  private final JobFacts facts;
  private final Account account;
  private final Limits limits;
  private final CostHeaders costs;
  private final Replies replies;
  private final Guards guards;
  private final BiFunction<Job, Scope, Answer> polled;

  JobDesk(
      World world,
      JobModel model,
      JobStore store,
      JobFacts facts,
      Account account,
      Limits limits,
      CostHeaders costs,
      Replies replies,
      BiFunction<Job, Scope, Answer> polled) {
    this.world = world;
    this.model = model;
    this.store = store;
    this.facts = facts;
    this.account = account;
    this.limits = limits;
    this.costs = costs;
    this.replies = replies;
    this.guards = new Guards(world.template(), replies);
    this.polled = polled;
  }

  Answer play(Call call, OperationSpec spec, Scope scope) {
    Scope named = Target.identify(call, spec, scope, world.template());
    return switch (spec.does()) {
      case LIST -> list(call, spec, scope);
      case READ -> read(call, spec, named);
      case CANCEL -> cancel(call, spec, named);
      case DELETE -> delete(call, spec, named);
      default -> about(call, spec, scope);
    };
  }

  /** An answer that knows all jobs: how many there are, for instance. */
  private Answer about(Call call, OperationSpec spec, Scope scope) {
    Scope known = scope.once("items", () -> items(entries()));
    guards.check(spec.refuse(), call.operation(), known);
    return replies.make(spec.answer(), call.operation(), guards.let(spec.let(), known));
  }

  private Answer list(Call call, OperationSpec spec, Scope scope) {
    guards.check(spec.refuse(), call.operation(), scope);
    Listing page = new Selection(spec.list(), call, scope, world.template()).page(entries(), call);
    ArrayNode items = Json.array();
    for (Entry entry : page.entries()) {
      store.find(entry.item().path("id").asString()).ifPresent(job -> items.add(whole(job, scope)));
    }
    Scope listed = guards.let(spec.let(), scope.with("items", items));
    return page.tell(replies.make(spec.answer(), call.operation(), listed), call);
  }

  private Answer read(Call call, OperationSpec spec, Scope scope) {
    Job job = known(call, spec, scope);
    Scope all = guards.let(spec.let(), facts.in(scope, job).with("item", whole(job, scope)));
    guards.check(spec.refuse(), call.operation(), all);
    return replies.make(spec.answer(), call.operation(), all);
  }

  private Answer cancel(Call call, OperationSpec spec, Scope scope) {
    Job job = known(call, spec, scope);
    guards.check(spec.refuse(), call.operation(), facts.in(scope, job));
    List<String> phases = spec.cancel().phases().orElse(UNFINISHED);
    Instant now = world.clock().now();
    Job before =
        store
            .change(
                job.id(),
                one -> {
                  if (!phases.contains(one.at(now).phase().key())) {
                    throw guards.refusal(
                        spec.cancel().otherwise(), call.operation(), facts.in(scope, one));
                  }
                  return one.at(now).phase().isFinal() ? one : one.cancelled(word(one), now);
                })
            .orElse(job);
    boolean cancels = !before.at(now).phase().isFinal();
    BigDecimal refund = cancels ? before.price() : BigDecimal.ZERO;
    if (cancels) {
      store.forget(before);
      if (refund.signum() > 0) {
        account.refund(job.id(), refund);
      }
    }
    Job after = store.find(job.id()).orElse(before);
    Scope done =
        facts
            .in(scope, after)
            .with("before", facts.of(before))
            .with("refund", costs.cost(refund, refund.signum() > 0))
            .with("balance", costs.balance());
    return replies.make(spec.answer(), call.operation(), guards.let(spec.let(), done));
  }

  private Answer delete(Call call, OperationSpec spec, Scope scope) {
    Job job = known(call, spec, scope);
    Scope all = guards.let(spec.let(), facts.in(scope, job));
    guards.check(spec.refuse(), call.operation(), all);
    String phase = job.at(world.clock().now()).phase().key();
    if (spec.cancel().phases().map(phases -> !phases.contains(phase)).orElse(false)) {
      throw guards.refusal(spec.cancel().otherwise(), call.operation(), all);
    }
    store.remove(job);
    limits.forget(job.id(), job.owner());
    return replies.make(spec.answer(), call.operation(), all);
  }

  /** The contract's word for cancelled. */
  private String word(Job job) {
    return model.word(job.operation(), Phase.CANCELLED);
  }

  private Job known(Call call, OperationSpec spec, Scope scope) {
    return store
        .find(scope.find("id").asString(""))
        .orElseThrow(() -> guards.refusal(spec.unknown(), call.operation(), scope));
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Job job : store.all()) {
      entries.add(new Entry(job.number(), facts.of(job)));
    }
    return entries;
  }

  private static ArrayNode items(List<Entry> entries) {
    ArrayNode items = Json.array();
    entries.forEach(entry -> items.add(entry.item()));
    return items;
  }

  /** A job with what a poll would say of it. */
  private ObjectNode whole(Job job, Scope scope) {
    ObjectNode whole = facts.of(job);
    byte[] poll = polled.apply(job, scope).bytes();
    JsonNode told = poll.length == 0 ? Json.mapper().nullNode() : Json.read(poll);
    whole.set("poll", told);
    return whole;
  }
}
