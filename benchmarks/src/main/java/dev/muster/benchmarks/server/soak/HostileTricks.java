package dev.muster.benchmarks.server.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * What nobody should do, in one go: wrong lengths, wrong encodings, wrong bodies, plain garbage.
 */
final class HostileTricks {
  private static final String IMAGES = Requests.PRODUCT + "/images";
  private static final int LARGE = 10 * 1024 * 1024;

  private final List<Trick> tricks = new ArrayList<>();

  private HostileTricks() {}

  static List<Trick> all() {
    HostileTricks all = new HostileTricks();
    all.multipart();
    all.lengths();
    all.chunks();
    all.encodings();
    all.heads();
    all.json();
    all.garbage();
    return List.copyOf(all.tricks);
  }

  /** A few of {@link #all()} that are too heavy to be tried as often as the others. */
  static List<Trick> heavy() {
    byte[] zeros = gzip(new byte[LARGE]);
    return List.of(
        sent(
            "ten megabytes in one string",
            Requests.json("POST", "/orders", "{\"message\":\"" + "x".repeat(LARGE) + "\"}")),
        sent(
            "ten megabytes of random bytes",
            random ->
                Requests.with("POST", "/orders", "application/json", randomBytes(random, LARGE))),
        sent(
            "ten megabytes of a file",
            random ->
                multipart(
                    "b0",
                    "--b0\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx\r\n--b0\r\n"
                        + "Content-Disposition: form-data; name=\"image\"; filename=\"a\"\r\n\r\n"
                        + new String(randomBytes(random, LARGE), StandardCharsets.ISO_8859_1)
                        + "\r\n--b0--\r\n")),
        sent(
            "ten megabytes of zeros, compressed",
            Requests.with("POST", "/orders", "application/json", zeros, "Content-Encoding: gzip")),
        sent(
            "a hundred thousand array items",
            Requests.json("POST", "/orders", "{\"lines\":[" + "1,".repeat(100_000) + "1]}")),
        sent(
            "a hundred thousand properties",
            Requests.json("POST", "/orders", properties(100_000))));
  }

