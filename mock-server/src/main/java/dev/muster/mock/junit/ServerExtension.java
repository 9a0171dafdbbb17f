package dev.muster.mock.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Gives tests their turns at a server, and what they ask of it as parameters. */
abstract class ServerExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

  /** The stand that serves a class or a test, started if need be; empty where none is asked for. */
  abstract Optional<Lease> lease(ExtensionContext context);

  final Store store(ExtensionContext context) {
    return context.getStore(Namespace.create(ServerExtension.class, this));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    lease(context)
        .ifPresent(
            lease -> {
              Expectation expectation = Expectation.of(context);
              Turn turn = lease.stand().begin(expectation, lease.isShared(context));
              store(context).put(Turn.class, turn);
            });
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Turn turn = store(context).remove(Turn.class, Turn.class);
    if (turn != null) {
      Stand stand = lease(context).orElseThrow().stand();
      try {
        stand.end(turn);
      } catch (AssertionError e) {
        // A test that gave up has nothing to answer for; to another failure JUnit adds this one.
        if (!(context.getExecutionException().orElse(null) instanceof TestAbortedException)) {
          throw e;
        }
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return new Parameters(parameter, context).supported();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Parameters parameters = new Parameters(parameter, context);
    Lease lease = lease(context).orElseThrow(parameters::unserved);
    return parameters.resolve(lease.stand().served(), store(context));
  }
}
