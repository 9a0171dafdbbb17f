package dev.muster.mock.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a mock up. Without anything said: Prism's defaults, every test with a clean slate, no stubs.
 * What is said holds for all documents.
 */
public final class MockBuilder {
  private record Source(String document, String mount, String name) {}

  private final List<Source> sources = new ArrayList<>();
  private boolean errors;
  private boolean dynamic;
  private boolean ignoreExamples;
  private String seed = "";
  private MusterMock.Validation validation = MusterMock.Validation.ENFORCE;
  private String stubs = "";
  private boolean stateful;
  private boolean failOnViolations;
  private boolean reset = true;

  MockBuilder() {}

  /** Serves a document below a path such as {@code /petstore}, or at the root. */
  public MockBuilder mount(String path, Path document) {
    return mount(path, document.toString());
  }

  /** The same for a document that is named as for {@link MusterMock#document}. */
  public MockBuilder mount(String path, String document) {
    return mount(path, document, "");
  }

  /** The same under a name of one's own. */
  public MockBuilder mount(String path, String document, String name) {
    sources.add(new Source(document, path, name));
    return this;
  }

  /** Makes an answer that does not fit its document a problem. */
  public MockBuilder errors() {
    this.errors = true;
    return this;
  }

  /** Generates bodies anew each time. */
  public MockBuilder dynamic() {
    this.dynamic = true;
    return this;
  }

  /** Passes the documents' examples over. */
  public MockBuilder ignoreExamples() {
    this.ignoreExamples = true;
    return this;
  }

  /** What generated bodies follow from. */
  public MockBuilder seed(String seed) {
    this.seed = seed;
    return this;
  }

  /** What becomes of requests that do not fit. */
  public MockBuilder validation(MusterMock.Validation validation) {
    this.validation = validation;
    return this;
  }

  /** Keeps what is made at the paths of the documents; each test begins without any. */
  public MockBuilder stateful() {
    this.stateful = true;
    return this;
  }

  /** The folder of users' own stubs, with {@code mappings/} and {@code __files/}. */
  public MockBuilder stubs(Path folder) {
    this.stubs = folder.toString();
    return this;
  }

  /** Fails tests that send what does not fit. */
  public MockBuilder failOnViolations() {
    this.failOnViolations = true;
    return this;
  }

  /** Whether stubs, scenarios, the journal and what was made are forgotten before each test. */
  public MockBuilder reset(boolean reset) {
    this.reset = reset;
    return this;
  }

  /** The extension; nothing is read before it starts. */
  public MusterExtension build() {
    MockOptions options =
        new MockOptions(errors, dynamic, ignoreExamples, seed, validation, stateful);
    List<MockDocument> documents =
        sources.stream()
            .map(one -> new MockDocument(one.document, one.mount, one.name, options))
            .toList();
    return new MusterExtension(new MockPlan(documents, stubs), new Terms(failOnViolations, reset));
  }
}
