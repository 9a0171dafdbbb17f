package dev.muster.benchmarks.server.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.benchmarks.server.Vitals;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SoakSettingsTest {
  @Test
  void takesPartsOfMinutes() {
    assertThat(SoakSettings.of(new String[] {"0.5"}).duration()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void leavesTheHeapToJavaUnlessItIsSaid() {
    assertThat(SoakSettings.of(new String[] {"1"}).environment()).isEmpty();
    assertThat(SoakSettings.of(new String[] {"1", "--heap", "256m"}).environment())
        .containsExactly("MUSTER_JAVA_OPTS=-Xmx256m");
  }

  @Test
  void readsTheAllowanceInMebibytes() {
    assertThat(SoakSettings.of(new String[] {"1", "--allowance", "2"}).allowance())
        .isEqualTo(2_097_152);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> SoakSettings.of(new String[0])).hasMessageContaining("minutes");
    assertThatThrownBy(() -> SoakSettings.of(new String[] {"1", "--cow", "2"}))
        .hasMessageContaining("--cow");
    assertThatThrownBy(() -> SoakSettings.of(new String[] {"cow"}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesTheClassesThatHaveGrown() {
    Vitals before = new Vitals(0, 1, 1, 1, Map.of("a", 1_000_000L, "b", 5L));
    Vitals after = new Vitals(0, 1, 1, 1, Map.of("a", 1_000_001L, "b", 200_005L, "c", 300_000L));

    assertThat(after.grownSince(before))
        .extracting(String::strip)
        .containsExactly("300,000 c", "200,000 b");
  }
}
