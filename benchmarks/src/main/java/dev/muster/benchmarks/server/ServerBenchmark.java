package dev.muster.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Measures Muster, Prism, WireMock and a bare Jetty one after the other, in rounds, and prints
 * medians and ratios. A round starts every server anew, so that nobody has the other's luck with
 * the machine, the compiler or a journal that grows.
 */
public final class ServerBenchmark {
  static final List<Integer> CONNECTIONS = List.of(1, 16);

  private static final int MOST_WARM_UPS = 6;

  private final Settings settings;
  private final Wrk wrk;
  private final Samples samples = new Samples();

  private ServerBenchmark(Settings settings, Wrk wrk) {
    this.settings = settings;
    this.wrk = wrk;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Settings settings;
    try {
      settings = Settings.of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\nUsage: benchmarks/run server " + Settings.USAGE);
      System.exit(2);
      return;
    }
    Path directory = Path.of("target", "server").toAbsolutePath();
    Wrk wrk = Wrk.prepare(directory.resolve("wrk"));
    Contenders.build();
    List<Contender> contenders =
        Contenders.all(directory).stream().filter(c -> settings.wants(c.name())).toList();
    ServerBenchmark benchmark = new ServerBenchmark(settings, wrk);
    benchmark.starts(contenders);
    benchmark.rounds(contenders);
    String json = new JsonReport(benchmark.samples).text();
    Files.writeString(directory.resolve("server.json"), json);
    System.out.println(
        settings.json() ? json : new MarkdownReport(benchmark.samples, CONNECTIONS).text());
  }

  private void starts(List<Contender> contenders) throws IOException, InterruptedException {
    for (int i = 1; i <= settings.starts(); i++) {
      System.err.printf("start %d of %d%n", i, settings.starts());
      for (Contender contender : contenders) {
        try (RunningServer server = RunningServer.start(contender, Load.STATIC_GET.path())) {
          samples.add(contender.name(), Measures.START, server.start().toMillis() / 1000.0);
        }
      }
    }
  }

  private void rounds(List<Contender> contenders) throws IOException, InterruptedException {
    for (int i = 1; i <= settings.rounds(); i++) {
      for (Contender contender : contenders) {
        System.err.printf("round %d of %d: %s%n", i, settings.rounds(), contender.name());
        try (RunningServer server = RunningServer.start(contender, Load.STATIC_GET.path())) {
          round(contender, server);
        }
      }
    }
  }

  private void round(Contender contender, RunningServer server)
      throws IOException, InterruptedException {
    String name = contender.name();
    Thread.sleep(1000);
    samples.add(name, Measures.IDLE, server.footprint().residentMib());
    for (Load load : Load.values()) {
      Probe.check(contender, server.port(), load);
      warmUp(server, load);
    }
    for (Load load : Load.values()) {
      for (int connections : CONNECTIONS) {
        Score score = wrk.run(server, load, connections, Duration.ofSeconds(settings.seconds()));
        samples.add(name, Measures.of(load, connections, Measures.PER_SECOND), score.perSecond());
        samples.add(name, Measures.of(load, connections, Measures.MEDIAN), score.median());
        samples.add(name, Measures.of(load, connections, Measures.P99), score.p99());
        samples.add(name, Measures.of(load, connections, Measures.CPU), score.cpu());
        samples.add(name, Measures.of(load, connections, Measures.FAILURES), score.failures());
      }
    }
    samples.add(name, Measures.LOADED, server.footprint().residentMib());
    // The same questions are still answered well.
    for (Load load : Load.values()) {
      Probe.check(contender, server.port(), load);
    }
  }

  /**
   * Until the compiler has seen enough. On a busy machine seconds alone would measure how far it
   * has come.
   */
  private void warmUp(RunningServer server, Load load) throws IOException, InterruptedException {
    double requests = 0;
    for (int i = 0; i < MOST_WARM_UPS && requests < settings.warmUpRequests(); i++) {
      Score score = wrk.run(server, load, 16, Duration.ofSeconds(settings.warmUp()));
      requests += score.perSecond() * settings.warmUp();
    }
  }
}
