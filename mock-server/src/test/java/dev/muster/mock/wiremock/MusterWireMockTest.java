package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Servers;
import dev.muster.mock.contract.ContractLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What WireMock gives still works over contracts. */
class MusterWireMockTest {
  private static final String PETS =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets: {get: {operationId: listPets, responses: {'200': {content: {application/json: {example: []}}}}}}
      """;

  private MockServer server;
  private WireMockServer wireMock;
  private Http http;

  @BeforeEach
  void start() {
    server = Servers.of(PETS);
    wireMock = server.wireMock().wireMock();
    http = new Http(server.origin());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void letsAUsersStubOutrankTheContract() {
    wireMock.stubFor(get("/pets").willReturn(ok("mine")));
    assertThat(http.get("/pets").text()).isEqualTo("mine");
    assertThat(http.get("/pets?limit=1").text()).as("no stub matches this one").isEqualTo("[]");
  }

  @Test
  void proxiesWhereAUsersStubSaysSo() {
    try (MockServer behind = Servers.of(PETS.replace("example: []", "example: [real]"))) {
      wireMock.stubFor(
          get("/pets").willReturn(aResponse().proxiedFrom(behind.origin().toString())));
      assertThat(http.get("/pets").text()).isEqualTo("[\"real\"]");
    }
  }

  @Test
  void takesStubsOverTheAdminApi() {
    String stub =
        """
        {"request": {"method": "GET", "urlPath": "/pets"}, "response": {"status": 503, "jsonBody": {"down": true}}}
        """;
    assertThat(http.post("/__admin/mappings", stub).status()).isEqualTo(201);
    assertThat(http.get("/pets").status()).isEqualTo(503);
  }

  @Test
  void journalsWhatTheContractAnswered() {
    http.get("/pets?a=1", "X-Trace", "7");
    wireMock.verify(1, getRequestedFor(urlPathEqualTo("/pets")));
    assertThat(http.get("/__admin/requests").json().at("/requests/0/response/body").asString())
        .isEqualTo("[]");
    assertThat(wireMock.findAllUnmatchedRequests()).isEmpty();
  }

  @Test
  void keepsTheJournalBounded() {
    for (int i = 0; i < HttpSettings.defaults().journalEntries() + 20; i++) {
      http.get("/pets?i=" + i);
    }
    assertThat(wireMock.getAllServeEvents())
        .hasSizeLessThanOrEqualTo(HttpSettings.defaults().journalEntries() + 1);
  }

  @Test
  void answersFromTheContractAgainAfterAReset() {
    wireMock.stubFor(get("/pets").willReturn(ok("mine")));
    wireMock.resetAll();
    assertThat(http.get("/pets").text()).isEqualTo("[]");
  }

  @Test
  void answersFromTheContractAfterAllStubsWereDeleted() {
    http.send("DELETE", "/__admin/mappings", new byte[0]);
    assertThat(http.get("/pets").text()).isEqualTo("[]");
    http.send("POST", "/__admin/mappings/reset", new byte[0]);
    assertThat(http.get("/pets").text()).isEqualTo("[]");
    http.send("DELETE", "/__admin/mappings/" + CatchAll.ID, new byte[0]);
    assertThat(http.get("/pets").text()).isEqualTo("[]");
  }

  @Test
  void playsScenarios() {
    wireMock.stubFor(
        get("/pets")
            .inScenario("s")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(ok("first"))
            .willSetStateTo("next"));
    assertThat(http.get("/pets").text()).isEqualTo("first");
    assertThat(http.get("/pets").text()).isEqualTo("[]");
  }

  @Test
  void injectsFaults() {
    wireMock.stubFor(
        get("/pets").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    assertThatThrownBy(() -> http.get("/pets")).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void templatesResponses() {
    wireMock.stubFor(
        get(urlPathEqualTo("/pets"))
            .willReturn(ok("{{request.query.name}}").withTransformers("response-template")));
    assertThat(http.get("/pets?name=Rex").text()).isEqualTo("Rex");
  }

  @Test
  void readsStubsFromAFolder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("mappings"));
    Files.writeString(
        folder.resolve("mappings/pets.json"),
        "{\"request\": {\"urlPath\": \"/pets\"}, \"response\": {\"body\": \"from a file\"}}");
    try (MockServer withStubs =
        MockServer.builder().mount("", ContractLoader.parse("pets", PETS)).stubs(folder).start()) {
      Http http = new Http(withStubs.origin());
      assertThat(http.get("/pets").text()).isEqualTo("from a file");
      http.send("POST", "/__admin/mappings/reset", new byte[0]);
      assertThat(http.get("/pets").text()).isEqualTo("from a file");
      assertThat(http.get("/dogs").status()).isEqualTo(404);
    }
  }

  @Test
  void showsStubsTheBodyAsItCameEvenWhenItLooksZipped() {
    byte[] notReallyGzip = {0x1f, (byte) 0x8b, 'x', 'y'};
    wireMock.stubFor(
        post(urlEqualTo("/up"))
            .withRequestBody(binaryEqualTo(notReallyGzip))
            .willReturn(ok("matched")));
    Http.Reply reply = http.send("POST", "/up", notReallyGzip, "Content-Type", "application/gzip");
    assertThat(reply.text()).isEqualTo("matched");
    assertThat(new String(reply.bytes(), StandardCharsets.UTF_8)).isEqualTo("matched");
  }
}
