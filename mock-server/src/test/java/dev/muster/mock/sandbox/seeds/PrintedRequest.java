package dev.muster.mock.sandbox.seeds;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A request that was read from print.
 *
 * @param headers names and values in turn
 */
record PrintedRequest(String method, String url, List<String> headers, byte[] body) {
  private static final String BOUNDARY = "printed";

  /**
   * Reads a request of the form {@code POST /api/v1/keys}, with headers below it if there are any,
   * and then the body.
   *
   * @param files what {@code name=@file} sends, by the file's name
   */
  static PrintedRequest plain(String text, Map<String, byte[]> files) {
    List<String> lines = text.lines().toList();
    String[] first = lines.get(0).split(" ", 2);
    List<String> headers = new ArrayList<>();
    int at = 1;
    for (; at < lines.size() && lines.get(at).matches("[A-Za-z-]+: .*"); at++) {
      headers.addAll(List.of(lines.get(at).split(": ", 2)));
    }
    String rest = String.join("\n", lines.subList(at, lines.size()));
    if (rest.matches("\\w+=@[\\w.]+")) {
      String[] part = rest.split("=@", 2);
      int type = headers.indexOf("Content-Type");
      headers.set(type + 1, headers.get(type + 1) + "; boundary=" + BOUNDARY);
      return new PrintedRequest(first[0], first[1], headers, form(part[0], part[1], files));
    }
    String json = rest.replace("• ", "");
    if (!json.isEmpty() && !headers.contains("Content-Type")) {
      headers.addAll(List.of("Content-Type", "application/json"));
    }
    return new PrintedRequest(first[0], first[1], headers, json.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] form(String name, String file, Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, name, file);
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(files.get(file));
    out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** The request as a client sends it. */
  HttpRequest toHttp() {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    return request
        .method(
            method,
            body.length == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }
}
