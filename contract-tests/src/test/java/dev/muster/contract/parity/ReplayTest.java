package dev.muster.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our server answers as Prism did when it was recorded. With {@code -Dmuster.parity=report} nothing
 * fails, and {@code target/parity} tells the differences.
 */
@Timeout(300)
final class ReplayTest {
  private static final Path OUT = Path.of("target", "parity");
  private static final int SAMPLES = 3;

  private final Divergences divergences = Divergences.read();
  private final List<Verdict> verdicts = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> answersAsPrismDid() {
    Stream<DynamicTest> runs =
        Suites.all().entrySet().stream()
            .flatMap(
                suite -> {
                  JsonNode recording = Recording.read(suite.getKey());
                  return suite.getValue().stream()
                      .map(run -> DynamicTest.dynamicTest(run.id(), () -> replay(run, recording)));
                });
    return Stream.concat(runs, Stream.of(DynamicTest.dynamicTest("the table", this::table)));
  }

  private void replay(Run run, JsonNode recording) {
    JsonNode recorded = recording.path(run.id());
    List<Verdict> found = new ArrayList<>();
    try {
      Map<String, List<ObjectNode>> told = new Player(OurServer::start, SAMPLES).play(run);
      run.cases().forEach(one -> found.add(verdict(run, one, recorded, told.get(one.name()))));
    } catch (RuntimeException e) {
      run.cases().forEach(one -> found.add(verdict(run, one, List.of("did not start: " + e))));
    }
    verdicts.addAll(found);
    if (!"report".equals(System.getProperty("muster.parity"))) {
      assertThat(found.stream().flatMap(verdict -> verdict.complaint().stream()).toList())
          .as("differences from Prism that parity/divergences.yaml does not state")
          .isEmpty();
    }
  }

  private Verdict verdict(Run run, Case one, JsonNode recorded, List<ObjectNode> told) {
    JsonNode expected = recorded.path(one.name());
    return verdict(
        run,
        one,
        expected.isMissingNode()
            ? List.of("was not recorded: run .ci/parity record")
            : Difference.between(expected, told, one.compared()));
  }

  private Verdict verdict(Run run, Case one, List<String> differences) {
    String id = run.idOf(one);
    return new Verdict(run.area(), id, differences, divergences.of(id));
  }

  private void table() throws IOException {
    Files.createDirectories(OUT);
    Files.writeString(OUT.resolve("table.md"), ParityTable.of(verdicts));
    Files.write(
        OUT.resolve("differences.txt"),
        verdicts.stream().flatMap(verdict -> verdict.complaint().stream()).toList());
    System.out.println(ParityTable.of(verdicts));
    if (System.getProperty("muster.parity.only") == null) {
      assertThat(divergences.idle(verdicts.stream().map(Verdict::id).toList()))
          .as("stated divergences that no case fits")
          .isEmpty();
    }
  }
}
