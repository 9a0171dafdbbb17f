package dev.muster.tools.demo;

import dev.muster.miraflow.Miraflow;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.muapi.MuApi;
import dev.muster.musicai.MusicAi;
import dev.muster.muvi.Muvi;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiserver.MuxiServer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs real jobs of several kinds at once through the clients, against a sandbox on a free port
 * that lives as long as the demo.
 */
public final class Demo {
  private static final List<String> PROVIDERS =
      List.of("muapi", "muvi", "music-ai", "miraflow", "muxi-formation", "muxi-server");

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
    try (Sandbox sandbox = sandbox();
        Doors doors = new Doors(sandbox, speed)) {
      Saving saving = new Saving(folder);
      MuApi muapi = doors.open("muapi", MuApi.builder());
      List<DemoTask> tasks = new ArrayList<>();
      tasks.addAll(new MediaTasks(muapi, doors::withKey, saving).all());
      tasks.addAll(new AvatarTasks(doors.open("miraflow", Miraflow.builder()), saving).all());
      tasks.addAll(
          new FormationTasks(
                  doors.open("muxi-server", MuxiServer.builder()),
                  doors.withSecret("not-the-secret"))
              .all());
      tasks.addAll(new ModelTasks(doors.open("muvi", Muvi.builder()), saving).all());
      tasks.addAll(new SongTasks(doors.open("music-ai", MusicAi.builder()), saving).all());
      MuxiFormation formation = doors.open("muxi-formation", MuxiFormation.builder());
      tasks.addAll(new ChatTasks(formation.user("demo-user"), saving).all());
      BigDecimal before = muapi.account().balance();
      listener.begins(sandbox, tasks);
      List<DemoReport.Row> rows = runAll(tasks);
      return new DemoReport(rows, before, muapi.account().balance());
    }
  }

  private Sandbox sandbox() {
    Sandbox.Builder builder = Sandbox.builder().clock(SandboxClock.scaled(speed)).seed(seed);
    PROVIDERS.forEach(builder::provider);
    return builder.build().start();
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
}
