package dev.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.core.Job;
import dev.muster.mock.junit.MusterSandbox;
import dev.muster.mock.junit.Provider;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** How do I test code that calls a provider? With a sandbox of the test's own. */
@MusterSandbox(value = "muapi", failOnViolations = true)
class SandboxInATest {
  @Test
  void makesAPicture(MuApi muapi) {
    FluxDevImageInput input =
        FluxDevImageInput.builder().prompt("A fox in the snow").width(768).height(512).build();
    Job<Prediction> job = muapi.submit(input);
    assertThat(job.await().outputs()).isNotEmpty();
  }

  @RepeatedTest(2)
  void findsACleanSlate(MuApi muapi, @Provider("muapi") SandboxProvider inside) {
    assertThat(inside.jobs()).isEmpty();
    muapi.submit(FluxDevImageInput.builder().prompt("A fox").build()).await();
    assertThat(inside.jobs()).hasSize(1);
  }
}
