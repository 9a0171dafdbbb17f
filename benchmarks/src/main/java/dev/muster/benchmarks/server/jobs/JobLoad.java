package dev.muster.benchmarks.server.jobs;

import dev.muster.benchmarks.server.RunningServer;
import dev.muster.benchmarks.server.Score;
import dev.muster.benchmarks.server.Wrk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;

/** Submits jobs to MuAPI and polls them by chance, at 16 connections. */
final class JobLoad {
  static final int CONNECTIONS = 16;
  static final String BASE = "/muapi/api/v1";

  private static final String CREATE =
      """
      wrk.method = "POST"
      wrk.headers["Content-Type"] = "application/json"
      wrk.headers["x-api-key"] = "benchmark"
      wrk.body = '{"prompt":"A red fox in the snow","aspect_ratio":"16:9"}'
      local ids = io.open("%s", "a")
      function response(status, headers, body)
        local id = string.match(body, '"request_id":"([^"]+)"')
        if id then ids:write(id, "\\n") end
      end
      """;

  private static final String POLL =
      """
      wrk.headers["x-api-key"] = "benchmark"
      local ids = {}
      for id in io.lines("%s") do ids[#ids + 1] = id end
      math.randomseed(7)
      function request()
        return wrk.format("GET", "%s/predictions/" .. ids[math.random(#ids)] .. "/result")
      end
      """;

  private final Path ids;
  private final Path creating;
  private final Path polling;

  private JobLoad(Path directory) {
    this.ids = directory.resolve("ids");
    this.creating = directory.resolve("create.lua");
    this.polling = directory.resolve("poll.lua");
  }

  /** A load whose scripts, and the ids of whose jobs, are kept in a directory. */
  static JobLoad in(Path directory) throws IOException {
    JobLoad load = new JobLoad(Files.createDirectories(directory));
    Files.writeString(load.ids, "");
    Files.writeString(load.creating, CREATE.formatted(load.ids) + Wrk.DONE);
    Files.writeString(load.polling, POLL.formatted(load.ids, BASE) + Wrk.DONE);
    return load;
  }

  /** Submits as many as it can. */
  Score create(RunningServer server, Duration duration) throws IOException, InterruptedException {
    return Wrk.run(server, creating, BASE + "/flux-dev-image", CONNECTIONS, duration);
  }

  /** Polls the jobs that there are, each as often as any other. */
  Score poll(RunningServer server, Duration duration) throws IOException, InterruptedException {
    return Wrk.run(server, polling, BASE, CONNECTIONS, duration);
  }

  /** How many jobs there are. */
  long count() throws IOException {
    try (Stream<String> lines = Files.lines(ids)) {
      return lines.count();
    }
  }

  /** Notes a job that was submitted otherwise. */
  void note(String id) throws IOException {
    Files.writeString(ids, id + "\n", StandardOpenOption.APPEND);
  }
}
