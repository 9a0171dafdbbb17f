package dev.muster.contract.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The verdicts counted by area, as Markdown. */
final class ParityTable {
  private static final String ROW = "| %s | %d | %d | %d | %d |";

  private ParityTable() {}

  static String of(Collection<Verdict> verdicts) {
    Map<String, List<Verdict>> byArea = new TreeMap<>();
    verdicts.forEach(v -> byArea.computeIfAbsent(v.area(), area -> new ArrayList<>()).add(v));
    List<String> lines = new ArrayList<>();
    lines.add("| area | cases | equal | stated divergences | other differences |");
    lines.add("|---|---|---|---|---|");
    byArea.forEach((area, some) -> lines.add(row(area, some)));
    lines.add(row("all", verdicts));
    return String.join("\n", lines) + "\n";
  }

  private static String row(String area, Collection<Verdict> verdicts) {
    long equal = verdicts.stream().filter(Verdict::equal).count();
    long stated = verdicts.stream().filter(v -> !v.equal() && v.stated().isPresent()).count();
    return ROW.formatted(area, verdicts.size(), equal, stated, verdicts.size() - equal - stated);
  }
}
