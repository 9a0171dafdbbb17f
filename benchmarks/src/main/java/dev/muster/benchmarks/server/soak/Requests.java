package dev.muster.benchmarks.server.soak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Requests as bytes. */
final class Requests {
  static final String PRODUCT = "/products/prd_4f8a21c0";

  private Requests() {}

  static byte[] get(String path, String... headers) {
    return bytes(head("GET", path, headers) + "\r\n");
  }

  /** A request with a body whose length is told rightly. */
  static byte[] with(String method, String path, String type, byte[] body, String... headers) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(
        bytes(
            head(method, path, headers)
                + "Content-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n"));
    request.writeBytes(body);
    return request.toByteArray();
  }

  static byte[] json(String method, String path, String body, String... headers) {
    return with(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** The request line and the headers, without the empty line. */
  static String head(String method, String path, String... headers) {
    StringBuilder head =
        new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
