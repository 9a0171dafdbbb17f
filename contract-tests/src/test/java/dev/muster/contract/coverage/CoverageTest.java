package dev.muster.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.node.ArrayNode;

/**
 * Every operation of every contract is called through its client over a socket, and the coverage
 * table in {@code specs/README.md} says so. Write the table anew with {@code
 * -Dmuster.coverage=write}.
 */
@Timeout(300)
final class CoverageTest {
  private static final Path README = Path.of("..", "specs", "README.md");
  private static final Path RECORD = Path.of("target", "coverage.json");

  private static final List<Coverage> ALL = new ArrayList<>();
  private static final Map<Contract, RuntimeException> CLOSED = new LinkedHashMap<>();

  @BeforeAll
  static void open() {
    for (Contract contract : Contract.all()) {
      try {
        ALL.add(new Coverage(contract));
      } catch (RuntimeException e) {
        CLOSED.put(contract, e);
      }
    }
  }

  @AfterAll
  static void close() throws Exception {
    for (Coverage coverage : ALL) {
      coverage.close();
    }
  }

  /** The table comes last, for it is made of what ran. */
  @TestFactory
  Stream<DynamicNode> callsEveryOperationAndTellsSo() {
    return Stream.of(
            ALL.stream().map(CoverageTest::calls),
            CLOSED.entrySet().stream().map(closed -> closed(closed.getKey(), closed.getValue())),
            Stream.of(DynamicTest.dynamicTest("the table says what ran", CoverageTest::table)))
        .flatMap(nodes -> nodes);
  }

  private static DynamicNode closed(Contract contract, RuntimeException problem) {
    return DynamicTest.dynamicTest(
        contract.provider(),
        () -> {
          throw problem;
        });
  }

  private static DynamicNode calls(Coverage coverage) {
    Contract contract = coverage.contract();
    return DynamicContainer.dynamicContainer(
        contract.provider(),
        Stream.concat(
            contract.operations().stream()
                .map(
                    operation ->
                        DynamicTest.dynamicTest(operation.id(), () -> coverage.call(operation))),
            Stream.of(
                DynamicTest.dynamicTest(
                    "no method without operation",
                    () ->
                        assertThat(coverage.methods().operations())
                            .containsExactlyInAnyOrderElementsOf(
                                contract.operations().stream()
                                    .map(ContractOperation::id)
                                    .toList())))));
  }

  private static void table() throws IOException {
    record();
    StringBuilder table = new StringBuilder(CoverageTable.BEGIN).append("\n\n");
    table.append(CoverageTable.overview(ALL)).append('\n');
    ALL.forEach(coverage -> table.append(CoverageTable.of(coverage)).append('\n'));
    table.append(CoverageTable.END);

    String readme = Files.readString(README);
    int begin = readme.indexOf(CoverageTable.BEGIN);
    int end = readme.indexOf(CoverageTable.END) + CoverageTable.END.length();
    assertThat(begin).as("the marker in " + README).isNotNegative();
    if ("write".equals(System.getProperty("muster.coverage"))) {
      Files.writeString(README, readme.substring(0, begin) + table + readme.substring(end));
      return;
    }
    assertThat(readme.substring(begin, end))
        .as("the coverage table; write it anew with -Dmuster.coverage=write")
        .isEqualTo(table.toString());
  }

  /** What ran, for other tools to read. */
  private static void record() throws IOException {
    ArrayNode record = Json.array();
    for (Coverage coverage : ALL) {
      for (ContractOperation operation : coverage.contract().operations()) {
        for (Ran ran : coverage.ran(operation.id())) {
          record
              .addObject()
              .put("contract", coverage.contract().provider())
              .put("operation", ran.operation())
              .put("status", ran.status())
              .put("answer", ran.type());
        }
      }
    }
    Files.write(RECORD, Json.bytes(record));
  }
}
