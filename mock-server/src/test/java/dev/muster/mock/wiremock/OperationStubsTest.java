package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OperationStubsTest {
  private final WireServer server = new WireServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void answersForAnOperation() {
    server.wireMock.stubFor(Operations.operation("getPet").willReturn(serverError()));
    assertThat(server.http.get("/pets/1").status()).isEqualTo(500);
    assertThat(server.http.get("/pets/2?x").status()).isEqualTo(500);
    assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
  }

  @Test
  void answersForAnOperationOfOneContract() {
    server.wireMock.stubFor(Operations.operation("zoo", "getPet").willReturn(ok("lion")));
    assertThat(server.http.get("/zoo/1").text()).isEqualTo("lion");
    assertThat(server.http.get("/pets/1").text()).isEqualTo("getPet 0");
  }

  @Test
  void takesOperationsOverTheAdminApi() {
    String stub =
        """
        {"request": {"customMatcher": {"name": "operation", "parameters": {"operationId": "addPet"}}},
         "response": {"status": 418}}
        """;
    assertThat(server.http.post("/__admin/mappings", stub).status()).isEqualTo(201);
    assertThat(server.http.post("/pets", "{}").status()).isEqualTo(418);
    assertThat(server.http.get("/pets").status()).isEqualTo(200);
  }

  @Test
  void takesOperationsFromFiles(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("mappings"));
    Files.writeString(
        folder.resolve("mappings/pet.json"),
        """
        {"request": {"customMatcher": {"name": "operation",
           "parameters": {"operationId": "getPet", "document": "shop"}}},
         "response": {"body": "from a file"}}
        """);
    try (WireServer withFiles = new WireServer(settings -> settings.withStubs(folder))) {
      assertThat(withFiles.http.get("/pets/1").text()).isEqualTo("from a file");
      assertThat(withFiles.http.get("/zoo/1").text()).isEqualTo("getPet 0");
    }
  }

  @Test
  void verifiesOperations() {
    server.http.get("/pets/1");
    server.http.get("/pets/2");
    server.http.get("/zoo/1");
    server.http.get("/pets");
    server.wireMock.verify(3, Operations.requestedFor("getPet"));
    server.wireMock.verify(2, Operations.requestedFor("shop", "getPet"));
    server.wireMock.verify(0, Operations.requestedFor("addPet"));
  }

  @Test
  void tellsTemplatesTheOperation() {
    server.wireMock.stubFor(
        Operations.operation("getPet")
            .willReturn(
                ok("{{operation.id}} {{operation.path}} {{operation.contract}}")
                    .withTransformers("response-template")));
    assertThat(server.http.get("/pets/1").text()).isEqualTo("getPet /pets/{id} shop");
  }

  @Test
  void saysWhatIsMissingWithoutAnOperationId() {
    String stub =
        """
        {"request": {"customMatcher": {"name": "operation"}}, "response": {}}
        """;
    server.http.post("/__admin/mappings", stub);
    assertThat(server.http.get("/pets").text()).contains("operationId");
  }

  @Test
  void matchesOperationsInScenarios() {
    server.wireMock.stubFor(
        Operations.operation("listPets")
            .inScenario("s")
            .whenScenarioStateIs("Started")
            .willReturn(okJson("[1]"))
            .willSetStateTo("over"));
    assertThat(server.http.get("/pets").text()).isEqualTo("[1]");
    assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
  }
}
