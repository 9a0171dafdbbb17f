package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.job.Job;
import dev.muster.mock.sandbox.job.JobWatch;
import dev.muster.mock.sandbox.job.Jobs;
import dev.muster.mock.sandbox.key.Keyring;
import dev.muster.mock.sandbox.state.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The webhooks of one provider. Thread-safe. */
public final class WebhookDesk implements JobWatch {
  private final World world;
  private final WebhookModel model;
  private final WebhookKeys keys;
  private final WebhookPlanner planner;
  private final ParcelStore store;
  private final Courier courier;
  private final Round round;
  private final News news = new News();

  /**
   * A desk.
   *
   * @param dispatcher which all providers share
   * @param wallClock what signatures' timestamps are of
   * @param gate what all work on the world goes through; it may leave it undone
   */
  public WebhookDesk(
      World world,
      Jobs jobs,
      Keyring keyring,
      Dispatcher dispatcher,
      Clock wallClock,
      Consumer<Runnable> gate) {
    this.world = world;
    this.model = new WebhookModel(world.contract(), world.spec());
    this.keys = new WebhookKeys(world, keyring);
    this.store = new ParcelStore(world, dispatcher.owner());
    this.planner = new WebhookPlanner(world, model, jobs, keys, store);
    WebhookLetters letters = new WebhookLetters(world, jobs, keys, wallClock);
    this.courier = new Courier(world, model, jobs, letters, dispatcher);
    this.round = new Round(world, store, courier, dispatcher, news, gate);
    world.spec().webhooks().forEach((id, spec) -> check(id, spec.on(), jobs));
  }

  private void check(String webhook, List<String> on, Jobs jobs) {
    for (String one : on) {
      if (!jobs.knows(one)) {
        throw new SandboxException(
            world.name()
                + "/sandbox.yaml: webhooks."
                + webhook
                + ".on: jobs have no status and no phase "
                + one);
      }
    }
  }

  @Override
  public void submitted(Job job, Call call, Answer answer, Scope scope) {
    open(planner.plan(job, call, answer, scope));
  }

  private void open(List<Parcel> parcels) {
    for (Parcel parcel : parcels) {
      store.open(parcel);
      round.take(parcel);
    }
  }

  @Override
  public void changed(Job job) {
    List<Parcel> parcels = of(job);
    for (Parcel parcel : parcels) {
      store.changePlanned(parcel.id(), one -> WebhookPlanner.planned(one, job));
      store.opened(parcel.id()).ifPresent(round::take);
    }
    open(planner.more(job, parcels));
    news.tell();
  }

  /** What is due goes out all the same; what is not has nothing to tell any more. */
  @Override
  public void removed(Job job) {
    for (Parcel parcel : of(job)) {
      Parcel written = courier.written(parcel, job);
      store.changePlanned(
          parcel.id(),
          one ->
              written.delivery().body().isPresent()
                  ? written
                  : written.in(
                      DeliveryState.DROPPED, "the job was deleted before", Optional.empty()));
    }
    news.tell();
  }

  /** The deliveries of a job. */
  private List<Parcel> of(Job job) {
    List<Parcel> parcels = new ArrayList<>();
    for (int number = 1; ; number++) {
      Optional<Parcel> parcel = store.find(WebhookPlanner.idOf(job, number));
      if (parcel.isEmpty()) {
        return parcels;
      }
      parcels.add(parcel.get());
    }
  }

  /** Whether a provider has anything to send in a namespace's store. */
  public static boolean isWaiting(Store store, String provider) {
    return !store.ids(provider + "/" + ParcelStore.OPEN).isEmpty();
  }

  /** All deliveries, in the order of their planning. */
  public List<Delivery> deliveries() {
    return store.all().stream().map(Parcel::delivery).toList();
  }

  public Optional<Delivery> delivery(String id) {
    return store.find(id).map(Parcel::delivery);
  }

  /**
   * Sends a delivery at once, and again as ever if it does not arrive, whatever became of it
   * before.
   *
   * @throws SandboxException if there is none of that id, or it has nothing to tell
   */
  public Delivery resend(String id) {
    Parcel parcel =
        store.find(id).orElseThrow(() -> new SandboxException("There is no delivery " + id));
    if (parcel.delivery().body().isEmpty()) {
      throw new SandboxException(
          "Delivery " + id + " has nothing to tell: it is " + parcel.delivery().state().key());
    }
    Parcel again = parcel.again(world.clock().now());
    store.reopen(again);
    round.take(again);
    return again.delivery();
  }

  /**
   * Waits for a delivery to be as it is wanted.
   *
   * @param within in true time
   * @throws SandboxException if none is in time; it lists what there is
   */
  public Delivery await(Predicate<Delivery> wanted, Duration within) {
    long deadline = System.nanoTime() + within.toNanos();
    while (true) {
      long latest = news.latest();
      List<Delivery> all = deliveries();
      Optional<Delivery> found = all.stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw SandboxException.of(
            "There is no such delivery within " + within.toMillis() + " ms",
            all.stream().map(Delivery::toString).toList());
      }
      try {
        news.await(latest, left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SandboxException("Interrupted while waiting for a delivery", e);
      }
    }
  }

  /** Decides from now on what becomes of attempts. */
  public void fate(DeliveryFate.Rule rule) {
    courier.fate(rule);
  }

  /** The secrets that sign, of webhooks that no key of the caller's signs, by id. */
  public Map<String, String> secrets() {
    Map<String, String> secrets = new LinkedHashMap<>();
    model.withSecret().forEach((id, webhook) -> secrets.put(id, keys.secret(webhook)));
    return secrets;
  }

  /** Has what is in the store looked at anew, after it was cleared or replaced. */
  public void forget() {
    round.forget();
  }

  /** Takes up what is in the store and not known here. */
  public void rescan() {
    round.rescan();
  }
}