  private void multipart() {
    String name = "Content-Disposition: form-data; name=\"title\"\r\n";
    add("a part without a name", multipart("b0", "--b0\r\n\r\nx\r\n--b0--\r\n"));
    add(
        "a part without a type",
        multipart(
            "b0",
            "--b0\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a\"\r\n\r\nx\r\n--b0--\r\n"));
    add("a multipart without an end", multipart("b0", "--b0\r\n" + name + "\r\nx"));
    add("a multipart without a boundary", image("multipart/form-data", "--b0\r\n"));
    add(
        "a multipart with another boundary",
        multipart("b1", "--b0\r\n" + name + "\r\nx\r\n--b0--"));
    add("a multipart with an empty boundary", image("multipart/form-data; boundary=", "--\r\n--"));
    add("a boundary of 5,000 characters", multipart("b".repeat(5000), "--b\r\n"));
    add("a multipart that is empty", multipart("b0", ""));
    add("a multipart of line ends", multipart("b0", "\r\n".repeat(20_000)));
    add(
        "a thousand parts",
        multipart("b0", ("--b0\r\n" + name + "\r\nx\r\n").repeat(1000) + "--b0--\r\n"));
    add(
        "a part whose header is long",
        multipart("b0", "--b0\r\nX-A: " + "a".repeat(100_000) + "\r\n\r\nx\r\n--b0--\r\n"));
    add(
        "a part with a broken name",
        multipart(
            "b0", "--b0\r\nContent-Disposition: form-data; name=\"a\r\nX: \"\r\n\r\n--b0--\r\n"));
    add(
        "a multipart of random bytes",
        random -> {
          byte[] body = randomBytes(random, 5000);
          return Requests.with("POST", IMAGES, "multipart/form-data; boundary=b0", body);
        });
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
                return outcome(wire);
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

  private void encodings() {
    byte[] zip = gzip(new byte[1000]);
    byte[] half = java.util.Arrays.copyOf(zip, zip.length / 2);
    for (String encoding : List.of("gzip", "br", "deflate", "identity, gzip", "cow")) {
      add("no " + encoding, json(new byte[] {'{', '}'}, "Content-Encoding: " + encoding));
    }
    add("half of a gzip", json(half, "Content-Encoding: gzip"));
    add("not UTF-8", json(new byte[] {'{', '"', (byte) 0xc3, '"', ':', (byte) 0xff, '}'}));
    add("UTF-16", json("{\"gift\":true}".getBytes(StandardCharsets.UTF_16)));
    add("an odd charset", typed("application/json; charset=cow", "{}"));
    add("an odd media type", typed("application/", "{}"));
    add("a media type of quotes", typed("\"\"; =;;=\"", "{}"));
    add("another media type", typed("text/csv", "a,b"));
    add(
        "a broken form",
        typed("application/x-www-form-urlencoded", "a=%zz&%=&&=&a[=1&" + "b".repeat(9999)));
    add("broken XML", typed("application/xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;<"));
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

  private void json() {
    for (String body :
        List.of(
            "",
            "null",
            "1",
            "\"\"",
            "[]",
            "{",
            "{\"gift\":",
            "{}{}",
            "{'a':1}",
            "nul",
            "{\"discountPercent\":1e999999}",
            "{\"discountPercent\":-0}",
            "{\"message\":\"\\ud800\"}",
            "{\"a\":1,\"a\":2}",
            "{\"\":{}}",
            "{\"__proto__\":{\"a\":1}}",
            "[\"\\u0000\"]")) {
      add("JSON: " + body, json(body.getBytes(StandardCharsets.UTF_8)));
    }
    add("arrays a hundred thousand deep", json(Requests.bytes("[".repeat(100_000))));
    add(
        "objects ten thousand deep",
        json(Requests.bytes("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))));
    add(
        "arrays 900 deep",
        json(Requests.bytes("{\"lines\":" + "[".repeat(900) + "]".repeat(900) + "}")));
    add(
        "a number of a hundred thousand digits",
        json(Requests.bytes("{\"discountPercent\":" + "9".repeat(100_000) + "}")));
    add(
        "a text that is hard to match",
        json(Requests.bytes("{\"email\":\"" + "a.".repeat(20_000) + "@\"}")));
  }

  private void garbage() {
    add("random bytes", random -> randomBytes(random, 1 + random.nextInt(4000)));
    add(
        "random bytes and an end",
        random -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          bytes.writeBytes(randomBytes(random, 200));
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
          byte[] order =
              Requests.json(
                  "POST", "/orders", dev.muster.benchmarks.server.Load.VALIDATED_POST.body());
          for (int i = 0; i < 1 + random.nextInt(5); i++) {
            order[random.nextInt(order.length)] = (byte) random.nextInt(256);
          }
          return order;
        });
  }

  private void add(String name, byte[] request, Integer... tolerated) {
    add(name, random -> request, tolerated);
  }

  private void add(String name, Made request, Integer... tolerated) {
    tricks.add(sent(name, request).tolerating(tolerated));
  }

  private interface Made {
    byte[] bytes(Random random);
  }

  private static Trick sent(String name, byte[] request) {
    return sent(name, random -> request);
  }

  /**
   * Sends it and says that nothing more comes, so that the server has no reason to wait, and reads
   * one answer.
   */
  private static Trick sent(String name, Made request) {
    return Trick.bad(
        name,
        (line, random) -> {
          byte[] bytes = request.bytes(random);
          try (Wire wire = line.open()) {
            wire.send(bytes);
            wire.shutdown();
            return outcome(wire);
          }
        });
  }

  private static String outcome(Wire wire) throws IOException {
    return "" + wire.reply().status();
  }

  private static byte[] order(String header, String body) {
    return Requests.bytes(
        Requests.head("POST", "/orders", "Content-Type: application/json", header) + "\r\n" + body);
  }

  private static byte[] json(byte[] body, String... headers) {
    return Requests.with("POST", "/orders", "application/json", body, headers);
  }

  private static byte[] typed(String type, String body) {
    return Requests.with("POST", "/orders", type, Requests.bytes(body));
  }

  private static byte[] multipart(String boundary, String body) {
    return image("multipart/form-data; boundary=" + boundary, body);
  }

  private static byte[] image(String type, String body) {
    return Requests.with("POST", IMAGES, type, Requests.bytes(body));
  }

  private static byte[] randomBytes(Random random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String properties(int count) {
    StringBuilder json = new StringBuilder("{\"a\":1");
    for (int i = 0; i < count; i++) {
      json.append(",\"p").append(i).append("\":").append(i);
    }
    return json.append('}').toString();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
