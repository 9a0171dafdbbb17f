package dev.muster.contract;

import dev.muster.core.Client;
import dev.muster.core.ClientBuilder;
import dev.muster.core.PollPolicy;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.mock.sandbox.SandboxProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One provider's sandbox, in which nothing takes any time, and clients of it over real sockets. For
 * each test it is as new, and what the test opened is closed after it.
 *
 * <pre>{@code
 * @RegisterExtension static final Played PLAYED = new Played("acme");
 *
 * @Test
 * void does() {
 *   Acme acme = PLAYED.open(Acme.builder());
 * }
 * }</pre>
 */
public final class Played implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final Duration AT_ONCE = Duration.ofMillis(1);
  private static final Instant START = Instant.parse("2026-01-30T12:00:00Z");

  private final String provider;
  private final SandboxClock clock;
  private final List<Client> clients = new ArrayList<>();
  private Sandbox sandbox;

  public Played(String provider) {
    this(provider, SandboxClock.instant());
  }

  private Played(String provider, SandboxClock clock) {
    this.provider = provider;
    this.clock = clock;
  }

  /** The same, but time stands still until {@link #pass} moves it. */
  public static Played slowly(String provider) {
    return new Played(provider, SandboxClock.stepped(START));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    sandbox = Sandbox.builder().provider(provider).clock(clock).seed(42).build().start();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    clients.forEach(Client::close);
    clients.clear();
    sandbox.reset();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    sandbox.close();
  }

  /** Builds a client with the variables that the sandbox prints. */
  public <C extends Client, B extends ClientBuilder<C, B>> C open(B builder) {
    C client =
        builder
            .environment(sandbox.environment(provider))
            .polling(PollPolicy.DEFAULT.withIntervals(AT_ONCE, AT_ONCE))
            .build();
    clients.add(client);
    return client;
  }

  /** Lets time go by in a sandbox that is played slowly. */
  public void pass(Duration time) {
    clock.step(time);
  }

  /** Turns switches of the provider on, until the end of the test. */
  public void turnOn(String... switches) {
    for (String name : switches) {
      provider().turn(name, true);
    }
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  /** The provider's side: its jobs, resources, money and switches. */
  public SandboxProvider provider() {
    return sandbox.provider(provider);
  }

  /** The provider's base URL. */
  public String url() {
    return sandbox.baseUrl(provider).toString();
  }
}
