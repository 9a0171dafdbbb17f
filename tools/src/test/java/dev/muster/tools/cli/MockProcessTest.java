package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code mock} and {@code proxy} in a process of their own, as people run them. */
@Timeout(120)
final class MockProcessTest {
  private static final String PETS =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            operationId: listPets
            responses: {'200': {description: ok, content: {application/json: {example: [Rex]}}}}
      """;
  private static final String DOGS =
      "  /dogs: {get: {operationId: listDogs, responses: {'200': {description: ok}}}}\n";

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;
  private BufferedReader told;

  @AfterEach
  void kill() {
    process.destroyForcibly();
  }

  @Test
  void servesUntilItIsToldToStop() throws Exception {
    JsonNode facts = start("mock", document("pets.yaml", PETS));
    assertThat(facts.path("title").asText()).isEqualTo("Pets");
    assertThat(facts.path("operations").asInt()).isEqualTo(1);
    String url = facts.path("url").asText();

    assertThat(get(url + "/pets?key=secret").body()).isEqualTo("[\"Rex\"]");
    assertThat(get(url + "/nowhere").statusCode()).isEqualTo(404);
    process.toHandle().destroy();

    assertThat(process.waitFor()).isEqualTo(128 + 15);
    assertThat(told.lines())
        .containsExactly(
            "200  GET /pets  listPets  example",
            "404  GET /nowhere  NO_PATH_MATCHED_ERROR",
            "Stopped.");
    assertThatThrownBy(() -> get(url)).isInstanceOf(ConnectException.class);
  }

  @Test
  void servesSeveralDocuments() throws Exception {
    String pets = document("pets.yaml", PETS);
    JsonNode facts =
        start("mock", "/a=" + pets, "/b=" + pets, "c.local=" + pets, "--fault", "listPets=503");

    JsonNode documents = facts.path("documents");
    assertThat(documents).hasSize(3);
    assertThat(documents.path(0).path("url").asText()).endsWith("/a");
    assertThat(documents.path(1).path("url").asText()).endsWith("/b");
    assertThat(documents.path(2).path("host").asText()).isEqualTo("c.local");
    for (JsonNode one : List.of(documents.path(0), documents.path(1))) {
      assertThat(get(one.path("url").asText() + "/pets").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void servesADocumentAnewWhenItChanges() throws Exception {
    String document = document("pets.yaml", PETS);
    String url = start("mock", document, "-v", "silent").path("url").asText();
    assertThat(get(url + "/dogs").statusCode()).isEqualTo(404);

    document("pets.yaml", PETS + DOGS);
    assertThat(told.readLine()).isEqualTo(document + " changed: 2 operations are served now");
    assertThat(get(url + "/dogs").statusCode()).isEqualTo(200);

    document("pets.yaml", PETS + DOGS + "  /cats: {get: {responses: {'200': {$ref: '#/none'}}}}\n");
    assertThat(told.readLine())
        .startsWith("muster: " + document + " changed, but the version before is still served: ");
    assertThat(get(url + "/dogs").statusCode()).isEqualTo(200);
  }

  @Test
  void proxiesToAServer() throws Exception {
    HttpServer upstream =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    upstream.createContext(
        "/v1/pets",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 8);
          exchange.getResponseBody().write("[\"Real\"]".getBytes());
          exchange.close();
        });
    upstream.start();
    try {
      String real = "http://127.0.0.1:" + upstream.getAddress().getPort() + "/v1";
      JsonNode facts = start("proxy", document("pets.yaml", PETS), real);
      String url = facts.path("url").asText();

      assertThat(get(url + "/pets").body()).isEqualTo("[\"Real\"]");
      assertThat(get(url + "/dogs").headers().firstValue("sl-violations").orElse(""))
          .contains("Selected route not found");
      assertThat(told.readLine()).isEqualTo("200  GET /pets  listPets  forwarded");
      assertThat(told.readLine()).startsWith("404  GET /dogs");
    } finally {
      upstream.stop(0);
    }
  }

  private String document(String name, String text) throws IOException {
    // Moved into place: half a document is never there.
    Path written = Files.writeString(folder.resolve(name + ".new"), text);
    return Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE).toString();
  }

  /** Starts a command on a free port and gives what it prints once it is up. */
  private JsonNode start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    command.addAll(List.of("--port", "0", "--json"));
    process = new ProcessBuilder(command).start();
    told = process.errorReader();
    StringBuilder text = new StringBuilder();
    for (String line = ""; line != null && !line.equals("}"); ) {
      line = process.inputReader().readLine();
      text.append(line).append('\n');
    }
    return new ObjectMapper().readTree(text.toString());
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
