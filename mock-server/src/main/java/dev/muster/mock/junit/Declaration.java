package dev.muster.mock.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;

/** What the annotations of a class ask for. */
record Declaration(List<Plan> plans, Terms terms, boolean perMethod) {

  /**
   * What a class declares, or what its superclass does; empty for nothing.
   *
   * @throws ExtensionConfigurationException if its annotations do not agree
   */
  static Optional<Declaration> of(Class<?> test) {
    List<MusterMock> mocks = mocks(test);
    Optional<MusterSandbox> sandbox = AnnotationSupport.findAnnotation(test, MusterSandbox.class);
    if (mocks.isEmpty() && sandbox.isEmpty()) {
      return Optional.empty();
    }
    List<Plan> plans = new ArrayList<>();
    if (!mocks.isEmpty()) {
      plans.add(plan(mocks));
    }
    sandbox.map(Declaration::plan).ifPresent(plans::add);
    Terms terms =
        new Terms(
            mocks.stream().anyMatch(MusterMock::failOnViolations)
                || sandbox.map(MusterSandbox::failOnViolations).orElse(false),
            mocks.stream().allMatch(MusterMock::reset)
                && sandbox.map(MusterSandbox::reset).orElse(true));
    boolean perMethod =
        mocks.stream().anyMatch(MusterMock::perMethod)
            || sandbox.map(MusterSandbox::perMethod).orElse(false);
    return Optional.of(new Declaration(plans, terms, perMethod));
  }

  /** Those of the class itself, or else its superclass's; JUnit would add them up. */
  private static List<MusterMock> mocks(Class<?> test) {
    List<MusterMock> all = AnnotationSupport.findRepeatableAnnotations(test, MusterMock.class);
    Class<?> parent = test.getSuperclass();
    if (all.isEmpty() || parent == null) {
      return all;
    }
    List<MusterMock> inherited = mocks(parent);
    List<MusterMock> own = all.stream().filter(mock -> !inherited.contains(mock)).toList();
    return own.isEmpty() ? inherited : own;
  }

  private static MockPlan plan(List<MusterMock> mocks) {
    TreeSet<String> stubs = new TreeSet<>(mocks.stream().map(MusterMock::stubs).toList());
    stubs.remove("");
    if (stubs.size() > 1) {
      throw new ExtensionConfigurationException(
          "One server has one folder of stubs, not "
              + String.join(" and ", stubs)
              + "; name it at one @MusterMock");
    }
    return new MockPlan(
        mocks.stream().map(Declaration::document).toList(), stubs.isEmpty() ? "" : stubs.first());
  }

  private static MockDocument document(MusterMock mock) {
    MockOptions options =
        new MockOptions(
            mock.errors(),
            mock.dynamic(),
            mock.ignoreExamples(),
            mock.seed(),
            mock.validation(),
            mock.stateful());
    return new MockDocument(mock.document(), mock.mount(), mock.name(), options);
  }

  private static SandboxPlan plan(MusterSandbox sandbox) {
    return new SandboxPlan(
        List.of(sandbox.value()),
        List.of(sandbox.folders()),
        sandbox.clock(),
        sandbox.speed(),
        sandbox.seed(),
        sandbox.strictKeys(),
        List.of(sandbox.on()),
        List.of(sandbox.scenarios()),
        sandbox.stubs());
  }
}
