package dev.muster.benchmarks.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables for people: what was measured, and then the ratios that it was measured for. */
final class MarkdownReport {
  private final Samples samples;
  private final List<Integer> connections;
  private final StringBuilder out = new StringBuilder();

  MarkdownReport(Samples samples, List<Integer> connections) {
    this.samples = samples;
    this.connections = connections;
  }

  String text() {
    startAndMemory();
    for (Load load : Load.values()) {
      for (int count : connections) {
        load(load, count);
      }
    }
    if (samples.contenders().contains(Contenders.MUSTER)) {
      ratios();
      large();
    }
    return out.toString();
  }

  private void startAndMemory() {
    table("Start and memory", "", "start s", "range", "idle MiB", "after load MiB");
    for (String name : samples.contenders()) {
      double[] range = samples.range(name, Measures.START);
      row(
          name,
          "%.2f".formatted(samples.median(name, Measures.START)),
          "%.2f–%.2f".formatted(range[0], range[1]),
          whole(samples.median(name, Measures.IDLE)),
          whole(samples.median(name, Measures.LOADED)));
    }
  }

  private void load(Load load, int count) {
    table(
        load.title() + ", connections: " + count,
        "",
        "requests/s",
        "range",
        "p50 ms",
        "p99 ms",
        "CPU µs/request",
        "failures");
    for (String name : samples.contenders()) {
      double[] range = samples.range(name, Measures.of(load, count, Measures.PER_SECOND));
      row(
          name,
          whole(median(name, load, count, Measures.PER_SECOND)),
          whole(range[0]) + "–" + whole(range[1]),
          "%.2f".formatted(median(name, load, count, Measures.MEDIAN) / 1000),
          "%.2f".formatted(median(name, load, count, Measures.P99) / 1000),
          whole(median(name, load, count, Measures.CPU)),
          whole(samples.sum(name, Measures.of(load, count, Measures.FAILURES))));
    }
  }

  private void ratios() {
    table(
        "Muster against the others",
        "Muster's number divided by theirs",
        "Prism, the better of both",
        "WireMock",
        "WireMock, tuned",
        "bare Jetty");
    ratioRow("start (less is better)", Measures.START, false);
    ratioRow("idle memory (less is better)", Measures.IDLE, false);
    ratioRow("memory after load (less is better)", Measures.LOADED, false);
    for (Load load : Load.values()) {
      for (int count : connections) {
        String what = load.title() + ", " + count + ": ";
        ratioRow(what + "requests/s", Measures.of(load, count, Measures.PER_SECOND), true);
        ratioRow(what + "CPU a request", Measures.of(load, count, Measures.CPU), false);
        ratioRow(what + "p50", Measures.of(load, count, Measures.MEDIAN), false);
        ratioRow(what + "p99", Measures.of(load, count, Measures.P99), false);
      }
    }
  }

  private void ratioRow(String title, String measure, boolean moreIsBetter) {
    double muster = samples.median(Contenders.MUSTER, measure);
    double loud = samples.median(Contenders.PRISM, measure);
    double silent = samples.median(Contenders.PRISM_SILENT, measure);
    double prism = Double.isNaN(loud) || moreIsBetter == silent > loud ? silent : loud;
    List<String> cells = new ArrayList<>();
    cells.add(title);
    cells.add(ratio(muster / prism));
    for (String other : List.of(Contenders.WIREMOCK, Contenders.WIREMOCK_TUNED, Contenders.JETTY)) {
      cells.add(ratio(muster / samples.median(other, measure)));
    }
    row(cells.toArray(String[]::new));
  }

  private void large() {
    String large = Contenders.MUSTER + Contenders.LARGE;
    if (!samples.contenders().contains(large)) {
      return;
    }
    table("A thousand operations against fifteen", "Muster", "15", "1,000", "1,000 / 15");
    largeRow("start s", Measures.START, large, "%.2f");
    largeRow("idle MiB", Measures.IDLE, large, "%.0f");
    for (Load load : Load.values()) {
      for (int count : connections) {
        largeRow(
            load.title() + ", " + count + ": requests/s",
            Measures.of(load, count, Measures.PER_SECOND),
            large,
            "%,.0f");
        largeRow(
            load.title() + ", " + count + ": CPU µs/request",
            Measures.of(load, count, Measures.CPU),
            large,
            "%,.0f");
      }
    }
  }

  private void largeRow(String title, String measure, String large, String format) {
    double few = samples.median(Contenders.MUSTER, measure);
    double many = samples.median(large, measure);
    row(title, format.formatted(few), format.formatted(many), "%.2f".formatted(many / few));
  }

  private double median(String name, Load load, int count, String measure) {
    return samples.median(name, Measures.of(load, count, measure));
  }

  private void table(String title, String... heads) {
    out.append("\n### ").append(title).append("\n\n");
    row(heads);
    out.append("|---").append("|--:".repeat(heads.length - 1)).append("|\n");
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String ratio(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String whole(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%,.0f", value);
  }
}
