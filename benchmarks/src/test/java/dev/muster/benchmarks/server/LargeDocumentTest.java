package dev.muster.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LargeDocumentTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1_000})
  void hasAsManyOperationsAsAreWanted(int count) {
    JsonNode document = LargeDocument.of(new DocumentPlan(count, 6, 40, 1, "3.0"));

    assertThat(References.operations(document)).hasSize(count).doesNotHaveDuplicates();
    assertThat(References.dangling(document)).isEmpty();
  }

  @Test
  void isTheSameForTheSamePlanAndAnotherForAnotherSeed() {
    String document = LargeDocument.of(DocumentPlan.LARGE).toString();

    assertThat(LargeDocument.of(DocumentPlan.LARGE).toString()).isEqualTo(document);
    assertThat(LargeDocument.of(new DocumentPlan(1_000, 6, 40, 2, "3.0")).toString())
        .isNotEqualTo(document);
  }

  @Test
  void chainsAsDeepAsIsWanted() {
    JsonNode schemas =
        LargeDocument.of(new DocumentPlan(5, 9, 1, 1, "3.0")).at("/components/schemas");

    assertThat(schemas.at("/Base0Level8/allOf/0/$ref").asString()).endsWith("Base0Level7");
    assertThat(schemas.at("/Resource0/allOf/0/$ref").asString()).endsWith("Base0Level8");
    assertThat(schemas.has("Base0Level9")).isFalse();
  }

  @Test
  void hasSchemasThatContainThemselvesAndEachOther() {
    JsonNode schemas = LargeDocument.of(DocumentPlan.LARGE).at("/components/schemas");

    assertThat(schemas.at("/Tree3/properties/children/items/$ref").asString()).endsWith("/Tree3");
    assertThat(schemas.at("/Node3/properties/link/$ref").asString()).endsWith("/Link3");
    assertThat(schemas.at("/Link3/properties/target/$ref").asString()).endsWith("/Node3");
  }

  @Test
  void mapsEveryVariantOfAUnion() {
    JsonNode union = LargeDocument.of(DocumentPlan.LARGE).at("/components/schemas/Method7");

    assertThat(union.get("oneOf")).hasSameSizeAs(union.at("/discriminator/mapping"));
  }

  @Test
  void saysNullAsItsVersionDoes() {
    String place = "/components/schemas/Resource0Input/properties/note";

    assertThat(LargeDocument.of(new DocumentPlan(5, 2, 1, 1, "3.0")).at(place).toString())
        .contains("\"nullable\":true");
    assertThat(LargeDocument.of(new DocumentPlan(5, 2, 1, 1, "3.1")).at(place).toString())
        .contains("[\"string\",\"null\"]");
  }

  @Test
  void hasTheFirstPathInEveryPlan() {
    JsonNode document = LargeDocument.of(new DocumentPlan(1, 1, 1, 1, "3.1"));

    assertThat(document.get("paths").has(LargeDocument.firstPath())).isTrue();
  }

  @Test
  void refusesPlansThatCannotBe() {
    assertThatThrownBy(() -> new DocumentPlan(0, 1, 1, 1, "3.0"))
        .hasMessageContaining("--operations");
    assertThatThrownBy(() -> new DocumentPlan(1, 1, 1, 1, "2.0")).hasMessageContaining("2.0");
  }
}
