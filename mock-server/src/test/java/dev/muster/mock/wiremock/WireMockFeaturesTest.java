package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.muster.mock.Http;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What WireMock's manual promises, over a real socket. */
@Timeout(60)
class WireMockFeaturesTest {
  private static final String GET = "GET /pets HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

  private final WireServer server = new WireServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void recordsFromATarget() {
    try (WireServer target = new WireServer()) {
      target.pets = dev.muster.mock.http.Answer.text(200, "[real]");
      String spec = "{\"targetBaseUrl\": \"http://127.0.0.1:" + target.port() + "\"}";
      assertThat(server.http.post("/__admin/recordings/start", spec).status()).isEqualTo(200);
      assertThat(server.http.get("/pets").text()).isEqualTo("[real]");
      JsonNode recorded = server.http.post("/__admin/recordings/stop", "").json();
      assertThat(recorded.path("mappings")).hasSize(1);
    }
    assertThat(server.http.get("/pets").text()).as("the target is gone").isEqualTo("[real]");
    assertThat(server.http.get("/pets/1").text()).isEqualTo("getPet 0");
  }

  @Test
  void keepsFilesInMemoryWhereThereIsNoFolder() {
    String path = "/__admin/files/some/pets.json";
    assertThat(server.http.send("PUT", path, "[1]".getBytes()).status()).isEqualTo(200);
    assertThat(server.http.get("/__admin/files").text()).contains("some/pets.json");
    assertThat(server.http.get(path).text()).isEqualTo("[1]");
    server.wireMock.stubFor(
        get("/pets").persistent().willReturn(aResponse().withBodyFile("some/pets.json")));
    server.http.post("/__admin/mappings/reset", "");
    assertThat(server.http.get("/pets").text()).isEqualTo("[1]");
    server.http.send("DELETE", "/__admin/mappings", new byte[0]);
    server.http.post("/__admin/mappings/reset", "");
    assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
    server.http.send("DELETE", path, new byte[0]);
    assertThat(server.http.get(path).status()).isEqualTo(404);
    assertThat(java.nio.file.Path.of("src/test/resources/mappings")).doesNotExist();
  }

  @Test
  void takesSnapshotsOfWhatWasProxied() {
    try (WireServer target = new WireServer()) {
      server.wireMock.stubFor(
          any(urlPathEqualTo("/zoo/1"))
              .willReturn(aResponse().proxiedFrom("http://127.0.0.1:" + target.port())));
      assertThat(server.http.get("/zoo/1").text()).isEqualTo("getPet 0");
      server.http.get("/pets");
    }
    JsonNode snapshot =
        server.http.post("/__admin/recordings/snapshot", "{\"persist\": false}").json();
    assertThat(snapshot.path("mappings")).hasSize(1);
  }

  @Test
  void tellsOfItsHealthAndShowsItsDocumentation() {
    assertThat(server.http.get("/__admin/health").json().path("status").asString())
        .isEqualTo("healthy");
    assertThat(server.http.get("/__admin/docs").status()).isEqualTo(200);
    assertThat(server.http.get("/__admin/swagger-ui/index.html").status()).isEqualTo(200);
    assertThat(server.http.get("/__admin/nonsense").status()).isEqualTo(404);
    assertThat(server.http.get("/__admin/version").status()).isEqualTo(200);
  }

