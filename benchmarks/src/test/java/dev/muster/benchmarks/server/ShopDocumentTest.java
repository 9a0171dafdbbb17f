package dev.muster.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class ShopDocumentTest {
  @ParameterizedTest
  @ValueSource(ints = {15, 16, 100, 1_000})
  void hasAsManyOperationsAsAreWanted(int count) {
    ObjectNode document = ShopDocument.withOperations(count);

    assertThat(References.operations(document)).hasSize(count).doesNotHaveDuplicates();
    assertThat(References.dangling(document)).isEmpty();
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(ShopDocument.withOperations(200).toString())
        .isEqualTo(ShopDocument.withOperations(200).toString());
  }

  @Test
  void hasTheMeasuredOperationsInTheMiddle() {
    List<String> operations = References.operations(ShopDocument.withOperations(1_000));

    assertThat(operations.indexOf("placeOrder")).isBetween(400, 600);
    assertThat(operations.indexOf("readProduct")).isBetween(400, 600);
  }

  @Test
  void givesEveryShopSchemasOfItsOwn() {
    ObjectNode document = ShopDocument.withOperations(1_000);

    assertThat(
            document
                .at("/paths/~1shop-003~1products/post/requestBody/content/application~1json/schema")
                .toString())
        .contains("Shop003ProductInput");
  }

  @Test
  void refusesToBeSmallerThanAShop() {
    assertThatThrownBy(() -> ShopDocument.withOperations(14)).hasMessageContaining("15");
  }

  @Test
  void isWrittenAsYaml(@TempDir Path directory) throws IOException {
    Path file = ShopDocument.write(directory, 15);

    assertThat(file).hasFileName("shop-15.yaml");
    assertThat(Files.readString(file)).contains("operationId: \"placeOrder\"");
  }

  @Test
  void findsTheExamplesThatTheOthersAnswerWith() {
    assertThat(ShopDocument.example("~1products~1{productId}/get", "200")).contains("prd_4f8a21c0");
    assertThat(ShopDocument.example("~1orders/post", "201")).contains("\"placed\"");
  }
}
