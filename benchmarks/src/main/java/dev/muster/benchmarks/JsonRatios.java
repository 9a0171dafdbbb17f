package dev.muster.benchmarks;

import dev.muster.benchmarks.Codec.Library;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link JsonBenchmark} and prints each time beside stock Jackson's, as a table. */
public final class JsonRatios {
  private final Map<String, Result<?>> results = new HashMap<>();

  private JsonRatios() {}

  /** Takes JMH's own options. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    JsonRatios ratios = new JsonRatios();
    OptionsBuilder options = new OptionsBuilder();
    options.parent(new CommandLineOptions(arguments)).include(JsonBenchmark.class.getName());
    new Runner(options.build()).run().forEach(ratios::add);
    ratios.print();
  }

  private void add(RunResult result) {
    String work = result.getPrimaryResult().getLabel();
    String answer = result.getParams().getParam("answer");
    String library = result.getParams().getParam("library");
    results.put(work + answer + library, result.getPrimaryResult());
  }

  private void print() {
    System.out.println();
    System.out.println("| | Muster | stock Gson | stock Jackson | Muster / Jackson |");
    System.out.println("|---|--:|--:|--:|--:|");
    for (String work : new String[] {"decode", "encode"}) {
      for (Answer answer : Answer.values()) {
        if (results.containsKey(work + answer + Library.JACKSON)) {
          print(work, answer);
        }
      }
    }
  }

  private void print(String work, Answer answer) {
    StringBuilder row = new StringBuilder("| " + work + " " + answer);
    for (Library library : Library.values()) {
      Result<?> time = results.get(work + answer + library);
      row.append(
          String.format(Locale.ROOT, " | %.2f ± %.2f µs", time.getScore(), time.getScoreError()));
    }
    double ratio =
        results.get(work + answer + Library.MUSTER).getScore()
            / results.get(work + answer + Library.JACKSON).getScore();
    System.out.println(row + String.format(Locale.ROOT, " | %.2f |", ratio));
  }
}
