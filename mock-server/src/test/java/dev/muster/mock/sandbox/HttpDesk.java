package dev.muster.mock.sandbox;

import dev.muster.mock.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sends requests as any client would; headers are given once for all, or with a request. */
final class HttpDesk {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final List<String> headers;

  HttpDesk(URI base, String... headers) {
    this.base = base.toString();
    this.headers = List.of(headers);
  }

  /** What came back. */
  record Reply(int status, Map<String, List<String>> headers, byte[] bytes) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return Json.read(bytes);
    }

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of("")).get(0);
    }
  }

  Reply get(String path, String... more) {
    return send("GET", path, new byte[0], more);
  }

  Reply post(String path, String json, String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    if (!json.isEmpty()) {
      all.addAll(List.of("Content-Type", "application/json"));
    }
    return send("POST", path, json.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
  }

  Reply send(String method, String path, byte[] body, String... more) {
    try {
      HttpRequest.BodyPublisher publisher =
          body.length == 0
              ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofByteArray(body);
      var response =
          client.send(
              request(path, more).method(method, publisher).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A request that is still to be given its method. */
  HttpRequest.Builder request(String path, String... more) {
    URI uri = URI.create(path.startsWith("http") ? path : base + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of(more));
    for (int i = 0; i < all.size(); i += 2) {
      request.header(all.get(i), all.get(i + 1));
    }
    return request;
  }

  HttpClient client() {
    return client;
  }
}
