package dev.muster.mock.junit;

import dev.muster.mock.Keeper;
import dev.muster.mock.MockServer;
import dev.muster.mock.MockSettings;
import dev.muster.mock.Mount;
import dev.muster.mock.sandbox.inferred.InferredResources;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Starts mocks: the one place where options meet the server. */
final class MockStarter {
  private MockStarter() {}

  static Running start(MockPlan plan, Class<?> test) {
    if (plan.documents().isEmpty()) {
      throw new ExtensionConfigurationException(
          "There is no document to mock; name one, as in mock(\"petstore.yaml\")");
    }
    MockServer.Builder server = MockServer.builder();
    List<Mount> mounts = new ArrayList<>();
    Keeper keeper = InferredResources.inMemory();
    for (MockDocument document : plan.documents()) {
      Keeper resources = document.options().stateful() ? keeper : Keeper.NONE;
      mounts.add(mount(server, document, test, resources));
    }
    if (!plan.stubs().isEmpty()) {
      server.stubs(Folders.existing(plan.stubs()));
    }
    return new RunningMock(server.start(), mounts);
  }

  private static Mount mount(
      MockServer.Builder server, MockDocument document, Class<?> test, Keeper keeper) {
    try {
      Mount mount = new Mount(document.mount(), Documents.load(document, test));
      server.mount(mount, manner(document.options()).withKeeper(keeper));
      return mount;
    } catch (IllegalArgumentException e) {
      throw new ExtensionConfigurationException(
          document.source()
              + " cannot be served: "
              + e.getMessage()
              + ". Give each document a mount of its own, such as \"/petstore\", and a name of its own",
          e);
    }
  }

  /** How the server answers for a document with these options. */
  private static MockSettings manner(MockOptions options) {
    return MockSettings.defaults()
        .withErrors(options.errors())
        .withDynamic(options.dynamic())
        .withIgnoreExamples(options.ignoreExamples())
        .withSeed(options.seed().isEmpty() ? null : options.seed())
        .withValidation(MockSettings.Validation.valueOf(options.validation().name()));
  }
}
