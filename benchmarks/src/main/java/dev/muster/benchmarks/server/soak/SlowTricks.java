package dev.muster.benchmarks.server.soak;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;

/** What takes its time, or is never finished. */
final class SlowTricks {
  private static final int PAUSE = 50;

  private SlowTricks() {}

  static List<Trick> all() {
    return List.of(
        unfinished("says nothing", new byte[0]),
        unfinished("half of a head", Requests.bytes("GET /orders HTT")),
        unfinished("a head without its end", Requests.bytes(Requests.head("GET", "/orders"))),
        unfinished(
            "half of a body",
            Requests.bytes(
                Requests.head(
                        "POST", "/orders", "Content-Type: application/json", "Content-Length: 90")
                    + "\r\n{\"gift\":")),
        unfinished(
            "half of a chunk",
            Requests.bytes(
                Requests.head(
                        "POST",
                        "/orders",
                        "Content-Type: application/json",
                        "Transfer-Encoding: chunked")
                    + "\r\n40\r\n{\"gift\":")),
        Trick.bad(
            "a body byte by byte",
            (line, random) -> {
              byte[] request = Requests.json("POST", "/orders", "{\"gift\":true,\"express\":true}");
              try (Wire wire = line.open()) {
                for (byte one : request) {
                  wire.send(new byte[] {one});
                  Thread.sleep(PAUSE / 5);
                }
                return "" + wire.reply().status();
              }
            }),
        Trick.bad(
            "reads an answer byte by byte",
            (line, random) -> {
              try (Wire wire = line.open()) {
                wire.send(Requests.get("/products"));
                for (int i = 0; i < 100 && wire.read() >= 0; i++) {
                  Thread.sleep(PAUSE / 5);
                }
                return Trick.CLOSED;
              }
            }),
        gone("leaves after its request", 1, true),
        gone("leaves politely after its request", 1, false),
        gone("two hundred requests, and leaves", 200, true),
        Trick.unfinished(
            "leaves in the middle of a large body",
            (line, random) -> {
              try (Wire wire = line.open()) {
                wire.send(
                    Requests.head(
                            "POST",
                            "/orders",
                            "Content-Type: application/json",
                            "Content-Length: 10000000")
                        + "\r\n"
                        + "{\"message\":\""
                        + "x".repeat(1_000_000));
                wire.breakOnClose();
                return Trick.CLOSED;
              }
            }));
  }

  /** Sends a part, waits a while for an answer that need not come, and goes. */
  private static Trick unfinished(String name, byte[] part) {
    return Trick.unfinished(
        name,
        (line, random) -> {
          try (Wire wire = line.open(1000 + random.nextInt(2000))) {
            wire.send(part);
            return "" + wire.reply().status();
          } catch (SocketTimeoutException waiting) {
            return Trick.WAITS;
          }
        });
  }

  private static Trick gone(String name, int times, boolean rudely) {
    return Trick.unfinished(
        name,
        (line, random) -> {
          try (Wire wire = line.open()) {
            for (int i = 0; i < times; i++) {
              wire.send(Requests.get("/orders"));
            }
            if (rudely) {
              wire.breakOnClose();
            }
            return Trick.CLOSED;
          } catch (IOException closedMeanwhile) {
            return Trick.CLOSED;
          }
        });
  }
}
