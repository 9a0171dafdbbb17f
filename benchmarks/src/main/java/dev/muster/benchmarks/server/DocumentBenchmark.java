package dev.muster.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Writes a large document as JSON and as YAML, and measures how long Muster takes from its command
 * to the first answer, and how it answers every operation once.
 */
public final class DocumentBenchmark {
  private static final String USAGE =
      "[--operations N] [--depth N] [--families N] [--seed N] [--openapi 3.0|3.1]"
          + " [--output DIRECTORY] [--starts N] [--prism] [--only-write]";

  private DocumentPlan plan = DocumentPlan.LARGE;
  private Path directory = Path.of("target", "documents").toAbsolutePath();
  private int starts = 3;
  private boolean prism;
  private boolean onlyWrite;

  private DocumentBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    DocumentBenchmark program = new DocumentBenchmark();
    try {
      program.read(new ArrayList<>(List.of(arguments)));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\nUsage: benchmarks/run document " + USAGE);
      System.exit(2);
    }
    boolean good = program.run();
    System.exit(good ? 0 : 1);
  }

  private void read(List<String> words) {
    prism = words.remove("--prism");
    onlyWrite = words.remove("--only-write");
    int operations = plan.operations();
    int depth = plan.depth();
    int families = plan.families();
    long seed = plan.seed();
    String version = plan.version();
    for (int i = 0; i < words.size(); i += 2) {
      if (i + 1 == words.size()) {
        throw new IllegalArgumentException(words.get(i) + " is not known, or lacks its value");
      }
      String value = words.get(i + 1);
      switch (words.get(i)) {
        case "--operations" -> operations = Integer.parseInt(value);
        case "--depth" -> depth = Integer.parseInt(value);
        case "--families" -> families = Integer.parseInt(value);
        case "--seed" -> seed = Long.parseLong(value);
        case "--openapi" -> version = value;
        case "--output" -> directory = Path.of(value).toAbsolutePath();
        case "--starts" -> starts = Integer.parseInt(value);
        default -> throw new IllegalArgumentException("unknown: " + words.get(i));
      }
    }
    plan = new DocumentPlan(operations, depth, families, seed, version);
  }

  /** Whether every operation was answered without an error of the server's. */
  private boolean run() throws IOException, InterruptedException {
    ObjectNode document = LargeDocument.of(plan);
    Files.createDirectories(directory);
    String name = "large-%d-%d".formatted(plan.operations(), plan.depth());
    Path json = directory.resolve(name + ".json");
    Path yaml = directory.resolve(name + ".yaml");
    Files.writeString(json, JsonMapper.shared().writeValueAsString(document));
    Files.writeString(yaml, YAMLMapper.shared().writeValueAsString(document));
    System.out.printf(
        "%d operations, %d schemas, %d deep%n  %s: %,d KiB%n  %s: %,d KiB%n",
        plan.operations(),
        document.at("/components/schemas").size(),
        plan.depth(),
        json,
        Files.size(json) / 1024,
        yaml,
        Files.size(yaml) / 1024);
    if (onlyWrite) {
      return true;
    }
    Contenders.build();
    List<Contender> contenders = new ArrayList<>();
    contenders.add(Contenders.muster("Muster, JSON", json));
    contenders.add(Contenders.muster("Muster, YAML", yaml));
    if (prism) {
      Path command = Prism.command();
      contenders.add(Contenders.prism("Prism, JSON", command, json, "--verboseLevel", "silent"));
      contenders.add(Contenders.prism("Prism, YAML", command, yaml, "--verboseLevel", "silent"));
    }
    starts(contenders);
    return rollCall(contenders.get(0), document);
  }

  private void starts(List<Contender> contenders) throws IOException, InterruptedException {
    Samples samples = new Samples();
    for (int i = 0; i < starts; i++) {
      for (Contender contender : contenders) {
        try (RunningServer server = RunningServer.start(contender, LargeDocument.firstPath())) {
          samples.add(contender.name(), Measures.LISTENING, server.listening().toMillis() / 1000.0);
          samples.add(contender.name(), Measures.START, server.start().toMillis() / 1000.0);
          samples.add(contender.name(), Measures.IDLE, server.footprint().residentMib());
        }
      }
    }
    System.out.printf(
        "%n|  | listens after s | first answer s | range | MiB |%n|---|--:|--:|--:|--:|%n");
    for (String name : samples.contenders()) {
      double[] range = samples.range(name, Measures.START);
      System.out.printf(
          "| %s | %.2f | %.2f | %.2f–%.2f | %.0f |%n",
          name,
          samples.median(name, Measures.LISTENING),
          samples.median(name, Measures.START),
          range[0],
          range[1],
          samples.median(name, Measures.IDLE));
    }
  }

  private static boolean rollCall(Contender contender, ObjectNode document)
      throws IOException, InterruptedException {
    try (RunningServer server = RunningServer.start(contender, LargeDocument.firstPath())) {
      boolean good = true;
      for (boolean dynamic : new boolean[] {false, true}) {
        RollCall call = RollCall.of(server, document, dynamic);
        System.out.printf(
            "%n%s, every operation once%s: %s%n",
            contender.name(), dynamic ? ", dynamic" : "", call);
        good &= call.good();
      }
      System.out.printf("  %.0f MiB afterwards%n", server.footprint().residentMib());
      return good;
    }
  }
}
