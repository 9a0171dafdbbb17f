package dev.muster.benchmarks;

import dev.muster.benchmarks.ServerProcess.Seen;
import dev.muster.core.Job;
import dev.muster.core.PollPolicy;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Waits for many jobs at once, and prints what that costs: heap a job, threads by name, polls a
 * second, and how late polls come. Arguments: how many jobs (10,000), and the pauses in seconds
 * between a job's polls, one after the other (15 5).
 */
public final class JobsInFlight {
  private static final int MEASURED_SECONDS = 20;

  private final ServerProcess server;
  private final MuApi muapi;
  private final List<Job<Prediction>> jobs = new ArrayList<>();

  /** The pause that every job has been told of. */
  private int settled;

  private JobsInFlight(ServerProcess server, MuApi muapi) {
    this.server = server;
    this.muapi = muapi;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    String[] pauses =
        arguments.length < 2
            ? new String[] {"15", "5"}
            : List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
    // The server's Retry-After is longer than these, so it alone says when polls are due.
    PollPolicy polling =
        PollPolicy.DEFAULT
            .withIntervals(Duration.ofMillis(500), Duration.ofMillis(900))
            .withDeadline(Duration.ofHours(1));
    try (ServerProcess server = new ServerProcess();
        MuApi muapi =
            MuApi.builder()
                .apiKey("benchmark")
                .baseUrl(server.baseUrl())
                .polling(polling)
                .build()) {
      JobsInFlight program = new JobsInFlight(server, muapi);
      program.submit(count, Integer.parseInt(pauses[0]));
      for (String pause : pauses) {
        program.measure(Integer.parseInt(pause));
      }
    }
  }

  private void submit(int count, int pause) throws IOException, InterruptedException {
    FluxDevImageInput input = FluxDevImageInput.builder().prompt("a fox").build();
    server.pause(pause);
    Job<Prediction> first = muapi.submit(input).onProgress(answer -> {});
    // What the first poll loads and starts is no part of a job.
    Thread.sleep(2000);
    first.stop();
    System.out.println("threads before        " + threads());
    long empty = heap();
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      Job<Prediction> job = muapi.submit(input);
      job.onProgress(answer -> {});
      jobs.add(job);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf("jobs submitted        %d in %.1f s%n", count, seconds);
    // Until each was asked for.
    Thread.sleep(pause * 1000L + 2000);
    settled = pause;
    System.out.println("heap a job            " + (heap() - empty) / count + " bytes");
  }

  private void measure(int pause) throws IOException, InterruptedException {
    if (pause != settled) {
      server.pause(pause);
      Thread.sleep(settled * 1000L + 2000);
      settled = pause;
    }
    server.pause(pause);
    Thread.sleep(MEASURED_SECONDS * 1000L);
    Seen seen = server.pause(pause);
    System.out.println();
    System.out.println("pause between polls   " + pause + " s");
    System.out.println(
        "polls a second        "
            + seen.polls() / MEASURED_SECONDS
            + ", asked for "
            + jobs.size() / pause);
    System.out.println("polls too late        " + seen.lateness());
    System.out.println("connections           " + seen.connections());
    System.out.println("threads               " + threads());
    System.out.println("failed                " + failed());
  }

  private long failed() {
    return jobs.stream().filter(job -> job.future().isDone()).count();
  }

  /** After a full collection, with nothing left that only waits to be collected. */
  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(200);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Live threads by name, without their numbers. */
  private static Map<String, Integer> threads() {
    Map<String, Integer> threads = new TreeMap<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      threads.merge(thread.getName().replaceAll("[-#]?\\d+", "").strip(), 1, Integer::sum);
    }
    return threads;
  }
}
