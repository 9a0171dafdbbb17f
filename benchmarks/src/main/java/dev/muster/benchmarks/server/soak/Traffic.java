package dev.muster.benchmarks.server.soak;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Clients of all kinds, each a thread, until it is closed. */
final class Traffic implements AutoCloseable {
  private static final int GOOD = 4;
  private static final int HOSTILE = 4;
  private static final int HEAVY = 1;
  private static final int SLOW = 8;

  private final int port;
  private final Outcomes outcomes;
  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean over;

  private Traffic(int port, Outcomes outcomes) {
    this.port = port;
    this.outcomes = outcomes;
  }

  /** Lets all of them begin; the seed decides what they do and in which order. */
  static Traffic begin(int port, long seed, byte[] product, Outcomes outcomes) {
    Traffic traffic = new Traffic(port, outcomes);
    traffic.clients(GOOD, seed, GoodTricks.all(product));
    traffic.clients(HOSTILE, seed + 100, HostileTricks.all());
    traffic.clients(HEAVY, seed + 200, HostileTricks.heavy());
    traffic.clients(SLOW, seed + 300, SlowTricks.all());
    traffic.clients.forEach(Thread::start);
    return traffic;
  }

  private void clients(int count, long seed, List<Trick> tricks) {
    for (int i = 0; i < count; i++) {
      Random random = new Random(seed + i);
      Thread client = new Thread(() -> client(random, tricks), "client-" + (seed + i));
      client.setDaemon(true);
      clients.add(client);
    }
  }

  private void client(Random random, List<Trick> tricks) {
    try (Line line = new Line(port)) {
      while (!over) {
        play(line, random, tricks.get(random.nextInt(tricks.size())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException closing) {
      // Only closing the kept connection can end here, and that is lost anyway.
      return;
    }
  }

  private void play(Line line, Random random, Trick trick) throws InterruptedException {
    String outcome;
    String detail = "";
    try {
      outcome = trick.play().play(line, random);
    } catch (SocketTimeoutException e) {
      outcome = Trick.WAITS;
    } catch (EOFException | SocketException e) {
      outcome = Trick.CLOSED;
      detail = String.valueOf(e.getMessage());
    } catch (IOException | RuntimeException e) {
      outcome = "no HTTP";
      detail = String.valueOf(e);
    }
    outcomes.add(trick, outcome, detail);
  }

  /** Lets everybody finish what they are at. */
  @Override
  public void close() {
    over = true;
    try {
      for (Thread client : clients) {
        client.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