  @Test
  void callsWebhooks() throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    try (MusterWireMock listener =
        MusterWireMock.start(
            request -> {
              called.countDown();
              return dev.muster.mock.http.Answer.text(200, request.path());
            },
            HttpSettings.defaults())) {
      String stub =
          """
          {"request": {"urlPath": "/pets"}, "response": {"body": "hooked"},
           "serveEventListeners": [{"name": "webhook",
             "parameters": {"method": "POST", "url": "http://127.0.0.1:%d/hook"}}]}
          """
              .formatted(listener.port());
      server.http.post("/__admin/mappings", stub);
      assertThat(server.http.get("/pets").text()).isEqualTo("hooked");
      assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void matchesFormsJsonAndPathParameters() {
    server.wireMock.stubFor(
        post("/form")
            .withFormParam("a", equalTo("x y"))
            .withQueryParam("b", equalTo("ü"))
            .willReturn(ok("form")));
    server.wireMock.stubFor(
        post(urlEqualTo("/form"))
            .withMultipartRequestBody(aMultipart("file").withBody(equalTo("content")))
            .willReturn(ok("parts")));
    server.wireMock.stubFor(
        post("/form").withRequestBody(matchingJsonPath("$.a[1]")).willReturn(ok("json")));
    server.wireMock.stubFor(
        post(urlPathTemplate("/form/{id}")).withPathParam("id", equalTo("7")).willReturn(ok("id")));
    server.wireMock.stubFor(
        post(urlPathEqualTo("/form"))
            .withQueryParam("b", equalTo("ü"))
            .withFormParam("a", equalTo("x y"))
            .willReturn(ok("form")));
    assertThat(send("/form?b=%C3%BC", "application/x-www-form-urlencoded", "a=x+y"))
        .isEqualTo("form");
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ncontent\r\n--b--\r\n";
    assertThat(send("/form", "multipart/form-data; boundary=b", part)).isEqualTo("parts");
    assertThat(send("/form", "application/json", "{\"a\": [1, 2]}")).isEqualTo("json");
    assertThat(send("/form/7", "text/plain", "x")).isEqualTo("id");
    assertThat(send("/form/8", "text/plain", "x")).isEqualTo("no route");
  }

  private String send(String path, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return server.http.send("POST", path, bytes, "Content-Type", type).text();
  }

  @Test
  void answersWithFilesOfTheStubsFolder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("__files"));
    Files.writeString(folder.resolve("__files/pets.json"), "[\"{{request.path}}\"]");
    try (WireServer files = new WireServer(settings -> settings.withStubs(folder))) {
      files.wireMock.stubFor(
          get("/pets")
              .willReturn(
                  aResponse().withBodyFile("pets.json").withTransformers("response-template")));
      assertThat(files.http.get("/pets").text()).isEqualTo("[\"/pets\"]");
    }
  }

  @Test
  void breaksConnectionsInEveryWay() throws IOException {
    for (Fault fault : Fault.values()) {
      server.wireMock.stubFor(get("/pets").willReturn(aResponse().withFault(fault)));
      assertThat(server.raw(GET)).doesNotContain("[7]");
    }
  }

  @Test
  void sendsStatusMessagesAndLengthsOfTheUsers() throws IOException {
    server.wireMock.stubFor(
        get("/pets").willReturn(aResponse().withStatus(299).withStatusMessage("Quite fine")));
    assertThat(server.raw(GET)).startsWith("HTTP/1.1 299 Quite fine\r\n");
    server.wireMock.stubFor(
        get("/pets").willReturn(ok("short").withHeader("Content-Length", "100")));
    assertThat(server.raw(GET)).doesNotContain("[7]");
  }

  @Test
  void dribblesAndDelays() throws IOException {
    server.wireMock.stubFor(
        get("/pets").willReturn(ok("piecemeal").withChunkedDribbleDelay(4, 40).withFixedDelay(20)));
    long before = System.nanoTime();
    assertThat(server.raw(GET)).contains("Content-Length: 9\r\n").endsWith("piecemeal");
    assertThat((System.nanoTime() - before) / 1_000_000).isGreaterThanOrEqualTo(60);
    server.wireMock.stubFor(get("/pets").willReturn(aResponse().withChunkedDribbleDelay(4, 40)));
    assertThat(server.raw(GET)).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
  }

  @Test
  void showsAndSetsScenariosOverTheAdminApi() {
    server.wireMock.stubFor(
        get("/pets").inScenario("s").whenScenarioStateIs("sold out").willReturn(ok("none left")));
    assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
    String state = "{\"state\": \"sold out\"}";
    server.http.send("PUT", "/__admin/scenarios/s/state", state.getBytes());
    assertThat(server.http.get("/pets").text()).isEqualTo("none left");
    server.http.post("/__admin/scenarios/reset", "");
    assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
  }

  @Test
  void canBeSteeredByWireMocksClient() {
    WireMock client = new WireMock("127.0.0.1", server.port());
    client.register(get("/pets").willReturn(ok("remote")));
    client.register(Operations.operation("addPet").willReturn(ok("by operation")));
    assertThat(server.http.get("/pets").text()).isEqualTo("remote");
    assertThat(server.http.post("/pets", "{}").text()).isEqualTo("by operation");
    client.verifyThat(1, Operations.requestedFor("addPet"));
    client.resetToDefaultMappings();
    assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
  }

  @Test
  void stopsWhenItIsToldToOverTheAdminApi() throws Exception {
    Http.Reply reply = server.http.post("/__admin/shutdown", "");
    assertThat(reply.status()).isEqualTo(200);
    while (server.wireMock.isRunning()) {
      Thread.onSpinWait();
    }
  }
}
