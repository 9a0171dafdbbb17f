package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.sandbox.World;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round with what one provider has to deliver: each is claimed when it is due, tried, and
 * settled.
 */
final class Round {
  private static final Logger LOG = LoggerFactory.getLogger(Round.class);

  /** How much longer than an attempt a claim holds. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final World world;
  private final ParcelStore store;
  private final Courier courier;
  private final Dispatcher dispatcher;
  private final News news;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Consumer<Runnable> gate;

  Round(
      World world,
      ParcelStore store,
      Courier courier,
      Dispatcher dispatcher,
      News news,
      Consumer<Runnable> gate) {
    this.world = world;
    this.store = store;
    this.courier = courier;
    this.dispatcher = dispatcher;
    this.news = news;
    this.gate = gate;
  }

  /** Sends a delivery when it is due; one that waits for its job waits in the store alone. */
  void take(Parcel parcel) {
    parcel
        .delivery()
        .due()
        .ifPresent(
            due -> {
              known.add(parcel.id());
              dispatcher.at(
                  world.clock(),
                  due,
                  parcel.delivery().number(),
                  parcel.delivery().url(),
                  () -> send(parcel));
            });
  }

  /** Takes up what others have left in the store. */
  void rescan() {
    for (String id : store.openIds()) {
      if (!known.contains(id)) {
        Optional<Parcel> found = store.opened(id);
        found.filter(one -> one.delivery().state().isFinal()).ifPresent(store::close);
        found.ifPresent(this::take);
      }
    }
  }

  /** Has everything looked at anew. */
  void forget() {
    known.clear();
    news.tell();
  }

  private CompletableFuture<Void> send(Parcel seen) {
    AtomicReference<CompletableFuture<Void>> sent =
        new AtomicReference<>(CompletableFuture.completedFuture(null));
    if (!dispatcher.isClosed()) {
      gate.accept(() -> sent.set(claimed(seen)));
    }
    return sent.get();
  }

  private CompletableFuture<Void> claimed(Parcel seen) {
    String id = seen.id();
    try {
      Claim claim = store.claim(id, courier.timeout(seen).multipliedBy(2).plus(GRACE));
      if (claim instanceof Claim.Won won) {
        return attempt(won);
      } else if (claim instanceof Claim.Later later) {
        take(later.parcel());
      } else if (claim instanceof Claim.Busy busy) {
        dispatcher.after(busy.left(), () -> store.opened(id).ifPresent(this::take));
      } else {
        known.remove(id);
      }
      return CompletableFuture.completedFuture(null);
    } catch (RuntimeException e) {
      // The store may be out of reach: the next scan finds what it still has.
      known.remove(id);
      throw e;
    }
  }

  private CompletableFuture<Void> attempt(Claim.Won won) {
    CompletableFuture<Void> done =
        CompletableFuture.completedFuture(won.parcel())
            .thenCompose(courier::attempt)
            .handleAsync(
                (after, failure) -> {
                  gate.accept(() -> settle(won, after, failure));
                  return null;
                },
                dispatcher.workers());
    dispatcher.during(done);
    return done;
  }

  private void settle(Claim.Won won, @Nullable Parcel after, @Nullable Throwable failure) {
    String id = won.parcel().id();
    if (after == null && dispatcher.isClosed()) {
      store.release(id, won.token());
      return;
    }
    Parcel result = after == null ? broken(won.parcel(), failure) : after;
    known.remove(id);
    if (store.settle(result, won.token()) && !result.delivery().state().isFinal()) {
      take(result);
    }
    news.tell();
  }

  /** A contract or a template that cannot be played must not be tried for ever, nor in silence. */
  private static Parcel broken(Parcel parcel, @Nullable Throwable failure) {
    Throwable cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
    Parcel failed =
        parcel.in(DeliveryState.FAILED, "it cannot be made: " + cause, Optional.empty());
    LOG.warn("{}", failed.delivery(), cause);
    return failed;
  }
}
