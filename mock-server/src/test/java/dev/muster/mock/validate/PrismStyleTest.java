package dev.muster.mock.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How Prism 5.16 reads the styles of parameters, where its process does not end (by a comma in a
 * path that it has parted already). Each path wants one very value, and its last segment names it:
 * what is read as anything else is refused.
 */
class PrismStyleTest {
  private static final String API =
      """
      openapi: 3.0.3
      info: {title: Styles, version: '1'}
      paths:
        /simple/{v}: {get: {parameters: [{name: v, in: path, required: true, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /simple-object/{v}: {get: {parameters: [{name: v, in: path, required: true, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /simple-explode/{v}: {get: {parameters: [{name: v, in: path, required: true, explode: true, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /label/{v}: {get: {parameters: [{name: v, in: path, required: true, style: label, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /label-explode/{v}: {get: {parameters: [{name: v, in: path, required: true, style: label, explode: true, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /label-object/{v}: {get: {parameters: [{name: v, in: path, required: true, style: label, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /label-text/{v}: {get: {parameters: [{name: v, in: path, required: true, style: label, schema: {$ref: '#/components/schemas/text'}}], responses: {'200': {description: ok}}}}
        /matrix/{v}: {get: {parameters: [{name: v, in: path, required: true, style: matrix, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /matrix-explode/{v}: {get: {parameters: [{name: v, in: path, required: true, style: matrix, explode: true, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /matrix-object/{v}: {get: {parameters: [{name: v, in: path, required: true, style: matrix, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /matrix-object-explode/{v}: {get: {parameters: [{name: v, in: path, required: true, style: matrix, explode: true, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /matrix-text/{v}: {get: {parameters: [{name: v, in: path, required: true, style: matrix, schema: {$ref: '#/components/schemas/text'}}], responses: {'200': {description: ok}}}}
        /form: {get: {parameters: [{name: v, in: query, required: true, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /form-flat: {get: {parameters: [{name: v, in: query, required: true, explode: false, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /form-object: {get: {parameters: [{name: v, in: query, required: true, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /form-object-flat: {get: {parameters: [{name: v, in: query, required: true, explode: false, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /form-text: {get: {parameters: [{name: v, in: query, required: true, schema: {$ref: '#/components/schemas/text'}}], responses: {'200': {description: ok}}}}
        /pipe: {get: {parameters: [{name: v, in: query, required: true, style: pipeDelimited, explode: false, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /pipe-explode: {get: {parameters: [{name: v, in: query, required: true, style: pipeDelimited, explode: true, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /space: {get: {parameters: [{name: v, in: query, required: true, style: spaceDelimited, explode: false, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /deep: {get: {parameters: [{name: v, in: query, required: true, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /deep-nested: {get: {parameters: [{name: v, in: query, required: true, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/nested'}}], responses: {'200': {description: ok}}}}
        /header: {get: {parameters: [{name: V, in: header, required: true, schema: {$ref: '#/components/schemas/list'}}], responses: {'200': {description: ok}}}}
        /header-object: {get: {parameters: [{name: V, in: header, required: true, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
        /header-explode: {get: {parameters: [{name: V, in: header, required: true, explode: true, schema: {$ref: '#/components/schemas/object'}}], responses: {'200': {description: ok}}}}
      components:
        schemas:
          text: {type: string, enum: [a]}
          list: {type: array, items: {type: string}, enum: [[a, b]]}
          object: {type: object, properties: {x: {type: string}, y: {type: string}}, enum: [{x: '1', y: '2'}]}
          nested:
            type: object
            properties:
              in: {type: object, properties: {x: {type: string}}}
              list: {type: array, items: {type: string}}
            enum: [{in: {x: '1'}, list: [a, b]}]
      """;

  private static MockServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = Servers.prism(API);
    http = new Http(server.origin());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/simple/a,b 200",
        "/simple/a 422",
        "/simple/a,b,c 422",
        "/simple/a%2Cb 200",
        "/simple-object/x,1,y,2 200",
        "/simple-object/x=1,y=2 422",
        "/simple-explode/x=1,y=2 200",
        "/simple-explode/x,1,y,2 422",
        "/label/.a,b 200",
        "/label/.a.b 422",
        "/label-explode/.a.b 200",
        "/label-explode/.a,b 422",
        "/label-object/.x,1,y,2 200",
        "/label-text/.a 200",
        "/label-text/.b 422",
        "/matrix/;v=a,b 200",
        "/matrix/;v=a 422",
        "/matrix-explode/;v=a;v=b 200",
        "/matrix-explode/;v=a,b 422",
        "/matrix-object/;v=x,1,y,2 200",
        "/matrix-object-explode/;x=1;y=2 200",
        "/matrix-text/;v=a 200",
        "/matrix-text/;v=b 422",
      })
  void readsPaths(String path, int status) {
    assertThat(http.get(path).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/form?v=a&v=b 200",
        "/form?v=a,b 422",
        "/form?v=a 422",
        "/form?V=a&V=b 200",
        "/form 422",
        "/form?v= 422",
        "/form-flat?v=a,b 200",
        "/form-flat?v=a%2Cb 200",
        "/form-flat?v=z&v=a,b 200",
        "/form-object?x=1&y=2 200",
        "/form-object?x=1&y=2&z=3 200",
        "/form-object?x=1 422",
        "/form-object-flat?v=x,1,y,2 200",
        "/form-object-flat?v=x,1 422",
        "/form-text?v=a 200",
        "/form-text?v=b 422",
        "/pipe?v=a%7Cb 200",
        "/pipe?v=a,b 422",
        "/pipe-explode?v=a&v=b 200",
        "/pipe-explode?v=a%7Cb 422",
        "/space?v=a%2520b 200",
        "/space?v=a%20b 422",
        "/space?v=a+b 422",
        "/deep?v%5Bx%5D=1&v%5By%5D=2 200",
        "/deep?v%5Bx%5D=1 422",
        "/deep?v%5By%5D=2&v%5Bx%5D=1 200",
        "/deep?x=1&y=2 422",
        "/deep-nested?v%5Bin%5D%5Bx%5D=1&v%5Blist%5D%5B0%5D=a&v%5Blist%5D%5B1%5D=b 200",
        "/deep-nested?v%5Bin%5D%5Bx%5D=1&v%5Blist%5D%5B1%5D=b&v%5Blist%5D%5B0%5D=a 200",
        "/deep-nested?v%5Bin%5D%5Bx%5D=2&v%5Blist%5D%5B0%5D=a 422",
      })
  void readsQueries(String path, int status) {
    assertThat(http.get(path).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/header|a,b|200",
        "/header|'a, b'|422",
        "/header|a|422",
        "/header-object|x,1,y,2|200",
        "/header-object|x=1,y=2|422",
        "/header-explode|x=1,y=2|200",
        "/header-explode|x,1,y,2|422",
      })
  void readsHeaders(String path, String value, int status) {
    assertThat(http.get(path, "V", value).status()).isEqualTo(status);
  }
}
