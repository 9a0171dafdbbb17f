package dev.muster.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.DefaultPactWriter;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Pact;
import dev.muster.core.Client;
import dev.muster.core.ClientBuilder;
import dev.muster.core.PollPolicy;
import dev.muster.core.RetryPolicy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Gathers the pact with one provider from the tests of one class, and fails the class if it is not
 * the committed one.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PactBook<Acme> BOOK = new PactBook<>("acme", () -> Acme.builder().apiKey("test"));
 * }</pre>
 *
 * <p>It runs Pact's mock server itself because Pact's own extension merges with whatever file the
 * last run left.
 */
final class PactBook<C extends Client> implements AfterTestExecutionCallback, AfterAllCallback {
  /** What a test does with a client of the provider. */
  interface Use<C> {
    void of(C client) throws Exception;
  }

  private static final Duration HOUR = Duration.ofHours(1);

  private final PactFile file;
  private final Supplier<? extends ClientBuilder<C, ?>> builder;
  private final Map<String, Interaction> played = new TreeMap<>();
  private final Set<Method> ran = new HashSet<>();
  private boolean failed;

  /**
   * Opens the book about a provider.
   *
   * @param builder gives a builder that has the client's keys
   */
  PactBook(String provider, Supplier<? extends ClientBuilder<C, ?>> builder) {
    this.file = new PactFile(provider);
    this.builder = builder;
  }

  /**
   * Lets a client take part in one exchange. It repeats nothing, and polls a job once: the second
   * poll would come in an hour.
   *
   * @param operation the operationId of the contract
   */
  void play(
      String description,
      String operation,
      UnaryOperator<HttpInteractionBuilder> exchange,
      Use<C> use) {
    V4Pact pact =
        new PactBuilder(PactFile.CONSUMER, file.provider(), PactSpecVersion.V4)
            .expectsToReceiveHttpInteraction(
                description,
                builder -> exchange.apply(builder).reference("openapi", "operationId", operation))
            .toPact();
    BaseMockServer server =
        MockHttpServerKt.mockServer(pact, MockProviderConfig.createDefault(PactSpecVersion.V4));
    server.start();
    Throwable failure = null;
    try (C client = open(server.getUrl())) {
      use.of(client);
    } catch (Throwable e) {
      failure = e;
    } finally {
      server.stop();
    }
    // A request that fits no expectation says more than what the client makes of the answer to it.
    PactVerificationResult result = server.validateMockServerState(null);
    if (!(result instanceof PactVerificationResult.Ok)) {
      throw new AssertionError(description + ": " + result.getDescription(), failure);
    }
    if (failure != null) {
      throw new AssertionError(description + ": " + failure.getMessage(), failure);
    }
    if (played.put(description, pact.getInteractions().get(0)) != null) {
      throw new AssertionError("Two tests play '" + description + "'; a description is for one");
    }
  }

  private C open(String url) {
    ClientBuilder<C, ?> client = builder.get();
    client.baseUrl(url);
    client.retry(RetryPolicy.NONE);
    client.polling(PollPolicy.DEFAULT.withIntervals(HOUR, HOUR));
    return client.build();
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    ran.add(test.getRequiredTestMethod());
    failed |= test.getExecutionException().isPresent();
  }

  @Override
  public void afterAll(ExtensionContext testClass) {
    String pact = text();
    boolean complete = !failed && ran.containsAll(tests(testClass.getRequiredTestClass()));
    PactFile.write(file.fresh(), pact);
    if (complete && "write".equals(System.getProperty("muster.pacts"))) {
      PactFile.write(file.committed(), pact);
    }
    assertThat(PactFile.differences(file.interactions(), PactFile.interactions(pact), complete))
        .as(
            "%s is not what the tests of the client make (%s). If that is meant, run %s again with -Dmuster.pacts=write",
            file.committed(), file.fresh(), testClass.getRequiredTestClass().getSimpleName())
        .isEmpty();
  }

  private String text() {
    V4Pact whole =
        new V4Pact(
            new Consumer(PactFile.CONSUMER),
            new Provider(file.provider()),
            new ArrayList<>(played.values()));
    StringWriter text = new StringWriter();
    DefaultPactWriter.INSTANCE.writePact(whole, new PrintWriter(text), PactSpecVersion.V4).unwrap();
    return text.toString().strip() + "\n";
  }

  private static Set<Method> tests(Class<?> testClass) {
    return Arrays.stream(testClass.getDeclaredMethods())
        .filter(
            method ->
                method.isAnnotationPresent(Test.class)
                    || method.isAnnotationPresent(ParameterizedTest.class))
        .collect(Collectors.toSet());
  }
}
