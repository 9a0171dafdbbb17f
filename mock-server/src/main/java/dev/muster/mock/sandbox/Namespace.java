package dev.muster.mock.sandbox;

import dev.muster.mock.sandbox.file.FileDoor;
import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.sandbox.steer.Steering;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The part of a sandbox that one test or one developer has for themselves: jobs, keys, money,
 * resources, files, switches, a seed and a clock that no other namespace sees. A request belongs to
 * the namespace that its header {@value #HEADER} names, or else whose key it presents, or else to
 * the default one. Thread-safe.
 *
 * <pre>{@code
 * Namespace alice = sandbox.namespace("alice");
 * Map<String, String> environment = alice.environment("muapi"); // a key that leads there
 * alice.reset();
 * }</pre>
 */
public final class Namespace {
  /** The one that requests belong to which name no other. */
  public static final String DEFAULT = "default";

  /** The header that names the namespace of a request. */
  public static final String HEADER = "X-Muster-Namespace";

  /** How exactly it is known when a namespace was used last. */
  private static final Duration NOTED = Duration.ofMinutes(10);

  private final String name;
  private final Staging staging;
  private final Register register;
  private final Store store;
  private final SandboxClock clock;
  private final FileDoor files;
  private final Gate gate = new Gate();
  private final Map<String, SandboxProvider> providers = new ConcurrentHashMap<>();
  private final Steering steering;
  private volatile @Nullable JsonNode known;
  private volatile Register.Entry entry;

  Namespace(String name, Staging staging, long seed, SandboxClock clock, FileDoor files) {
    this.name = name;
    this.staging = staging;
    this.register = new Register(staging.store());
    this.store = staging.store().under(name + "/");
    this.clock = clock;
    this.files = files;
    this.entry =
        new Register.Entry(
            seed, staging.wallClock().instant(), clock.byHand().map(time -> clock.setting()), 0);
    this.steering = new Steering(this, store, staging.scenarios(), staging.begun());
    steering.memo().tell(this::changed);
    clock.keptBy(register.keeper(name));
    refresh();
    steering.stock();
  }

  public String name() {
    return name;
  }

  /** The providers that are played, in the order in which they were asked for. */
  public List<String> providers() {
    return List.copyOf(staging.parts().keySet());
  }

  /**
   * One provider's inside.
   *
   * @throws SandboxException if the sandbox does not play it
   */
  public SandboxProvider provider(String provider) {
    SandboxProvider there = providers.get(provider);
    return there != null
        ? there
        : providers.computeIfAbsent(
            provider,
            key -> {
              SandboxProvider played =
                  staging.play(key, name, store, new Seed(entry.seed()), clock, gate, files);
              played.world().memo().tell(this::changed);
              return played;
            });
  }

  /** Tells the other replicas that what they remember has changed. */
  private void changed() {
    if (store.isShared()) {
      register.change(name, Register.Entry::withChange);
    }
  }

  /**
   * Variables that point clients at every provider, ready to be set; among them are keys that lead
   * to this namespace.
   */
  public Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    providers().forEach(provider -> environment.putAll(environment(provider)));
    return environment;
  }

  /** The variables of one provider. */
  public Map<String, String> environment(String provider) {
    SandboxProvider played = provider(provider);
    URI base = staging.address().server().baseUrl(played.name());
    return played.environment(staging.address().origin() + "/" + provider, base.toString());
  }

  /** What it does to its clients on purpose. */
  public Steering steering() {
    return steering;
  }

  /**
   * What its jobs and streams live by. It begins as one of the kind that the sandbox was built
   * with.
   */
  public SandboxClock clock() {
    return clock;
  }

  /** What every id and timing here follows from. */
  public long seed() {
    return entry.seed();
  }

  /**
   * Forgets every job, key, resource, file, fault and outcome, and puts switches, balances and the
   * kind of clock back. Scenarios that the sandbox was started with begin anew.
   */
  public void reset() {
    alone(
        () -> {
          release();
          store.clear("");
          files.forget(path -> path.namespace().equals(told()));
          forget();
          clock.restart();
          stock();
          changed();
          return true;
        });
  }

  /** Forgets everything, as {@link #reset} does, and begins anew from another seed. */
  public void begin(long seed) {
    register.change(name, before -> before.withSeed(seed));
    refresh();
    reset();
  }

  /**
   * All that is in it, as a JSON document for {@link #restore}: jobs, keys with their secrets,
   * money, resources, uploads (in Base64), switches, counters, the seed and the time. Requests that
   * are being served are waited for.
   */
  public JsonNode snapshot() {
    return alone(
        () -> new Snapshot(providers(), entry.seed(), clock.now(), store.contents("")).json());
  }

  /**
   * Puts everything back to how it was when a snapshot was taken, here or in another namespace or
   * sandbox of the same providers. A stepped clock tells the time from then; one that runs by
   * itself goes on, so that jobs which were under way are as far as if they had been running since.
   *
   * @throws SandboxException if it is no snapshot, of another version, or of other providers; then
   *     nothing is changed
   */
  public void restore(JsonNode snapshot) {
    Snapshot before = Snapshot.of(snapshot, providers());
    alone(
        () -> {
          release();
          store.replace("", before.contents());
          register.change(name, now -> now.withSeed(before.seed()));
          if (clock.byHand().isPresent()) {
            register.change(name, now -> now.withClock(clock.setting().at(before.time())));
          }
          files.forget(path -> path.namespace().equals(told()));
          changed();
          // The entry may be what it was when it was last looked at, and the clock is not.
          known = null;
          refresh();
          providers().forEach(provider -> provider(provider).takeOver());
          return true;
        });
  }

  private <T> T alone(Supplier<T> work) {
    return gate.alone(work)
        .orElseThrow(() -> new SandboxException("The namespace " + name + " was dropped"));
  }

  /** Forgets everything for good, and ends open streams. */
  void drop() {
    gate.shut(
        () -> {
          release();
          register.remove(name);
          store.clear("");
          files.forget(path -> path.namespace().equals(told()));
          clock.close();
          staging.dispatcher().forget(clock);
        });
  }

  /** Lets requests work here beside each other. */
  Gate gate() {
    return gate;
  }

  /** Notes that it is used, and takes over what other replicas changed. */
  void refresh() {
    Instant now = staging.wallClock().instant();
    JsonNode stored = register.find(name).orElseGet(this::enter);
    if (!stored.equals(known)) {
      Register.Entry next = Register.Entry.of(stored);
      forget();
      if (next.seed() != entry.seed()) {
        providers.values().forEach(provider -> provider.world().reseed(new Seed(next.seed())));
      }
      clock.follow(
          () -> register.find(name).map(Register.Entry::of).flatMap(Register.Entry::clock));
      entry = next;
      known = stored;
    }
    if (entry.used().plus(NOTED).isBefore(now)) {
      register.change(name, before -> before.withUse(now));
    }
  }

  /** Begins it: for the first time, or again after another replica dropped it. */
  private JsonNode enter() {
    JsonNode entered = register.enter(name, entry);
    stock();
    return entered;
  }

  /** Reads anew what is remembered. */
  private void forget() {
    steering.memo().forget();
    providers.values().forEach(provider -> provider.world().memo().forget());
  }

  /** Puts there what is there from the start, where it is not. */
  private void stock() {
    providers.values().forEach(SandboxProvider::stock);
    steering.stock();
  }

  /** How the paths of its files tell it. */
  private String told() {
    return name.equals(DEFAULT) ? "" : name;
  }

  private void release() {
    providers().forEach(provider -> provider(provider).release());
  }
}
