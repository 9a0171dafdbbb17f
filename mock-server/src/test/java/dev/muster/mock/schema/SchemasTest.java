package dev.muster.mock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemasTest {
  private static JsonNode document(String version, String schemas) {
    return Json.read(
        "{\"openapi\":\"" + version + "\",\"components\":{\"schemas\":" + schemas + "}}");
  }

  private static JsonNode schema(JsonNode document, String name) {
    return document.at("/components/schemas/" + name);
  }

  private static final JsonNode TREE =
      document(
          "3.0.3",
          "{\"Tree\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{"
              + "\"name\":{\"type\":\"string\",\"nullable\":true},"
              + "\"child\":{\"$ref\":\"#/components/schemas/Tree\"}}}}");

  @Test
  void leavesAReferenceWhereASchemaContainsItself() {
    Schemas schemas = new Schemas(TREE, Dialect.PRISM);

    JsonNode prepared = schemas.prepared(schema(TREE, "Tree"));

    assertThat(prepared.at("/properties/child/$ref").asString())
        .isEqualTo("#/components/schemas/Tree");
    assertThat(prepared.at("/properties/name/type")).hasToString("[\"string\",\"null\"]");
    assertThat(schemas.resolve("#/components/schemas/Tree").at("/properties/name/nullable"))
        .as("what is behind it is not translated, as in Prism")
        .hasToString("true");
    assertThat(schemas.resolve("#/nowhere")).isEmpty();
  }

  @Test
  void translatesBehindBackEdgesInTheFullDialect() {
    JsonNode document = document("3.1.0", TREE.at("/components/schemas").toString());
    Schemas schemas = new Schemas(document, Dialect.FULL);

    assertThat(schemas.resolve("#/components/schemas/Tree").at("/properties/name/type"))
        .hasToString("[\"string\",\"null\"]");
  }

  @Test
  void preparesAndCompilesEachSchemaOnce() {
    Schemas schemas = new Schemas(TREE, Dialect.PRISM);
    JsonNode prepared = schemas.prepared(schema(TREE, "Tree"));

    assertThat(schemas.prepared(schema(TREE, "Tree"))).isSameAs(prepared);
    assertThat(schemas.forRequest(prepared)).isSameAs(schemas.forRequest(prepared));
    assertThat(schemas.forResponse(prepared)).isSameAs(schemas.forResponse(prepared));
    assertThat(schemas.compile(prepared, true))
        .isSameAs(schemas.compile(prepared, true))
        .isNotSameAs(schemas.compile(prepared, false));
  }

  @Test
  void sharesWhatItInlines() {
    JsonNode document =
        document(
            "3.0.3",
            "{\"Leaf\":{\"type\":\"string\"},\"Pair\":{\"properties\":{"
                + "\"a\":{\"$ref\":\"#/components/schemas/Leaf\"},"
                + "\"b\":{\"$ref\":\"#/components/schemas/Leaf\"}}}}");
    JsonNode prepared = new Schemas(document, Dialect.PRISM).prepared(schema(document, "Pair"));

    assertThat(prepared.at("/properties/a")).isSameAs(prepared.at("/properties/b"));
  }

  @Test
  void unfoldsDenselyConnectedSchemasOnlySoFar() {
    StringBuilder all = new StringBuilder("{");
    for (int i = 0; i < 30; i++) {
      all.append(i == 0 ? "" : ",").append("\"S").append(i).append("\":{\"properties\":{");
      for (int j = 0; j < 30; j++) {
        all.append(j == 0 ? "" : ",")
            .append("\"p" + j + "\":{\"$ref\":\"#/components/schemas/S" + j + "\"}");
      }
      all.append("}}");
    }
    JsonNode document = document("3.0.3", all.append("}").toString());
    Schemas schemas = new Schemas(document, Dialect.PRISM);

    JsonNode prepared = schemas.forRequest(schemas.prepared(schema(document, "S0")));

    assertThat(schemas.compile(prepared, false).validate(Json.read("{\"p1\":{\"p2\":{}}}")))
        .isEmpty();
  }

  @Test
  void survivesReferencesThatLeadNowhereOrInCircles() {
    JsonNode document =
        document(
            "3.0.3",
            "{\"A\":{\"$ref\":\"#/components/schemas/B\"},"
                + "\"B\":{\"$ref\":\"#/components/schemas/A\"},"
                + "\"C\":{\"$ref\":\"#/components/schemas/Gone\"}}");
    Schemas schemas = new Schemas(document, Dialect.PRISM);
    for (String name : List.of("A", "C")) {
      JsonNode prepared = schemas.prepared(schema(document, name));
      assertThat(schemas.compile(prepared, false).validate(Json.object())).as(name).isEmpty();
    }
  }

  @Test
  void acceptsEverythingWhereASchemaIsNotOne() {
    Schemas schemas = new Schemas(Json.object(), Dialect.PRISM);
    JsonNode broken = Json.read("{\"type\":\"string\",\"required\":true}");

    assertThat(schemas.compile(broken, false).validate(Json.array())).isEmpty();
  }

  @Test
  void readsOpenApi31AsDraft2020InTheFullDialect() {
    String tuple = "{\"T\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"}]}}";
    JsonNode document = document("3.1.0", tuple);

    assertThat(errors(document, Dialect.FULL, "T", "[1]"))
        .containsExactly(new SchemaError(List.of("0"), "type", "must be string"));
    assertThat(errors(document, Dialect.PRISM, "T", "[1]")).isEmpty();
    assertThat(errors(document("3.0.3", tuple), Dialect.FULL, "T", "[1]")).isEmpty();
  }

  @Test
  void takesTheBaseDialectOfOpenApi31ForDraft2020OnlyInTheFullDialect() {
    JsonNode document =
        Json.read(
            "{\"openapi\":\"3.1.0\",\"jsonSchemaDialect\":"
                + "\"https://spec.openapis.org/oas/3.1/dialect/base\","
                + "\"components\":{\"schemas\":{\"T\":{\"type\":\"string\"}}}}");

    assertThat(errors(document, Dialect.FULL, "T", "1")).hasSize(1);
    assertThat(errors(document, Dialect.PRISM, "T", "1"))
        .as("Prism does not know that dialect and checks nothing")
        .isEmpty();
  }

  private static List<SchemaError> errors(
      JsonNode document, Dialect dialect, String name, String value) {
    Schemas schemas = new Schemas(document, dialect);
    return schemas
        .compile(schemas.prepared(schema(document, name)), false)
        .validate(Json.read(value));
  }

  @Test
  void isSafeForThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Schemas schemas = new Schemas(TREE, Dialect.PRISM);
      JsonNode value = Json.read("{\"name\":\"a\",\"child\":{\"child\":{\"name\":1}}}");
      List<Future<List<SchemaError>>> answers = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        answers.add(
            threads.submit(
                () ->
                    schemas
                        .compile(schemas.forRequest(schemas.prepared(schema(TREE, "Tree"))), false)
                        .validate(value)));
      }
      for (Future<List<SchemaError>> answer : answers) {
        assertThat(answer.get())
            .extracting(SchemaError::path)
            .containsExactly(List.of("child"), List.of("child", "child", "name"));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
