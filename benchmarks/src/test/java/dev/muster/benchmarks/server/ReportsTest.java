package dev.muster.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {
  private static final String SPEED = Measures.of(Load.STATIC_GET, 16, Measures.PER_SECOND);

  private final Samples samples = new Samples();

  @Test
  void comparesWithTheFasterPrism() {
    samples.add(Contenders.MUSTER, SPEED, 3000);
    samples.add(Contenders.PRISM, SPEED, 1000);
    samples.add(Contenders.PRISM_SILENT, SPEED, 1500);
    samples.add(Contenders.JETTY, SPEED, 30000);

    assertThat(markdown()).contains("| static GET, 16: requests/s | 2.00 | – | – | 0.10 |");
  }

  @Test
  void comparesWithThePrismThatStartsFirst() {
    samples.add(Contenders.MUSTER, Measures.START, 1);
    samples.add(Contenders.PRISM, Measures.START, 2);
    samples.add(Contenders.PRISM_SILENT, Measures.START, 4);

    assertThat(markdown()).contains("| start (less is better) | 0.50 |");
  }

  @Test
  void comparesAThousandOperationsWithFifteen() {
    samples.add(Contenders.MUSTER, SPEED, 3000);
    samples.add(Contenders.MUSTER + Contenders.LARGE, SPEED, 2400);

    assertThat(markdown()).contains("| static GET, 16: requests/s | 3,000 | 2,400 | 0.80 |");
  }

  @Test
  void hasNoRatiosWithoutMuster() {
    samples.add(Contenders.PRISM, SPEED, 1000);

    assertThat(markdown()).contains("| Prism | 1,000 |").doesNotContain("divided");
  }

  @Test
  void tellsProgramsEveryValue() {
    samples.add("a", "m", 1);
    samples.add("a", "m", 3);

    assertThat(JsonMapper.shared().readTree(new JsonReport(samples).text()))
        .isEqualTo(
            JsonMapper.shared().readTree("{\"a\":{\"m\":{\"median\":2.0,\"all\":[1.0,3.0]}}}"));
  }

  private String markdown() {
    return new MarkdownReport(samples, List.of(16)).text();
  }
}
