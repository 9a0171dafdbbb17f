package dev.muster.tools.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * All that the demo did.
 *
 * @param rows one a task, in the order in which they were begun
 * @param balanceBefore USD on the account before
 * @param balanceAfter USD on the account afterwards
 */
public record DemoReport(List<Row> rows, BigDecimal balanceBefore, BigDecimal balanceAfter) {
  /** A task, what came of it, and how long it took. */
  public record Row(DemoTask task, DemoResult result, Duration took) {}

  public DemoReport {
    rows = List.copyOf(rows);
  }

  /** Whether every task ended as it was meant to. */
  public boolean isAsExpected() {
    return rows.stream().allMatch(row -> row.result().asExpected());
  }
}
