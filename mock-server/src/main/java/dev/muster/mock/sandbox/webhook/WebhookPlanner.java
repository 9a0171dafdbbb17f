package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.Call;
import dev.muster.mock.expression.Exchange;
import dev.muster.mock.expression.RuntimeExpression;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.proxy.Outgoing;
import dev.muster.mock.proxy.UrlText;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.job.Job;
import dev.muster.mock.sandbox.job.Jobs;
import dev.muster.mock.sandbox.job.Step;
import dev.muster.mock.sandbox.resource.Items;
import dev.muster.mock.sandbox.spec.WebhookSpec;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Decides what is to be told of a job, to whom and when. */
final class WebhookPlanner {
  private static final Pattern EXPRESSION =
      Pattern.compile("\\$(?:request\\.|response\\.|url|method|statusCode)[\\w.#/~-]*");

  /** Says of a parcel's context that a fault has it lost on the way. */
  static final String LOST = "lost";

  private final World world;
  private final WebhookModel model;
  private final Jobs jobs;
  private final WebhookKeys keys;
  private final ParcelStore store;

  WebhookPlanner(World world, WebhookModel model, Jobs jobs, WebhookKeys keys, ParcelStore store) {
    this.world = world;
    this.model = model;
    this.jobs = jobs;
    this.keys = keys;
    this.store = store;
  }

  /** The deliveries that a submission asks for, planned but not stored. */
  List<Parcel> plan(Job job, Call call, Answer answer, Scope scope) {
    List<Parcel> parcels = new ArrayList<>();
    for (Webhook webhook : model.of(call.operation())) {
      if (Condition.holds(webhook.spec().when(), scope)) {
        Exchange exchange = Exchange.of(call, answer);
        for (String address : addresses(webhook, exchange, scope)) {
          JsonNode context = context(webhook, exchange, scope);
          for (List<String> on : apart(webhook.spec().on(), job)) {
            String id = idOf(job, parcels.size() + 1);
            parcels.add(parcel(id, job, webhook, address, on, context));
          }
        }
      }
    }
    return parcels;
  }

  /** The id of one of a job's deliveries, counted from 1. */
  static String idOf(Job job, int number) {
    return job.id() + "." + number;
  }

  /**
   * What of a job's life is told, be it past or still to come. A status that lasts no time is never
   * there.
   */
  static Optional<Step> told(Job job, List<String> on) {
    return job.timeline().stream()
        .filter(step -> job.at(step.at()).equals(step))
        .filter(step -> on.contains(step.status()) || on.contains(step.phase().key()))
        .findFirst();
  }

  /**
   * A delivery that nothing was sent of yet, now that the job's life is that. One that has nothing
   * to tell waits for the end all the same, for the life may change again.
   */
  static Parcel planned(Parcel parcel, Job job) {
    Optional<Step> end = Optional.of(job.end()).filter(step -> step.phase().isFinal());
    Optional<Step> step = told(job, parcel.on()).or(() -> end);
    return parcel.in(DeliveryState.PLANNED, "", step.map(Step::at));
  }

  private Parcel parcel(
      String id, Job job, Webhook webhook, String address, List<String> on, JsonNode context) {
    Delivery delivery =
        new Delivery(
            id,
            store.nextNumber(),
            webhook.id(),
            job.operation(),
            job.id(),
            webhook.operation().method(),
            shown(address),
            DeliveryState.PLANNED,
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            List.of());
    return planned(new Parcel(delivery, address, on, context, 0, false), job);
  }

  /** What is to be told beside these, now that the job's life is another. */
  List<Parcel> more(Job job, List<Parcel> known) {
    List<Parcel> all = new ArrayList<>(known);
    for (Parcel one : known) {
      Optional<Webhook> webhook = model.find(job.operation(), one.delivery().webhook());
      List<List<String>> wanted = webhook.map(it -> apart(it.spec().on(), job)).orElseGet(List::of);
      for (List<String> on : wanted) {
        if (all.stream().noneMatch(it -> tells(it, one, on))) {
          String id = idOf(job, all.size() + 1);
          all.add(parcel(id, job, webhook.get(), one.address(), on, one.context()));
        }
      }
    }
    return all.subList(known.size(), all.size());
  }

  private static boolean tells(Parcel parcel, Parcel like, List<String> on) {
    return parcel.delivery().webhook().equals(like.delivery().webhook())
        && parcel.address().equals(like.address())
        && parcel.on().equals(on);
  }

  /**
   * All ends together, for a job has one; everything before the end by itself, if the job comes to
   * it.
   */
  private List<List<String>> apart(List<String> on, Job job) {
    List<List<String>> apart = new ArrayList<>();
    on.stream()
        .filter(one -> !jobs.isFinal(one))
        .map(List::of)
        .filter(one -> told(job, one).isPresent())
        .forEach(apart::add);
    List<String> ends = on.stream().filter(jobs::isFinal).toList();
    if (!ends.isEmpty()) {
      apart.add(ends);
    }
    return apart;
  }

  private List<String> addresses(Webhook webhook, Exchange exchange, Scope scope) {
    WebhookSpec spec = webhook.spec();
    List<String> addresses = new ArrayList<>();
    if (spec.subscribers().isPresent()) {
      WebhookSpec.Subscribers all = spec.subscribers().get();
      ObjectNode each = Json.object();
      each.putObject("$each").put("of", "subscribers").set("where", all.where());
      ((ObjectNode) each.path("$each")).set("as", all.url());
      Scope known = scope.with("subscribers", new Items(world, all.resource()).all());
      world.template().fill(each, known).forEach(one -> addresses.add(Template.asText(one)));
    } else if (!spec.url().isMissingNode()) {
      addresses.add(Template.asText(world.template().fill(spec.url(), scope)));
    } else {
      webhook
          .expression()
          .flatMap(expression -> RuntimeExpression.expand(expression, exchange))
          .ifPresent(addresses::add);
    }
    return addresses.stream().filter(address -> !address.isBlank()).toList();
  }

  /** What templates still speak of when the request is over. */
  private JsonNode context(Webhook webhook, Exchange exchange, Scope scope) {
    String templates = webhook.spec().templates().toString();
    ObjectNode context = Json.object();
    for (String name : List.of("origin", "base")) {
      context.set(name, StringNode.valueOf(scope.find(name).asString("")));
    }
    if (templates.contains("request.id")) {
      context.set("request", scope.find("request"));
    }
    ObjectNode values = context.putObject("values");
    Matcher expression = EXPRESSION.matcher(templates);
    while (expression.find()) {
      JsonNode value = RuntimeExpression.evaluate(expression.group(), exchange);
      if (!value.isMissingNode()) {
        values.set(expression.group(), value);
      }
    }
    JsonNode key = keys.presented(webhook, exchange.call());
    if (key.isObject()) {
      context.set("key", key);
    }
    if (exchange.call().strike().lostWebhooks()) {
      context.put(LOST, true);
    }
    return context;
  }

  private static String shown(String address) {
    try {
      return Outgoing.shown(UrlText.read(address));
    } catch (URISyntaxException e) {
      return address.replaceAll("[?#].*", "");
    }
  }
}
