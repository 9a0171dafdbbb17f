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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * <p>It runs Pact's mock server itself because Pact's own extension merges with whatever file the
 * last run left.
 */
final class PactBook implements AfterTestExecutionCallback, AfterAllCallback {
  /** What the client does to a provider that lives at a URL. */
  interface ClientCode {
    void run(String url) throws Exception;
  }

  private final PactFile file;
  private final Map<String, Interaction> played = new TreeMap<>();
  private final Set<Method> ran = new HashSet<>();
  private boolean failed;

  PactBook(String provider) {
    this.file = new PactFile(provider);
  }

  /**
   * Lets the client take part in one exchange.
   *
   * @param operation the operationId of the contract
   */
  void play(
      String description,
      String operation,
      UnaryOperator<HttpInteractionBuilder> exchange,
      ClientCode client) {
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
    try {
      client.run(server.getUrl());
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
