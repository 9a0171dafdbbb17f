package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.proxy.Outgoing;
import dev.muster.mock.proxy.UrlText;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.job.Job;
import dev.muster.mock.sandbox.job.Jobs;
import dev.muster.mock.sandbox.job.Step;
import dev.muster.mock.sandbox.spec.WebhookSpec;
import dev.muster.mock.sandbox.webhook.WebhookClient.Reply;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one attempt at a delivery that is claimed, and says what has become of it. */
final class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private final World world;
  private final WebhookModel model;
  private final Jobs jobs;
  private final WebhookLetters letters;
  private final Dispatcher dispatcher;
  private volatile DeliveryFate.Rule fate = DeliveryFate.Rule.none();

  Courier(
      World world, WebhookModel model, Jobs jobs, WebhookLetters letters, Dispatcher dispatcher) {
    this.world = world;
    this.model = model;
    this.jobs = jobs;
    this.letters = letters;
    this.dispatcher = dispatcher;
  }

  void fate(DeliveryFate.Rule rule) {
    fate = rule;
  }

  /** How long an attempt may take. */
  Duration timeout(Parcel parcel) {
    return webhook(parcel).map(webhook -> webhook.spec().timeout()).orElse(Duration.ZERO);
  }

  /** The delivery after one attempt; the future fails when the sandbox is closed before. */
  CompletableFuture<Parcel> attempt(Parcel claimed) {
    Optional<Webhook> webhook = webhook(claimed);
    if (claimed.delivery().state().isFinal()) {
      return done(claimed);
    }
    if (webhook.isEmpty()) {
      return done(
          claimed.in(
              DeliveryState.FAILED, "the contract has no such webhook any more", Optional.empty()));
    }
    Parcel parcel =
        claimed.delivery().body().isPresent()
            ? claimed
            : jobs.stored(claimed.delivery().job())
                .map(job -> written(claimed, job))
                .orElseGet(() -> dropped(claimed, "the job was deleted before"));
    if (parcel.delivery().body().isEmpty()) {
      return done(parcel);
    }
    try {
      URI url = UrlText.read(parcel.address());
      Optional<String> refusal = dispatcher.refusal(url);
      return refusal.isPresent()
          ? done(refused(parcel, refusal.get()))
          : handed(webhook.get(), parcel, url);
    } catch (URISyntaxException e) {
      return done(refused(parcel, "not sent: it is no URL"));
    }
  }

  /** The delivery with its body, if the job has come so far; else planned anew or dropped. */
  Parcel written(Parcel parcel, Job job) {
    Parcel planned = WebhookPlanner.planned(parcel, job);
    Optional<Step> step = WebhookPlanner.told(job, parcel.on());
    if (planned.delivery().due().map(world.clock().now()::isBefore).orElse(true)) {
      return planned;
    }
    if (step.isEmpty()) {
      String end = job.end().status();
      return dropped(planned, "the job ended as " + end + ", which this webhook does not tell");
    }
    String body = letters.body(webhook(parcel).orElseThrow(), planned, job, step.get());
    return planned.with(planned.delivery().telling(step.get().status(), body));
  }

  private static Parcel dropped(Parcel parcel, String why) {
    return parcel.in(DeliveryState.DROPPED, why, Optional.empty());
  }

  private static CompletableFuture<Parcel> done(Parcel parcel) {
    return CompletableFuture.completedFuture(parcel);
  }

  private CompletableFuture<Parcel> handed(Webhook webhook, Parcel parcel, URI url) {
    int number = parcel.delivery().attempts().size() + 1;
    DeliveryFate decided = decided(parcel, number);
    if (decided instanceof DeliveryFate.Delay delay) {
      Instant later = world.clock().now().plus(world.clock().lasting(delay.by()));
      DeliveryState state = parcel.delivery().state();
      return done(parcel.in(state, "", Optional.of(later)).holding(true));
    }
    if (decided instanceof DeliveryFate.Drop) {
      Reply lost = new Reply(Optional.empty(), "dropped on the way, as asked");
      return done(after(webhook.spec(), tried(parcel, lost, System.nanoTime())));
    }
    CompletableFuture<Parcel> sent = send(webhook, parcel, url);
    if (decided instanceof DeliveryFate.Duplicate) {
      sent = sent.thenCompose(first -> send(webhook, first, url));
    }
    return sent.thenApply(tried -> after(webhook.spec(), tried));
  }

  /** What a fault has lost comes only when it is sent by hand. */
  private DeliveryFate decided(Parcel parcel, int number) {
    if (parcel.series() == 0 && parcel.context().path(WebhookPlanner.LOST).asBoolean(false)) {
      return new DeliveryFate.Drop();
    }
    return parcel.held() ? new DeliveryFate.Send() : fate.of(parcel.delivery(), number);
  }

  private CompletableFuture<Parcel> send(Webhook webhook, Parcel parcel, URI url) {
    Outgoing request = letters.request(webhook, parcel, url);
    long start = System.nanoTime();
    CompletableFuture<Reply> reply = dispatcher.send(request, webhook.spec().timeout());
    return reply.thenApply(told -> tried(parcel, told, start));
  }

  private Parcel tried(Parcel parcel, Reply reply, long start) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Attempt attempt = new Attempt(world.clock().now(), reply.status(), reply.error(), took);
    return parcel.with(parcel.delivery().with(attempt)).holding(false);
  }

  /** What comes of the attempts so far. */
  private Parcel after(WebhookSpec spec, Parcel parcel) {
    List<Attempt> attempts = parcel.delivery().attempts();
    List<Attempt> series = attempts.subList(parcel.series(), attempts.size());
    if (series.stream().anyMatch(one -> one.status().map(spec::isAccepted).orElse(false))) {
      LOG.info("{} arrived", parcel.delivery());
      return parcel.in(DeliveryState.DELIVERED, "", Optional.empty());
    }
    Attempt last = series.get(series.size() - 1);
    boolean stopped = last.status().map(spec::isStopped).orElse(false);
    if (stopped || series.size() > spec.retries().size()) {
      String why = last.status().map(status -> "answered with " + status).orElse(last.error());
      Parcel failed =
          parcel.in(
              DeliveryState.FAILED,
              "given up after %d attempts; the last: %s".formatted(series.size(), why),
              Optional.empty());
      LOG.warn("{}", failed.delivery());
      return failed;
    }
    Duration wait = world.clock().lasting(spec.retries().get(series.size() - 1));
    return parcel.in(DeliveryState.RETRYING, "", Optional.of(world.clock().now().plus(wait)));
  }

  private static Parcel refused(Parcel parcel, String why) {
    Parcel refused = parcel.in(DeliveryState.REFUSED, why, Optional.empty());
    LOG.warn("{}", refused.delivery());
    return refused;
  }

  private Optional<Webhook> webhook(Parcel parcel) {
    return model.find(parcel.delivery().operation(), parcel.delivery().webhook());
  }
}
