package dev.muster.tools.demo;

import dev.muster.core.PollPolicy;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.muapi.MuApi;
import dev.muster.muxiserver.MuxiServer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs real jobs of several kinds at once through the clients, against a sandbox on a free port
 * that lives as long as the demo.
 */
public final class Demo {
  private final Path folder;
  private final double speed;
  private final long seed;
  private final DemoListener listener;

  /**
   * @param folder where outputs are saved; it exists
   * @param speed how many times faster than at the provider jobs run
   * @param seed what ids and outputs follow from
   */
  public Demo(Path folder, double speed, long seed, DemoListener listener) {
    this.folder = folder;
    this.speed = speed;
    this.seed = seed;
    this.listener = listener;
  }

  /**
   * Runs everything and waits for it.
   *
   * @throws InterruptedException if this thread is interrupted; the sandbox is closed all the same
   */
  public DemoReport run() throws InterruptedException {
    Sandbox.Builder builder =
        Sandbox.builder()
            .provider("muapi")
            .provider("muxi-server")
            .clock(SandboxClock.scaled(speed))
            .seed(seed);
    try (Sandbox sandbox = builder.build().start();
        MuApi muapi = muapi(sandbox, sandbox.environment().get("MUAPI_API_KEY"));
        MuxiServer muxi = muxi(sandbox, sandbox.environment().get("MUXI_SECRET_KEY"));
        MuxiServer impostor = muxi(sandbox, "not-the-secret")) {
      List<DemoTask> tasks = new ArrayList<>();
      tasks.addAll(new MediaTasks(muapi, key -> muapi(sandbox, key), new Saving(folder)).all());
      tasks.addAll(new FormationTasks(muxi, impostor).all());
      BigDecimal before = muapi.account().balance();
      listener.begins(sandbox, tasks);
      List<DemoReport.Row> rows = runAll(tasks);
      return new DemoReport(rows, before, muapi.account().balance());
    }
  }

  private List<DemoReport.Row> runAll(List<DemoTask> tasks) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Future<DemoReport.Row>> futures =
          tasks.stream().map(task -> threads.submit(() -> run(task))).toList();
      List<DemoReport.Row> rows = new ArrayList<>();
      for (Future<DemoReport.Row> future : futures) {
        rows.add(future.get());
      }
      return rows;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private DemoReport.Row run(DemoTask task) {
    long begin = System.nanoTime();
    DemoResult result;
    try {
      result = task.work().run(state -> listener.moves(task, state, false));
    } catch (RuntimeException e) {
      result = DemoResult.unexpected(e.getMessage() == null ? e.toString() : e.getMessage());
    }
    listener.moves(task, result.outcome(), true);
    return new DemoReport.Row(task, result, Duration.ofNanos(System.nanoTime() - begin));
  }

  private MuApi muapi(Sandbox sandbox, String key) {
    Duration interval = Duration.ofNanos((long) (Duration.ofSeconds(2).toNanos() / speed));
    return MuApi.builder()
        .baseUrl(sandbox.baseUrl("muapi").toString())
        .apiKey(key)
        .polling(PollPolicy.DEFAULT.withIntervals(interval, interval.multipliedBy(4)))
        .build();
  }

  private static MuxiServer muxi(Sandbox sandbox, String secret) {
    Map<String, String> environment = sandbox.environment();
    return MuxiServer.builder()
        .baseUrl(environment.get("MUXI_SERVER_URL"))
        .key(environment.get("MUXI_KEY_ID"), secret)
        .build();
  }
}
