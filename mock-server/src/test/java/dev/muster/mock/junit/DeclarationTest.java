package dev.muster.mock.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationTest {
  @MusterMock(
      document = "a.yaml",
      mount = "/a",
      errors = true,
      dynamic = true,
      ignoreExamples = true,
      seed = "7",
      validation = MusterMock.Validation.REPORT,
      stubs = "stubs",
      stateful = true,
      failOnViolations = true)
  @MusterMock(document = "b.yaml", mount = "/b", name = "bee")
  static class MocksCase {}

  @Test
  void readsWhatMocksAreAskedFor() {
    Declaration declaration = Declaration.of(MocksCase.class).orElseThrow();
    MockOptions special =
        new MockOptions(true, true, true, "7", MusterMock.Validation.REPORT, true);
    assertThat(declaration.plans())
        .containsExactly(
            new MockPlan(
                List.of(
                    new MockDocument("a.yaml", "/a", "", special),
                    new MockDocument("b.yaml", "/b", "bee", MockOptions.DEFAULTS)),
                "stubs"));
    assertThat(declaration.terms()).isEqualTo(new Terms(true, true));
    assertThat(declaration.perMethod()).isFalse();
  }

  @MusterSandbox(
      value = {"muapi", "muvi"},
      folders = "mine",
      clock = MusterSandbox.Clock.SCALED,
      speed = 20,
      seed = 5,
      strictKeys = true,
      on = "failed-as-400",
      scenarios = "bad-day",
      stubs = "stubs",
      reset = false,
      perMethod = true)
  static class SandboxCase {}

  @Test
  void readsWhatASandboxIsAskedFor() {
    Declaration declaration = Declaration.of(SandboxCase.class).orElseThrow();
    assertThat(declaration.plans())
        .containsExactly(
            new SandboxPlan(
                List.of("muapi", "muvi"),
                List.of("mine"),
                MusterSandbox.Clock.SCALED,
                20,
                5,
                true,
                List.of("failed-as-400"),
                List.of("bad-day"),
                "stubs"));
    assertThat(declaration.terms()).isEqualTo(new Terms(false, false));
    assertThat(declaration.perMethod()).isTrue();
  }

  @Test
  void findsNothingWhereNothingIsDeclared() {
    assertThat(Declaration.of(DeclarationTest.class)).isEmpty();
  }
}
