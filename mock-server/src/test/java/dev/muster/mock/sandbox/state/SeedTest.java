package dev.muster.mock.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedTest {

  @Test
  void givesTheSameForTheSamePurposeAndNumber() {
    assertThat(new Seed(42).text("job id", 7, "req_[0-9a-f]{12}"))
        .isEqualTo(new Seed(42).text("job id", 7, "req_[0-9a-f]{12}"))
        .matches("req_[0-9a-f]{12}");
    assertThat(new Seed(42).fraction("time", 1)).isEqualTo(new Seed(42).fraction("time", 1));
  }

  @Test
  void givesOthersForOtherNumbersPurposesAndSeeds() {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < 10; seed++) {
      for (String purpose : new String[] {"a", "b", "ab", "ba"}) {
        for (long number = 0; number < 100; number++) {
          seen.add(new Seed(seed).text(purpose, number, "[0-9a-f]{16}"));
        }
      }
    }

    assertThat(seen).hasSize(10 * 4 * 100);
  }

  @Test
  void spreadsFractionsOverTheWholeRange() {
    Seed seed = new Seed(1);
    int low = 0;
    for (int i = 0; i < 1_000; i++) {
      double fraction = seed.fraction("time", i);
      assertThat(fraction).isBetween(0.0, 1.0);
      low += fraction < 0.5 ? 1 : 0;
    }

    assertThat(low).isBetween(400, 600);
  }
}
