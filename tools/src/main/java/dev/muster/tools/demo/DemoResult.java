package dev.muster.tools.demo;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a task.
 *
 * @param asExpected whether it ended as the demo wanted, which for some tasks is a refusal
 * @param outcome how it ended, in a few words
 * @param costUsd what it cost, null where nothing was charged or said
 * @param files what was saved
 */
public record DemoResult(
    boolean asExpected, String outcome, @Nullable BigDecimal costUsd, List<Path> files) {
  public DemoResult {
    files = List.copyOf(files);
  }

  static DemoResult expected(String outcome) {
    return new DemoResult(true, outcome, null, List.of());
  }

  static DemoResult saved(List<Path> files) {
    return new DemoResult(!files.isEmpty(), "succeeded", null, files);
  }

  static DemoResult unexpected(String outcome) {
    return new DemoResult(false, outcome, null, List.of());
  }
}
