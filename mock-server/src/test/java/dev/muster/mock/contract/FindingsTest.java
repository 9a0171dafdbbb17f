package dev.muster.mock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.muster.mock.contract.ContractException.Finding;
import dev.muster.mock.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is an error and what a warning was tried with Prism 5.16.0, operation by operation. */
class FindingsTest {
  private static final String HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";
  private static final String SOUND = "/sound: {get: {responses: {200: {description: ok}}}}";

  private static Loaded load(String document) {
    return ContractLoader.parse("doc", document, LoadOptions.strict());
  }

  private static List<String> warnings(String document) {
    return load(document).warnings().stream().map(Finding::message).toList();
  }

  private static List<String> errors(String document) {
    ContractException refusal = catchThrowableOfType(ContractException.class, () -> load(document));
    assertThat(refusal).as("the document was taken").isNotNull();
    return refusal.findings().stream().map(Finding::message).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paths: [1]|paths must be an object",
        "paths: {/a: {get: null}}|an operation must be an object",
        "paths: {/a: {get: word}}|an operation must be an object",
        "paths: {a: {get: {responses: {}}}}|a path must begin with /",
        "paths: {}|it has no operations",
        "info: {title: t}|it has no operations",
        "x: {schema: {$ref: '#/nowhere'}}|$ref #/nowhere points to nothing"
      })
  void refusesWhatPrismRefuses(String rest, String message) {
    assertThat(errors(HEAD + rest)).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get: {}|the operation has no responses: it cannot answer",
        "get: {responses: [a]}|the operation has no responses: it cannot answer",
        "get: {responses: {200: word}}|a response must be an object: it is left out",
        "get: {responses: {99: {description: d}}}|99 is no status",
        "get: {responses: {200: {description: d, headers: {X: word}}}}|a header must be an object:"
            + " it is left out",
        "get: {parameters: {a: 1}, responses: {}}|parameters must be an array: they are left out",
        "get: {parameters: [5], responses: {}}|a parameter must be an object: it is left out",
        "get: {parameters: [{in: query}], responses: {}}|a parameter must have a name: it is left"
            + " out",
        "get: {parameters: [{name: x}], responses: {}}|parameter x does not say where it is: it has"
            + " no in: it is left out",
        "get: {parameters: [{name: x, in: body}], responses: {}}|parameter x cannot be in body: it"
            + " is left out",
        "get: {parameters: [{name: x, in: query, schema: word}], responses: {}}|a schema must be an"
            + " object: anything is taken",
        "get: {parameters: [{name: x, in: path}], responses: {}}|path parameter x does not stand in"
            + " the path",
        "get: {parameters: [{name: x, in: query}, {name: x, in: query}], responses: {}}|parameter x"
            + " in query stands here twice: the first one holds",
        "get: {security: [{k: []}], responses: {}}|security scheme k is not declared: it asks for"
            + " nothing",
        "get: {security: {k: []}, responses: {}}|security must be an array: it is left out",
        "post: {requestBody: {required: true}, responses: {}}|requestBody has no content: it is"
            + " left out",
        "post: {requestBody: {content: {a/b: word}}, responses: {}}|a media type must be an object:"
            + " it is left out",
        "post: {requestBody: {content: {a/b: {schema: [1]}}}, responses: {}}|a schema must be an"
            + " object: anything is taken"
      })
  void servesWithAWarningWhatPrismServes(String operation, String message) {
    Loaded loaded = load(HEAD + "paths: {/a: {" + operation + "}}");
    assertThat(loaded.contract().operations()).hasSize(1);
    assertThat(loaded.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.message()).isEqualTo(message);
              assertThat(warning.line()).isEqualTo(3);
              assertThat(warning.pointer()).startsWith("#/paths/~1a/");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{properties: {a: word, b: {type: string}}}|a schema must be an object: it is left"
            + " out|{\"properties\":{\"b\":{\"type\":\"string\"}}}",
        "{type: strng, maxLength: 5}|there is no type strng: any is taken|{\"maxLength\":5}",
        "{required: true, minimum: 1}|required must be a list of names: it is left"
            + " out|{\"minimum\":1}",
        "{enum: a}|enum must be a list: it is left out|{}",
        "{maximum: many}|maximum must be a number: it is left out|{}",
        "{properties: [a]}|properties must be an object: it is left out|{}",
        "{items: word}|a schema must be an object: it is left out|{}",
        "{allOf: {type: string}}|allOf must be an array: it is left out|{}",
        "{allOf: [word, {type: string}]}|a schema must be an object: it is left"
            + " out|{\"allOf\":[{\"type\":\"string\"}]}",
        "{items: {items: {not: 5}}}|a schema must be an object: it is left"
            + " out|{\"items\":{\"items\":{}}}"
      })
  void takesTheSenselessPartsOutOfSchemas(String schema, String message, String left) {
    String document = HEAD + "paths: {" + SOUND + "}\ncomponents: {schemas: {S: " + schema + "}}";
    Loaded loaded = load(document);
    assertThat(loaded.warnings())
        .extracting(Finding::line, Finding::message)
        .containsExactly(tuple(4, message));
    assertThat(Json.text(loaded.contract().root().at("/components/schemas/S").json()))
        .isEqualTo(left);
  }

  @Test
  void servesBothOperationsOfOneName() {
    Loaded loaded =
        load(
            HEAD
                + """
                paths:
                  /a: {get: {operationId: same, responses: {200: {description: a}}}}
                  /b: {get: {operationId: same, responses: {200: {description: b}}}}
                """);
    assertThat(loaded.contract().operations())
        .extracting(Operation::id)
        .containsExactly("same", "GET /b");
    assertThat(loaded.warnings())
        .extracting(Finding::toString)
        .containsExactly("line 5 #/paths/~1b/get: operationId same is taken by #/paths/~1a/get");
  }

  @Test
  void leavesOutPathsThatAreNone() {
    Loaded loaded = load(HEAD + "paths: {/a: null, x-b: {get: {}}, " + SOUND + "}");
    assertThat(loaded.contract().operations()).hasSize(1);
    assertThat(loaded.warnings())
        .extracting(Finding::message)
        .containsExactly("a path must be an object: it is left out");
  }

  @Test
  void warnsOfPathVariablesWithoutAParameter() {
    String shared = "parameters: [{name: a, in: path, required: true, schema: {type: string}}], ";
    assertThat(
            warnings(
                HEAD
                    + "paths: {'/{a}/{b}': {"
                    + shared
                    + "get: {responses: {200: {description: ok}}}}}"))
        .containsExactly("path variable b has no parameter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "openapi: 3.1.1|",
        "openapi: 3.2.0|OpenAPI 3.2.0 is read as 3.1",
        "openapi: 4.0.0|OpenAPI 4.0.0 is not known: it is read as 3.1",
        "swagger: 2.0|",
        "swagger: '2.0'|",
        "swagger: '3.0'|Swagger 3.0 is not known: it is read as 2.0"
      })
  void takesVersionsThatLookLikeThem(String version, String warning) {
    Loaded loaded = load(version + "\npaths: {" + SOUND + "}");
    assertThat(loaded.contract().operations()).hasSize(1);
    assertThat(String.join("", warnings(version + "\npaths: {" + SOUND + "}")))
        .isEqualTo(warning == null ? "" : warning);
    assertThat(loaded.version().toLowerCase(java.util.Locale.ROOT))
        .isEqualTo(version.replace(":", "").replace("'", ""));
  }

  @Test
  void takesDocumentsWithoutOperationsOnlyWhereTheyAreWanted() {
    assertThat(ContractLoader.parse("empty", HEAD + "paths: {}").operations()).isEmpty();
    assertThatThrownBy(
            () -> ContractLoader.parse("empty", HEAD + "paths: {}", LoadOptions.lenient()))
        .hasMessage("empty cannot be served as an OpenAPI document:\n  it has no operations");
  }

  @Test
  void servesWhatIsSoundIfItIsToBeLenient() {
    String document =
        HEAD
            + """
            paths:
              /sound: {get: {operationId: sound, responses: {200: {description: ok}}}}
              /null: {get: null, put: {operationId: put, responses: {200: {description: ok}}}}
              noslash: {get: {responses: {200: {description: ok}}}}
              /broken:
                get:
                  responses: {200: {$ref: '#/components/responses/Far'}}
                put: {operationId: beside, responses: {200: {description: ok}}}
              /item: {parameters: [{$ref: '#/none'}], get: {responses: {200: {description: ok}}}}
            components:
              responses:
                Far: {description: d, content: {a/b: {schema: {$ref: '#/components/schemas/Loop'}}}}
              schemas:
                Loop: {properties: {self: {$ref: '#/components/schemas/Loop'}, far: {$ref: gone.yaml}}}
            """;
    assertThat(errors(document)).hasSize(4);
    Loaded loaded = ContractLoader.parse("doc", document, LoadOptions.lenient());
    assertThat(loaded.contract().operations())
        .extracting(Operation::id)
        .containsExactly("sound", "put", "beside");
    assertThat(loaded.warnings())
        .extracting(Finding::line, Finding::message)
        .contains(
            tuple(5, "an operation must be an object"),
            tuple(5, "the operation is left out"),
            tuple(6, "the path is left out"),
            tuple(8, "the operation is left out"),
            tuple(11, "the path is left out"));
  }

  @Test
  void refusesWhatIsNoDocumentEvenIfItIsToBeLenient() {
    for (String text : List.of("just a text", "a: [", "paths: {}", "openapi: 3.0.0\npaths: 5")) {
      assertThatThrownBy(() -> ContractLoader.parse("doc", text, LoadOptions.lenient()))
          .isInstanceOf(ContractException.class);
    }
  }
}
