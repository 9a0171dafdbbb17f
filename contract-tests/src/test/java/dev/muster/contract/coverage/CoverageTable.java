package dev.muster.contract.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table of all operations in Markdown. Its last column is what ran, so an operation that did
 * not run cannot be in it.
 */
final class CoverageTable {
  static final String BEGIN = "<!-- coverage: written by the contract tests -->";
  static final String END = "<!-- end of coverage -->";

  private CoverageTable() {}

  /** The overview of all providers, one line each. */
  static String overview(List<Coverage> all) {
    StringBuilder table = new StringBuilder();
    table.append("| contract | operations | seed | documented | inferred | job | stream | pages |");
    table.append(" webhook | upload | called |\n");
    table.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (Coverage coverage : all) {
      List<ContractOperation> operations = coverage.contract().operations();
      table.append("| `").append(coverage.contract().provider()).append("` | ");
      table.append(operations.size());
      for (String origin : List.of("seed", "documented", "inferred")) {
        table.append(" | ").append(count(operations, o -> o.origin().equals(origin)));
      }
      for (String way : List.of("job", "stream", "pages", "webhook", "upload")) {
        table.append(" | ").append(count(operations, o -> o.follows().contains(way)));
      }
      table.append(" | ").append(count(operations, o -> !coverage.ran(o.id()).isEmpty()));
      table.append(" |\n");
    }
    return table.toString();
  }

  /** Every operation of one contract, folded away. */
  static String of(Coverage coverage) {
    StringBuilder table = new StringBuilder();
    table.append("<details><summary><code>").append(coverage.contract().provider());
    table.append("</code>: ").append(coverage.contract().title()).append("</summary>\n\n");
    table.append("| operation | request | origin | retry | client | followed | tested |\n");
    table.append("|---|---|---|---|---|---|---|\n");
    for (ContractOperation operation : coverage.contract().operations()) {
      Set<Ran> ran = coverage.ran(operation.id());
      if (ran.isEmpty()) {
        continue;
      }
      table
          .append(
              row(
                  List.of(
                      operation.id(),
                      "`" + operation.target() + "`",
                      operation.origin(),
                      operation.retry(),
                      code(coverage.methods().offered(operation.id())),
                      String.join(", ", operation.follows()),
                      new TreeSet<>(ran)
                          .stream().map(Ran::toString).collect(Collectors.joining(", ")))))
          .append('\n');
    }
    return table.append("\n</details>\n").toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String code(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  private static long count(
      List<ContractOperation> operations,
      java.util.function.Predicate<ContractOperation> condition) {
    return operations.stream().filter(condition).count();
  }
}
