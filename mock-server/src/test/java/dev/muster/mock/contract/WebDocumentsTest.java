package dev.muster.mock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebDocumentsTest {
  private static final String API =
      "openapi: 3.0.3\n"
          + "paths: {/a: {get: {operationId: a, responses: {'200': {description: ok}}}}}\n";

  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(String path, int status, String type, String body) {
    serve(path, status, "Content-Type", type, body);
  }

  private void serve(String path, int status, String header, String value, String body) {
    server.createContext(
        path,
        exchange -> {
          String authorization = exchange.getRequestHeaders().getFirst("Authorization");
          seen.add(exchange.getRequestURI() + (authorization == null ? "" : " " + authorization));
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add(header, value);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static Loaded load(String address) {
    return ContractLoader.load(address, LoadOptions.strict());
  }

  @Test
  void loadsADocumentAndWhatItRefersToOnce() {
    serve(
        "/v1/api.yaml",
        200,
        "application/yaml",
        API + "components: {schemas: {A: {$ref: 'p.json#/A'}, B: {$ref: '/v1/p.json#/B'}}}");
    serve(
        "/v1/p.json",
        200,
        "application/json",
        "{\"A\": {\"type\": \"string\"}, \"B\": {\"$ref\": \"#/A\"}}");
    Loaded loaded = load(url("/v1/api.yaml"));
    assertThat(loaded.contract().name()).isEqualTo("api");
    assertThat(loaded.contract().root().at("/components/schemas/B").follow().text("type", ""))
        .isEqualTo("string");
    assertThat(seen).containsExactly("/v1/api.yaml", "/v1/p.json");
    assertThat(loaded.sources())
        .extracting(Source::location)
        .containsExactly(url("/v1/api.yaml"), url("/v1/p.json"));
  }

  @Test
  void followsRedirects() {
    serve("/old", 302, "Location", "/new?x=1", "");
    serve("/new", 200, "text/plain", API);
    assertThat(load(url("/old")).contract().operation("a")).isPresent();
    assertThat(seen).containsExactly("/old", "/new?x=1");
  }

  @Test
  void givesUpOnRedirectsWithoutEnd() {
    serve("/round", 302, "Location", "/round", "");
    assertThatThrownBy(() -> load(url("/round")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageEndingWith("/round: it redirects more than 5 times");
  }

  @Test
  void sendsTheCredentialsOfTheAddressAndShowsThemNowhere() {
    serve("/api.yaml", 200, "text/yaml", API + "components: {schemas: {A: {$ref: b.yaml}}}");
    serve("/b.yaml", 404, "text/plain", "none");
    String address = url("/api.yaml?signature=topsecret").replace("http://", "http://me:hidden@");
    assertThatThrownBy(() -> load(address))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("it answers 404: there is no such document")
        .message()
        .doesNotContain("hidden", "topsecret", "me:");
    assertThat(seen)
        .containsExactly(
            "/api.yaml?signature=topsecret Basic bWU6aGlkZGVu", "/b.yaml Basic bWU6aGlkZGVu");
  }

  @Test
  void keepsCredentialsFromOtherHosts() {
    String elsewhere = url("/new").replace("127.0.0.1", "localhost");
    serve("/old", 302, "Location", elsewhere, "");
    serve("/new", 200, "text/yaml", API);
    load(url("/old").replace("http://", "http://me:hidden@"));
    assertThat(seen).containsExactly("/old Basic bWU6aGlkZGVu", "/new");
  }

  @Test
  void saysWhatIsWrongWithAnAddress() {
    serve("/page", 200, "text/html; charset=utf-8", "<!doctype html><p>Sign in");
    serve("/secret", 401, "text/plain", "who?");
    serve("/down", 503, "text/plain", "later");
    assertThatThrownBy(() -> load(url("/none"))).hasMessageContaining("it answers 404");
    assertThatThrownBy(() -> load(url("/page"))).hasMessageContaining("an HTML page");
    assertThatThrownBy(() -> load(url("/secret"))).hasMessageContaining("wants other credentials");
    assertThatThrownBy(() -> load(url("/down"))).hasMessageEndingWith("it answers 503");
    assertThatThrownBy(() -> load("ftp://host/api.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ftp: addresses cannot be read");
    assertThatThrownBy(() -> load("http:///api.yaml?key=topsecret"))
        .hasMessageContaining("host")
        .message()
        .doesNotContain("topsecret");
  }

  @Test
  void saysThatNobodyAnswers() {
    String gone = url("/api.yaml");
    server.stop(0);
    assertThatThrownBy(() -> load(gone))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nobody answers at 127.0.0.1:" + server.getAddress().getPort());
  }

  @Test
  void keepsDocumentsOfTheWebFromLocalFiles() {
    serve("/api.yaml", 200, "text/yaml", API + "x: {schema: {$ref: 'file:///etc/hosts'}}");
    assertThatThrownBy(() -> load(url("/api.yaml")))
        .hasMessageContaining("a document from the web cannot refer to a local file");
  }

  @Test
  void loadsFromAUrlObject() throws IOException {
    serve("/api.yaml", 200, "text/yaml", API);
    assertThat(ContractLoader.load("mine", URI.create(url("/api.yaml")).toURL()).name())
        .isEqualTo("mine");
  }
}
