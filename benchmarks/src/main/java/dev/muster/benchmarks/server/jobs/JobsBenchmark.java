package dev.muster.benchmarks.server.jobs;

import dev.muster.benchmarks.server.Contender;
import dev.muster.benchmarks.server.Contenders;
import dev.muster.benchmarks.server.RunningServer;
import dev.muster.benchmarks.server.Score;
import dev.muster.benchmarks.server.Vitals;
import dev.muster.benchmarks.server.Wrk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a hundred jobs in a sandbox and polls them, makes a hundred thousand and polls those, and
 * prints the ratios; with the state in memory and, where there is a Redis, in Redis. Arguments: how
 * many jobs (100,000).
 */
public final class JobsBenchmark {
  private static final int FEW = 100;
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final int WARM_UPS = 4;

  private final Path directory;
  private final int many;

  private JobsBenchmark(Path directory, int many) {
    this.directory = directory;
    this.many = many;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int many = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    if (arguments.length > 1 || many <= FEW) {
      System.err.println("Usage: benchmarks/run sandbox [COUNT]   more than " + FEW + " jobs");
      System.exit(2);
    }
    Wrk.require();
    Contenders.build();
    JobsBenchmark benchmark = new JobsBenchmark(Path.of("target", "jobs").toAbsolutePath(), many);
    List<JobScore> scores = new ArrayList<>(List.of(benchmark.inMemory()));
    if (RedisProcess.isInstalled()) {
      scores.add(benchmark.inRedis());
    } else {
      System.err.println("Without redis-server on the PATH, only memory is measured");
    }
    System.out.printf(JobScore.HEAD + "%n", FEW);
    scores.forEach(score -> System.out.println(score.row()));
    System.out.println();
    scores.forEach(score -> System.out.println(score.latencies()));
    System.exit(scores.stream().allMatch(score -> score.failures() == 0) ? 0 : 1);
  }

  private JobScore inMemory() throws IOException, InterruptedException {
    return measure("memory", List.of(), () -> 0L);
  }

  private JobScore inRedis() throws IOException, InterruptedException {
    try (RedisProcess redis = RedisProcess.start(directory)) {
      return measure("Redis", List.of("--state", redis.url()), redis::usedMemory);
    }
  }

  /** The memory of what is beside the sandbox, in bytes. */
  private interface Beside {
    long bytes() throws IOException;
  }

  private JobScore measure(String name, List<String> state, Beside beside)
      throws IOException, InterruptedException {
    // Jobs are done at once, and nobody runs out of money.
    List<String> words = new ArrayList<>(List.of("muapi", "--instant", "--on", "overdraft"));
    words.addAll(state);
    Contender sandbox = Contenders.sandbox(name, words);
    JobLoad load = JobLoad.in(directory.resolve(name));
    try (RunningServer server = RunningServer.start(sandbox, "/muapi/openapi.json")) {
      say(name, "warms up");
      for (String id : Submissions.to(server.port(), FEW)) {
        load.note(id);
      }
      for (int i = 0; i < WARM_UPS; i++) {
        load.poll(server, ROUND);
      }
      say(name, "polls " + FEW);
      Score pollsOfFew = load.poll(server, ROUND);
      Vitals before = Vitals.of(server);
      long besideBefore = beside.bytes();
      say(name, "makes " + many);
      Score creating = create(server, load);
      Vitals after = Vitals.of(server);
      double made = load.count() - FEW;
      say(name, "polls " + load.count());
      Score pollsOfMany = load.poll(server, ROUND);
      return new JobScore(
          name,
          load.count(),
          creating,
          pollsOfFew,
          pollsOfMany,
          (after.heap() - before.heap()) / made,
          (after.residentMib() - before.residentMib()) * 1024 * 1024 / made,
          (beside.bytes() - besideBefore) / made);
    }
  }

  /** Makes jobs in rounds until there are enough: their mean, weighed alike, for rounds are. */
  private Score create(RunningServer server, JobLoad load)
      throws IOException, InterruptedException {
    List<Score> rounds = new ArrayList<>();
    while (load.count() < many) {
      rounds.add(load.create(server, ROUND));
    }
    return Score.mean(rounds);
  }

  private static void say(String name, String what) {
    System.err.println(name + ": " + what);
  }
}
