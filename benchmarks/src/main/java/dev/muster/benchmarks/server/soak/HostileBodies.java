package dev.muster.benchmarks.server.soak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bodies that are not what they are said to be: multipart, JSON, compressed, in odd encodings. */
final class HostileBodies {
  private static final String IMAGES = Requests.PRODUCT + "/images";

  private final List<Trick> tricks = new ArrayList<>();

  private HostileBodies() {}

  static List<Trick> all() {
    HostileBodies all = new HostileBodies();
    all.multipart();
    all.encodings();
    all.json();
    return List.copyOf(all.tricks);
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
          byte[] body = HostileTricks.randomBytes(random, 5000);
          return Requests.with("POST", IMAGES, "multipart/form-data; boundary=b0", body);
        });
  }

  private void encodings() {
    byte[] zip = HostileTricks.gzip(new byte[1000]);
    byte[] half = Arrays.copyOf(zip, zip.length / 2);
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

  private void add(String name, byte[] request, Integer... tolerated) {
    add(name, random -> request, tolerated);
  }

  private void add(String name, HostileTricks.Made request, Integer... tolerated) {
    tricks.add(HostileTricks.sent(name, request).tolerating(tolerated));
  }

  private static byte[] json(byte[] body, String... headers) {
    return Requests.with("POST", "/orders", "application/json", body, headers);
  }

  private static byte[] typed(String type, String body) {
    return Requests.with("POST", "/orders", type, Requests.bytes(body));
  }

  static byte[] multipart(String boundary, String body) {
    return image("multipart/form-data; boundary=" + boundary, body);
  }

  private static byte[] image(String type, String body) {
    return Requests.with("POST", IMAGES, type, Requests.bytes(body));
  }
}
