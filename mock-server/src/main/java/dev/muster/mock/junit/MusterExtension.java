package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.MockServer;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxProvider;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A mock or a sandbox that a test class sets up in code.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final MusterExtension MOCK =
 *     MusterExtension.mock("src/test/resources/petstore.yaml").failOnViolations().build();
 * }</pre>
 *
 * <p>In a static field it starts once for the class and its {@code @Nested} classes; in an instance
 * field once for each test, or for each instance where there is one for the class. Classes that
 * inherit a static field and run at the same time share its server. What is forgotten between
 * tests, and what can be taken as a parameter, is the same as with {@link MusterMock} and {@link
 * MusterSandbox}; in a class with several of these, call their methods instead.
 *
 * <p>Its methods throw {@link IllegalStateException} while nothing is running, and {@link
 * IllegalArgumentException} for what is not there. Thread-safe.
 */
public final class MusterExtension extends ServerExtension {
  private final Plan plan;
  private final Terms terms;
  private @Nullable Stand stand;
  private int leases;

  MusterExtension(Plan plan, Terms terms) {
    this.plan = plan;
    this.terms = terms;
  }

  /** Serves a document at the root. */
  public static MockBuilder mock(Path document) {
    return mock(document.toString());
  }

  /** Serves a document at the root; named as for {@link MusterMock#document}. */
  public static MockBuilder mock(String document) {
    return mock().mount("", document);
  }

  /** Serves the documents that are mounted. */
  public static MockBuilder mock() {
    return new MockBuilder();
  }

  /** Plays providers, such as {@code muapi}. */
  public static SandboxBuilder sandbox(String... providers) {
    return new SandboxBuilder(List.of(providers));
  }

  /** Where clients find the one document or provider that is served. */
  public URI baseUrl() {
    return baseUrl("");
  }

  /** Where clients find a document or provider, without a slash at the end. */
  public URI baseUrl(String name) {
    return served().baseUrl(name);
  }

  /** The variables that point clients at all that is served, as {@link Environment} tells them. */
  public Map<String, String> environment() {
    return served().environment("");
  }

  /** A client of that type, as a parameter would get it; the caller's to close. */
  public <T> T client(Class<T> type) {
    Map<String, String> environment = environment();
    return type.cast(Clients.of(type).create(type, environment));
  }

  public MockServer mockServer() {
    return served().mockServer();
  }

  public Sandbox sandbox() {
    return served().sandbox();
  }

  /** One provider's inside. */
  public SandboxProvider provider(String name) {
    return served().provider(name);
  }

  /** A client for WireMock's admin API, to stub, verify and set faults. */
  public WireMock wireMock() {
    return served().wireMock();
  }

  /** The mock's WireMock itself. */
  public WireMockServer wireMockServer() {
    return served().wireMockServer();
  }

  /** The requests that the contracts have answered. */
  public ContractJournal journal() {
    return served().journal();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    // Called for static fields, and for the fields of an instance that serves all of its class.
    lease(context);
  }

  @Override
  Optional<Lease> lease(ExtensionContext context) {
    Lease lease = store(context).get(Lease.class, Lease.class);
    if (lease == null) {
      lease = new Lease(acquire(context), context.getUniqueId(), this::release);
      store(context).put(Lease.class, lease);
    }
    return Optional.of(lease);
  }

  private synchronized Stand acquire(ExtensionContext context) {
    Stand open = stand;
    if (open == null) {
      open = Stand.open(List.of(plan), terms, context);
      stand = open;
    }
    leases++;
    return open;
  }

  private synchronized void release() {
    leases--;
    Stand open = stand;
    if (leases == 0 && open != null) {
      stand = null;
      open.close();
    }
  }

  private synchronized Served served() {
    if (stand == null) {
      throw new IllegalStateException(
          "Nothing is running. It starts before the tests of its class; put it into a field with"
              + " @RegisterExtension, and ask it in tests");
    }
    return stand.served();
  }
}
