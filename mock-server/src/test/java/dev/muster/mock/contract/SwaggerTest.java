package dev.muster.mock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.muster.mock.contract.ContractException.Finding;
import dev.muster.mock.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Swagger 2.0 as OpenAPI 3.0. That both are answered alike was tried by serving the original and
 * the converted document with Prism 5.16.0.
 */
class SwaggerTest {
  private static final String HEAD =
      """
      swagger: '2.0'
      info: {title: Pets, version: '1'}
      produces: [application/json, application/xml]
      consumes: [application/json, multipart/form-data, application/x-www-form-urlencoded]
      """;

  private static Loaded load(String rest) {
    return ContractLoader.parse("pets", HEAD + rest, LoadOptions.strict());
  }

  private static String at(Loaded loaded, String pointer) {
    return Json.text(loaded.contract().root().at(pointer).json());
  }

  private static Loaded operation(String operation) {
    return load("paths: {/a: {post: {" + operation + "}}}");
  }

  @Test
  void isServedAsOpenApi30() {
    Loaded loaded =
        load(
            "host: api.example.com\n"
                + "basePath: v2/\n"
                + "schemes: [https, ftp]\n"
                + "x-a: 1\n"
                + "paths: {/a: {get: {operationId: a, tags: [t], deprecated: true, x-b: 2,"
                + " responses: {}}}}");
    Contract contract = loaded.contract();
    assertThat(loaded.version()).isEqualTo("Swagger 2.0");
    assertThat(contract.isVersion30()).isTrue();
    assertThat(contract.title()).isEqualTo("Pets");
    assertThat(contract.basePaths()).containsExactly("/v2");
    assertThat(contract.extension("x-a").intValue()).isEqualTo(1);
    assertThat(at(loaded, "/servers")).isEqualTo("[{\"url\":\"https://api.example.com/v2\"}]");
    Operation a = contract.operation("a").orElseThrow();
    assertThat(a.place().flag("deprecated")).isTrue();
    assertThat(a.tags()).containsExactly("t");
    assertThat(a.extension("x-b").intValue()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "host: h|null",
        "basePath: /v2|[{\"url\":\"/v2\"}]",
        "{host: h, schemes: [http, wss], basePath:"
            + " /}|[{\"url\":\"http://h\"},{\"url\":\"wss://h\"}]"
      })
  void makesServersOfSchemesHostAndBasePath(String fields, String servers) {
    String rest =
        fields.startsWith("{")
            ? fields.replaceAll("^\\{|}$", "").replaceAll(", (?=\\w+:)", "\n")
            : fields;
    Loaded loaded = load(rest + "\npaths: {/a: {get: {responses: {}}}}");
    assertThat(servers.equals("null") ? "null" : at(loaded, "/servers")).isEqualTo(servers);
    assertThat(loaded.contract().document().has("servers")).isNotEqualTo(servers.equals("null"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{in: query, type: integer, maximum: 5, required:"
            + " true}|{\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"integer\",\"maximum\":5}}",
        "{in: query, type: array, items: {type:"
            + " string}}|{\"in\":\"query\",\"style\":\"form\",\"explode\":false,\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}",
        "{in: query, type: array, collectionFormat:"
            + " ssv}|{\"in\":\"query\",\"style\":\"spaceDelimited\",\"explode\":false,\"schema\":{\"type\":\"array\"}}",
        "{in: query, type: array, collectionFormat:"
            + " pipes}|{\"in\":\"query\",\"style\":\"pipeDelimited\",\"explode\":false,\"schema\":{\"type\":\"array\"}}",
        "{in: query, type: array, collectionFormat:"
            + " multi}|{\"in\":\"query\",\"style\":\"form\",\"explode\":true,\"schema\":{\"type\":\"array\"}}",
        "{in: query, type: array, collectionFormat: tsv}|{\"in\":\"query\"}",
        "{in: header, type: array, collectionFormat:"
            + " pipes}|{\"in\":\"header\",\"schema\":{\"type\":\"array\"}}",
        "{in: query, type: string, allowEmptyValue:"
            + " false}|{\"in\":\"query\",\"allowEmptyValue\":false,\"schema\":{\"type\":\"string\",\"minLength\":1}}",
        "{in: query, type: string, x-deprecated: true, x-example:"
            + " a}|{\"in\":\"query\",\"deprecated\":true,\"schema\":{\"type\":\"string\"}}"
      })
  void convertsParameters(String declared, String converted) {
    Loaded loaded =
        operation("parameters: [" + declared.replace("{in", "{name: p, in") + "], responses: {}");
    assertThat(at(loaded, "/paths/~1a/post/parameters/0").replace("\"name\":\"p\",", ""))
        .isEqualTo(converted);
  }

  @Test
  void makesTheBodyOfABodyParameter() {
    Loaded loaded =
        operation(
            "parameters: [{name: b, in: body, required: true, description: d, schema: {type:"
                + " string, x-nullable: true, x-example: e, discriminator: k}}], responses: {}");
    assertThat(at(loaded, "/paths/~1a/post/requestBody"))
        .isEqualTo(
            "{\"description\":\"d\",\"required\":true,\"content\":{\"application/json\":{\"schema\":{"
                + "\"type\":\"string\",\"discriminator\":{\"propertyName\":\"k\"},\"nullable\":true,\"example\":\"e\"}}}}");
  }

  @Test
  void makesTheBodyOfFormFields() {
    Loaded loaded =
        operation(
            "parameters: [{name: f, in: formData, type: file, required: true, description: d},"
                + " {name: l, in: formData, type: array, items: {type: integer}, collectionFormat:"
                + " csv}], responses: {}");
    String media =
        "{\"schema\":{\"type\":\"object\",\"properties\":{\"f\":{\"type\":\"string\",\"format\":\"binary\",\"description\":\"d\"},"
            + "\"l\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}},\"required\":[\"f\"]},"
            + "\"encoding\":{\"l\":{\"style\":\"form\",\"explode\":false}}}";
    assertThat(at(loaded, "/paths/~1a/post/requestBody"))
        .isEqualTo(
            "{\"content\":{\"multipart/form-data\":"
                + media
                + ",\"application/x-www-form-urlencoded\":"
                + media
                + "}}");
  }

  @Test
  void writesResponsesForWhatTheOperationProduces() {
    Loaded loaded =
        operation(
            "produces: [text/csv, text/plain], responses: {200: {description: ok, schema: {type:"
                + " string}, headers: {X-Rate: {type: integer, description: r}}, examples:"
                + " {text/plain: p, other/type: o}}}");
    assertThat(at(loaded, "/paths/~1a/post/responses/200"))
        .isEqualTo(
            "{\"description\":\"ok\",\"headers\":{\"X-Rate\":{\"description\":\"r\",\"schema\":{\"type\":\"integer\"}}},"
                + "\"content\":{\"text/csv\":{\"schema\":{\"type\":\"string\"},\"examples\":{\"other/type\":{\"value\":\"o\"}}},"
                + "\"text/plain\":{\"schema\":{\"type\":\"string\"},\"examples\":{\"text/plain\":{\"value\":\"p\"}}}}}");
  }

  @Test
  void prefersTheExamplesOfTheResponseToThatOfTheSchema() {
    Loaded loaded =
        operation(
            "responses: {200: {description: ok, schema: {type: object, example: {of: schema}},"
                + " examples: {application/json: {of: response}}}}");
    MediaType json =
        loaded
            .contract()
            .operations()
            .get(0)
            .responses()
            .get("200")
            .content()
            .get("application/json");
    assertThat(json.examples().values().iterator().next().value().path("of").asString())
        .isEqualTo("response");
  }

  @Test
  void saysWhereMediaTypesAreWanting() {
    Loaded loaded =
        ContractLoader.parse(
            "pets",
            """
            swagger: '2.0'
            paths:
              /a:
                post:
                  parameters: [{name: b, in: body, schema: {type: string}}]
                  responses: {200: {description: ok, schema: {type: string}}, 201: {description: e, examples: {a/b: 1}}}
            """,
            LoadOptions.strict());
    assertThat(loaded.warnings())
        .extracting(Finding::line, Finding::message)
        .containsExactly(
            tuple(1, "1 operations answer without a body, for want of a media type: add produces"),
            tuple(1, "1 operations can take no body, for want of a media type: add consumes"));
    assertThat(at(loaded, "/paths/~1a/post/responses/200")).isEqualTo("{\"description\":\"ok\"}");
    assertThat(at(loaded, "/paths/~1a/post/responses/201/content")).contains("a/b");
    assertThat(at(loaded, "/paths/~1a/post/requestBody/content")).isEqualTo("{}");
  }

  @Test
  void convertsSecurity() {
    Loaded loaded =
        load(
            """
            security: [{key: []}]
            paths:
              /root: {get: {responses: {}}}
              /open: {get: {security: [], responses: {}}}
              /unknown: {get: {security: [{other: []}], responses: {}}}
              /optional: {get: {security: [{oauth: [read]}, {}], responses: {}}}
              /bad: {get: {security: [{bad: []}], responses: {}}}
            securityDefinitions:
              key: {type: apiKey, in: header, name: X-Key, x-signature: {}}
              basic: {type: basic}
              oauth: {type: oauth2, flow: accessCode, authorizationUrl: 'http://a', tokenUrl: 'http://t', scopes: {read: r}}
              bad: {type: apiKey, in: cookie, name: c}
            """);
    assertThat(at(loaded, "/security")).isEqualTo("[{\"key\":[]}]");
    assertThat(at(loaded, "/paths/~1open/get/security")).isEqualTo("[]");
    assertThat(at(loaded, "/paths/~1unknown/get/security")).isEqualTo("[]");
    assertThat(at(loaded, "/paths/~1optional/get/security"))
        .isEqualTo("[{\"oauth\":[\"read\"]},{}]");
    assertThat(at(loaded, "/paths/~1bad/get/security")).isEqualTo("[{}]");
    assertThat(at(loaded, "/components/securitySchemes"))
        .isEqualTo(
            "{\"key\":{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"X-Key\",\"x-signature\":{}},"
                + "\"basic\":{\"type\":\"http\",\"scheme\":\"basic\"},"
                + "\"oauth\":{\"type\":\"oauth2\",\"flows\":{\"authorizationCode\":{\"authorizationUrl\":\"http://a\",\"tokenUrl\":\"http://t\",\"scopes\":{\"read\":\"r\"}}}}}");
  }

  @Test
  void sharesSchemasWhereverTheyStand(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("more.yaml"),
        "definitions: {Pet: {items: {$ref: '#/definitions/Tail'}}, Tail: {type: string}}");
    Path main =
        Files.writeString(
            folder.resolve("api.yaml"),
            HEAD
                + """
                parameters: {Limit: {name: limit, in: query, type: integer}}
                responses: {Good: {description: g, schema: {$ref: '#/definitions/Pet'}}}
                definitions:
                  Pet: {properties: {far: {$ref: 'more.yaml#/definitions/Pet'}, self: {$ref: '#/definitions/Pet'}}}
                paths:
                  /a:
                    parameters: [{$ref: '#/parameters/Limit'}, {name: id, in: query, type: string}]
                    get:
                      parameters: [{name: id, in: query, type: integer}]
                      responses: {200: {$ref: '#/responses/Good'}, 400: {description: b, schema: {$ref: '#/responses/Good/schema'}}}
                """);
    Loaded loaded = ContractLoader.load(main.toString(), LoadOptions.strict());
    assertThat(at(loaded, "/components/schemas"))
        .isEqualTo(
            "{\"Pet\":{\"properties\":{\"far\":{\"$ref\":\"#/components/schemas/Pet-2\"},\"self\":{\"$ref\":\"#/components/schemas/Pet\"}}},"
                + "\"Pet-2\":{\"items\":{\"$ref\":\"#/components/schemas/Tail\"}},"
                + "\"schema\":{\"$ref\":\"#/components/schemas/Pet\"},\"Tail\":{\"type\":\"string\"}}");
    assertThat(loaded.contract().operations().get(0).parameters())
        .extracting(Parameter::name, p -> p.schema().orElseThrow().text("type", ""))
        .containsExactly(tuple("id", "integer"), tuple("limit", "integer"));
    assertThat(at(loaded, "/paths/~1a/get/responses/200/content/application~1xml"))
        .isEqualTo("{\"schema\":{\"$ref\":\"#/components/schemas/Pet\"}}");
  }

  @Test
  void tellsFindingsInTheLinesOfTheOriginal() {
    assertThatThrownBy(
            () -> load("paths: {/a: {get: {responses: {200: {$ref: '#/responses/None'}}}}}"))
        .hasMessageContaining(
            "line 5 #/paths/~1a/get/responses/200: $ref #/responses/None points to nothing");
    assertThat(
            load("paths: {/a: {get: {parameters: [{name: x, in: cookie}], responses: {}}}}")
                .warnings())
        .extracting(Finding::toString)
        .containsExactly(
            "line 5 #/paths/~1a/get/parameters/0: parameter x cannot be in cookie: it is left out");
  }
}
