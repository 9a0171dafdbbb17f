package dev.muster.benchmarks.server.soak;

import dev.muster.benchmarks.server.Contenders;
import dev.muster.benchmarks.server.RunningServer;
import dev.muster.benchmarks.server.ShopDocument;
import dev.muster.benchmarks.server.Vitals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Gives Muster everything that clients may do, for minutes, and then looks whether it is as it was:
 * exit code 1 if not. A shorter while of the same comes first, so that what is loaded and kept once
 * is not taken for a leak.
 */
public final class Soak {
  private static final int THREADS_ALLOWED = 4;
  private static final int FLUSH = 2_000;
  private static final Duration QUIET = Duration.ofSeconds(150);
  private static final String USAGE =
      "Usage: benchmarks/run soak MINUTES [--seed N] [--allowance MIB] [--warm-up SECONDS]"
          + " [--heap SIZE]";

  private final RunningServer server;
  private final SoakSettings settings;
  private final Outcomes outcomes = new Outcomes();
  private final List<String> failures = new ArrayList<>();
  private final byte[] product;

  private Soak(RunningServer server, SoakSettings settings) throws IOException {
    this.server = server;
    this.settings = settings;
    try (Wire wire = new Wire(server.port())) {
      product = wire.send(Requests.get(Requests.PRODUCT)).reply().body();
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    SoakSettings settings;
    try {
      settings = SoakSettings.of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + USAGE);
      System.exit(2);
      return;
    }
    Contenders.build();
    Path document =
        ShopDocument.write(Path.of("target", "soak").toAbsolutePath(), ShopDocument.OPERATIONS);
    List<String> failures;
    try (RunningServer server =
        RunningServer.start(
            Contenders.muster("Muster", document, settings.environment()), Requests.PRODUCT)) {
      failures = new Soak(server, settings).run();
    }
    System.out.println(failures.isEmpty() ? "\nPassed." : "\nFAILED:");
    failures.forEach(failure -> System.out.println("  " + failure));
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private List<String> run() throws IOException, InterruptedException {
    System.out.printf("Muster is process %d at port %d%n", server.pid(), server.port());
    // Being asked by jcmd costs the process a socket for good, so it is asked before they are
    // counted.
    Vitals fresh = Vitals.of(server);
    int idleSockets = server.footprint().sockets();
    System.out.println("at first:      " + fresh);
    traffic("warm-up", settings.warmUp(), settings.seed());
    quiet(idleSockets, Integer.MAX_VALUE);
    Vitals before = Vitals.of(server);
    System.out.println("after warm-up: " + before);

    traffic("soak", settings.duration(), settings.seed() + 1000);
    if (!server.alive()) {
      failures.add("Muster has ended");
      return failures;
    }
    quiet(idleSockets, before.threads() + THREADS_ALLOWED);
    Vitals after = Vitals.of(server);
    System.out.println("afterwards:    " + after);
    System.out.println("what grew, in bytes:");
    after.grownSince(before).forEach(line -> System.out.println("  " + line));
    System.out.println("\nOutcomes:");
    outcomes.lines().forEach(line -> System.out.println("  " + line));
    judge(idleSockets, before, after);
    return failures;
  }

  private void traffic(String phase, Duration duration, long seed) throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    Traffic traffic = Traffic.begin(server.port(), seed, product, outcomes);
    try (traffic) {
      long total = outcomes.total();
      while (System.nanoTime() < end && server.alive()) {
        long pause = Math.min(10_000, Math.max(1, (end - System.nanoTime()) / 1_000_000));
        Thread.sleep(pause);
        long now = outcomes.total();
        System.out.printf(
            "%-7s %4d s left: %,d requests (%,.0f/s), %d unexpected, %d threads, %.0f MiB; %s%n",
            phase,
            Math.max(0, (end - System.nanoTime()) / 1_000_000_000),
            now,
            (now - total) / (pause / 1000.0),
            outcomes.unexpectedTotal(),
            server.footprint().threads(),
            server.footprint().residentMib(),
            outcomes.sums());
        total = now;
      }
    }
  }

  /**
   * Asks for the same so often that nothing else is in a journal that keeps the last requests, and
   * then waits until the clients' connections are gone, and threads that nobody needs too.
   */
  private void quiet(int sockets, int threads) throws IOException, InterruptedException {
    byte[] request = Requests.get(Requests.PRODUCT);
    try (Line line = new Line(server.port())) {
      for (int i = 0; i < FLUSH; i++) {
        line.ask(request);
      }
    }
    long end = System.nanoTime() + QUIET.toNanos();
    while (System.nanoTime() < end
        && (server.footprint().sockets() > sockets || server.footprint().threads() > threads)) {
      Thread.sleep(500);
    }
    Thread.sleep(2000);
  }

  private void judge(int idleSockets, Vitals before, Vitals after)
      throws IOException, InterruptedException {
    if (outcomes.unexpectedTotal() > 0) {
      failures.add("%d unexpected outcomes, such as".formatted(outcomes.unexpectedTotal()));
      outcomes.unexpected().forEach(line -> failures.add("  " + line));
    }
    long allowed = before.heap() + settings.allowance();
    if (after.heap() > allowed) {
      failures.add(
          "the heap has grown from %,d to %,d bytes".formatted(before.heap(), after.heap()));
    }
    if (after.threads() > before.threads() + THREADS_ALLOWED) {
      failures.add("threads: %d, before %d".formatted(after.threads(), before.threads()));
    }
    if (after.sockets() > idleSockets) {
      failures.add("open sockets: %d, before %d".formatted(after.sockets(), idleSockets));
    }
    try (Line line = new Line(server.port())) {
      for (Trick trick : GoodTricks.all(product)) {
        String outcome = trick.play().play(line, new Random(1));
        if (!trick.allows(outcome)) {
          failures.add("afterwards, " + trick.name() + ": " + outcome);
        }
      }
    }
  }
}
