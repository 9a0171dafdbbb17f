package dev.muster.benchmarks.server.soak;

import dev.muster.benchmarks.server.Load;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Heads that are wrong, lengths that lie, chunks that are none, and plain garbage. */
final class HostileHeads {
  private final List<Trick> tricks = new ArrayList<>();

  private HostileHeads() {}

  static List<Trick> all() {
    HostileHeads all = new HostileHeads();
    all.lengths();
    all.chunks();
    all.heads();
    all.garbage();
    return List.copyOf(all.tricks);
  }

  private void lengths() {
    for (String length : List.of("-1", "abc", "99999999999999999999", "0x10", "1 2", "")) {
      add("Content-Length: " + length, order("Content-Length: " + length, "{}"));
    }
    add("two lengths", order("Content-Length: 2\r\nContent-Length: 5", "{}"));
    add(
        "a length and chunks",
        order("Content-Length: 2\r\nTransfer-Encoding: chunked", "0\r\n\r\n"));
    add("a length that is too short", order("Content-Length: 1", "{\"gift\":true}"));
    tricks.add(
        Trick.unfinished(
            "a length that is too long",
            (line, random) -> {
              try (Wire wire = line.open(2000)) {
                wire.send(order("Content-Length: 500", "{}"));
                wire.shutdown();
                return "" + wire.reply().status();
              }
            }));
  }

  private void chunks() {
    for (String chunks :
        List.of("zz\r\n{}\r\n", "-5\r\n{}\r\n", "FFFFFFFFFFFFFFFFFF\r\n{}", "\r\n\r\n")) {
      add("chunks: " + chunks.replaceAll("\\s+", " "), order("Transfer-Encoding: chunked", chunks));
    }
    add("an odd transfer encoding", order("Transfer-Encoding: cow", "{}"), 501);
    add(
        "chunks of one byte",
        order("Transfer-Encoding: chunked", "1\r\n[\r\n".repeat(2000) + "0\r\n\r\n"));
    add(
        "chunks with a trailer",
        order("Transfer-Encoding: chunked", "2\r\n{}\r\n0\r\nX-Sum: 1\r\n\r\n"));
  }

  private void heads() {
    for (String path :
        List.of(
            "/%zz",
            "/%00",
            "/products/%ff%fe",
            "//",
            "/../../etc/passwd",
            "/products/%2e%2e/x",
            "*",
            "/orders?%",
            "/orders?limit=%zz",
            "/orders?page[a][b]=1&page=2&page",
            "/?" + "a=1&".repeat(1500))) {
      String shown = path.length() > 40 ? path.substring(0, 40) : path;
      add("GET " + shown, Requests.get(path));
    }
    add("a long path", Requests.get("/" + "a".repeat(30_000)));
    add("a long header", Requests.get("/orders", "X-Long: " + "a".repeat(70_000)));
    add("a thousand headers", Requests.get("/orders", "A: b\r\n".repeat(1000) + "C: d"));
    add("a header with a NUL", Requests.get("/orders", "X-A: a\0b"));
    add("a header without a colon", Requests.get("/orders", "cow"));
    add("a folded header", Requests.get("/orders", "X-A: a\r\n b"));
    add("an odd Accept", Requests.get("/orders", "Accept: ;;q=cow,,*/,application/*;q=9"));
    add(
        "an odd Prefer",
        Requests.get("/orders", "Prefer: code=99999999999, dynamic=, =, example=\"", "Prefer: ;"));
    add("no host", Requests.bytes("GET /orders HTTP/1.1\r\n\r\n"));
    add("an odd method", Requests.bytes("COW /orders HTTP/1.1\r\nHost: a\r\n\r\n"), 501);
    add("an odd version", Requests.bytes("GET /orders HTTP/7.7\r\nHost: a\r\n\r\n"), 505);
    add("an old version", Requests.bytes("GET /orders\r\n\r\n"), 505);
    add("Expect: cow", order("Expect: cow\r\nContent-Length: 2", "{}"));
  }

  private void garbage() {
    add("random bytes", random -> HostileTricks.randomBytes(random, 1 + random.nextInt(4000)));
    add(
        "random bytes and an end",
        random -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          bytes.writeBytes(HostileTricks.randomBytes(random, 200));
          bytes.writeBytes(Requests.bytes("\r\n\r\n"));
          return bytes.toByteArray();
        });
    add(
        "the beginning of TLS",
        Requests.bytes(
            "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003" + "a".repeat(600)));
    add("the beginning of HTTP/2", Requests.bytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 505);
    add(
        "an upgrade",
        Requests.get(
            "/orders",
            "Connection: Upgrade, HTTP2-Settings",
            "Upgrade: h2c",
            "HTTP2-Settings: AAMAAABkAAQAAP__"));
    add(
        "a mutated order",
        random -> {
          byte[] order = Requests.json("POST", "/orders", Load.VALIDATED_POST.body());
          for (int i = 0; i < 1 + random.nextInt(5); i++) {
            order[random.nextInt(order.length)] = (byte) random.nextInt(256);
          }
          return order;
        },
        // The version may be what was changed.
        505);
  }

  private void add(String name, byte[] request, Integer... tolerated) {
    add(name, random -> request, tolerated);
  }

  private void add(String name, HostileTricks.Made request, Integer... tolerated) {
    tricks.add(HostileTricks.sent(name, request).tolerating(tolerated));
  }

  private static byte[] order(String header, String body) {
    return Requests.bytes(
        Requests.head("POST", "/orders", "Content-Type: application/json", header) + "\r\n" + body);
  }
}
