package dev.muster.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StubMappingsTest {
  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    StubMappings.write(root);
  }

  @Test
  void hasAStubForEveryOperation() throws IOException {
    try (var files = Files.list(root.resolve("mappings"))) {
      assertThat(files).hasSize(ShopDocument.OPERATIONS);
    }
  }

  @Test
  void checksAnOrderWithASchemaThatRefersToNothingElse() {
    JsonNode stub = read("placeOrder");

    assertThat(stub.at("/request/bodyPatterns/0/matchesJsonSchema/properties/lines").isObject())
        .isTrue();
    assertThat(stub.toString()).doesNotContain("$ref");
    assertThat(stub.at("/response/status").intValue()).isEqualTo(201);
  }

  @Test
  void answersWithTheDocumentsExample() {
    JsonNode stub = read("readProduct");

    assertThat(stub.at("/request/urlPathTemplate").asString()).isEqualTo("/products/{productId}");
    assertThat(stub.at("/response/body").asString())
        .isEqualTo(ShopDocument.example("~1products~1{productId}/get", "200"));
  }

  @Test
  void answersNothingWhereThereIsNothing() {
    assertThat(read("deleteProduct").get("response").has("body")).isFalse();
  }

  private JsonNode read(String name) {
    return JsonMapper.shared().readTree(root.resolve("mappings/" + name + ".json").toFile());
  }
}
