package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.fault.Strike;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.sandbox.file.FileDoor;
import dev.muster.mock.sandbox.file.HostedPath;
import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.webhook.WebhookDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The namespaces of a sandbox, each made when it is first used. There are at most so many; past
 * that, making another forgets the one that was idle for longest, if that was an hour at least. The
 * default one stays.
 */
final class Namespaces {
  private static final Duration IDLE = Duration.ofHours(1);
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final String FORM =
      "A namespace is named by 1 to 64 letters, digits, dots, _ and -, of which the first is a"
          + " letter or digit";

  private final Staging staging;
  private final Register register;
  private final SandboxClock clock;
  private final FileDoor files = new FileDoor(this::shelf);
  private final Map<String, Namespace> opened = new ConcurrentHashMap<>();
  private final Namespace first;
  private final int most;

  /**
   * Namespaces.
   *
   * @param most how many there may be, the default one among them
   * @param seed of the default one; the others' follow from it
   * @param clock of the default one; the others' are of its kind
   */
  Namespaces(Staging staging, long seed, SandboxClock clock, int most) {
    this.staging = staging;
    this.register = new Register(staging.store());
    this.clock = clock;
    this.most = most;
    this.first = new Namespace(Namespace.DEFAULT, staging, seed, clock, files);
    opened.put(Namespace.DEFAULT, first);
  }

  /** The default one. */
  Namespace first() {
    return first;
  }

  /** Serves the files of all of them. */
  FileDoor files() {
    return files;
  }

  /** The names of those that there are. */
  List<String> names() {
    return register.names();
  }

  /**
   * The one of that name, made if need be.
   *
   * @throws SandboxException if the name is none, or there is no room for another
   */
  Namespace of(String name) {
    Namespace there = opened.get(name);
    if (there == null) {
      there = open(name);
    }
    there.refresh();
    return there;
  }

  /** The one that a request names, as it was when {@link #of} looked at it last. */
  Namespace lately(Request request) {
    String name = request.headers().first(Namespace.HEADER).orElse(Namespace.DEFAULT);
    Namespace there = opened.get(name);
    return there == null ? of(name) : there;
  }

  /** The one that a request names, or the default one. */
  Namespace of(Request request) {
    return request
        .headers()
        .first(Namespace.HEADER)
        .map(this::of)
        .orElseGet(() -> of(Namespace.DEFAULT));
  }

  /** The call as one that names its namespace, where its key leads to another than the default. */
  Call placed(Call call, String provider) {
    if (call.request().headers().contains(Namespace.HEADER)) {
      return call;
    }
    return staging
        .part(provider)
        .owners()
        .of(call)
        .filter(owner -> !owner.equals(Namespace.DEFAULT))
        .map(owner -> call.with(call.request().headers().with(Namespace.HEADER, owner)))
        .orElse(call);
  }

  /** The faults that hit a call in its namespace. */
  Strike strike(Call call) {
    return staging
        .provider(call.contract())
        .map(
            provider ->
                of(placed(call, provider).request())
                    .steering()
                    .strike(provider, call.operation().id()))
        .orElse(Strike.NONE);
  }

  /** Works on the namespace of a request; one that is just being dropped is made anew. */
  <T> T work(Request request, Function<Namespace, T> work) {
    while (true) {
      Namespace namespace = lately(request);
      Optional<T> done = namespace.gate().pass(() -> work.apply(namespace));
      if (done.isPresent()) {
        return done.get();
      }
      opened.remove(namespace.name(), namespace);
    }
  }

  /** What to tell whose header names no namespace; empty for everybody else. */
  Optional<Answer> refuse(Request request) {
    Optional<String> name = request.headers().first(Namespace.HEADER);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (!NAME.matcher(name.get()).matches()) {
      return Optional.of(Answer.text(400, Namespace.HEADER + ": " + FORM + "\n"));
    }
    try {
      of(name.get());
      return Optional.empty();
    } catch (SandboxException e) {
      return Optional.of(Answer.text(503, Namespace.HEADER + ": " + e.getMessage() + "\n"));
    }
  }

  /**
   * Forgets one.
   *
   * @return whether there was one
   * @throws SandboxException if it is the default one
   */
  synchronized boolean drop(String name) {
    if (name.equals(Namespace.DEFAULT)) {
      throw new SandboxException("The default namespace stays; reset it instead");
    }
    if (register.find(name).isEmpty()) {
      return false;
    }
    Namespace gone = of(name);
    opened.remove(name);
    gone.drop();
    return true;
  }

  /** Sends what is in the store to be sent, of whichever namespace. */
  void takeUpWebhooks() {
    for (String name : names()) {
      for (String provider : staging.parts().keySet()) {
        if (WebhookDesk.isWaiting(staging.store().under(name + "/"), provider)) {
          open(name).provider(provider).takeUpWebhooks();
        }
      }
    }
  }

  /** Ends every wait. */
  void close() {
    opened.values().forEach(namespace -> namespace.clock().close());
  }

  private synchronized Namespace open(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new SandboxException(FORM + ", not " + name);
    }
    if (!opened.containsKey(name)) {
      if (register.find(name).isEmpty()) {
        makeRoom();
      }
      long seed = new Seed(first.seed()).stream("namespace " + name, 1).nextLong(1L << 40);
      opened.put(name, new Namespace(name, staging, seed, clock.another(), files));
    }
    return opened.get(name);
  }

  private void makeRoom() {
    List<String> names = names();
    if (names.size() < most) {
      return;
    }
    String idlest =
        names.stream()
            .filter(name -> !name.equals(Namespace.DEFAULT))
            .min(Comparator.comparing(this::used))
            .orElseThrow();
    if (used(idlest).plus(IDLE).isAfter(staging.wallClock().instant())) {
      throw new SandboxException(
          "There are " + most + " namespaces and all are in use; drop one that is not needed");
    }
    drop(idlest);
  }

  private Instant used(String name) {
    return register
        .find(name)
        .map(Register.Entry::of)
        .map(Register.Entry::used)
        .orElse(Instant.MIN);
  }

  private Optional<FileDoor.Shelf> shelf(HostedPath path) {
    String name = path.namespace().isEmpty() ? Namespace.DEFAULT : path.namespace();
    if (register.find(name).isEmpty()) {
      return Optional.empty();
    }
    return staging.parts().entrySet().stream()
        .filter(part -> part.getValue().source().contract().name().equals(path.provider()))
        .findFirst()
        .map(part -> new ProviderShelf(of(name).provider(part.getKey())));
  }
}
