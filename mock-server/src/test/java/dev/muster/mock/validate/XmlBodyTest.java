package dev.muster.mock.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Servers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class XmlBodyTest {
  private static final String API =
      """
      openapi: 3.0.3
      info: {title: Zoo, version: '1'}
      paths:
        /animals:
          post:
            requestBody:
              required: true
              content:
                application/xml: {schema: {$ref: '#/components/schemas/Animal'}}
                text/xml: {schema: {$ref: '#/components/schemas/Animal'}}
                application/vnd.zoo+xml: {schema: {type: array, items: {type: integer}}}
            responses: {'200': {description: ok}}
      components:
        schemas:
          Named: {type: object, required: [name], properties: {name: {type: string, minLength: 2}}}
          Animal:
            allOf:
              - {$ref: '#/components/schemas/Named'}
              - type: object
                additionalProperties: true
                properties:
                  id: {type: integer, xml: {attribute: true}}
                  tame: {type: boolean, xml: {name: isTame}}
                  weight: {type: number, nullable: true}
                  born: {type: string, format: date}
                  tags: {type: array, maxItems: 2, items: {type: string, xml: {name: tag}}}
                  photos: {type: array, xml: {wrapped: true, name: album}, items: {type: object, required: [url], properties: {url: {type: string}}, xml: {name: photo}}}
                  mother: {$ref: '#/components/schemas/Animal'}
      """;

  private static MockServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = Servers.of(API);
    http = new Http(server.origin());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode violations(String type, String xml) {
    Http.Reply reply =
        http.send("POST", "/animals", xml.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
    return reply.status() == 200 ? null : reply.json().path("validation");
  }

  @Test
  void whatIsInOrderIsServed() {
    assertThat(
            violations(
                "application/xml",
                """
                <?xml version="1.0"?>
                <z:animal xmlns:z="urn:zoo" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="7">
                  <!-- a fox --> <name>Fox &amp; co</name> <z:isTame>true</z:isTame>
                  <weight xsi:nil="true"/> <born>2024-02-29</born> <tag>red</tag> <tag>7</tag>
                  <album><photo><url>u1</url></photo><photo><url>u2</url></photo></album>
                  <mother><name><![CDATA[<Mum>]]></name></mother> <extra>1</extra> <extra>2</extra>
                </z:animal>
                """))
        .isNull();
    assertThat(violations("text/xml; charset=utf-8", "<animal><name>Fox</name></animal>")).isNull();
    assertThat(violations("application/vnd.zoo+xml", "<a><i>1</i><i>2</i></a>")).isNull();
    assertThat(violations("application/vnd.zoo+xml", "<a/>")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a/>                                                              | body      | required
          <a><name>F</name></a>                                             | body.name | minLength
          <a id='x'><name>Fox</name></a>                                    | body.id   | type
          <a><name>Fox</name><isTame>yes</isTame></a>                       | body.tame | type
          <a><name>Fox</name><weight>heavy</weight></a>                     | body.weight | type
          <a><name>Fox</name><born>soon</born></a>                          | body.born | format
          <a><name>Fox</name><tag>a</tag><tag>b</tag><tag>c</tag></a>       | body.tags | maxItems
          <a><name>Fox</name><album><photo/></album></a>                    | body.photos.0 | required
          <a><name>Fox</name><mother><name>M</name></mother></a>            | body.mother.name | minLength
          """)
  void whatIsNotAsTheSchemaSaysIsToldByPlace(String xml, String place, String code) {
    JsonNode violation = violations("application/xml", xml).path(0);
    assertThat(
            String.join(
                ".", violation.path("location").valueStream().map(JsonNode::asString).toList()))
        .isEqualTo(place);
    assertThat(violation.path("code").asString()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a><name>Fox</a>                                                  | not XML
          nothing of the kind                                               | not XML
          <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>  | document type
          """)
  void whatIsNoXmlIsRefused(String xml, String words) {
    JsonNode violation = violations("application/xml", xml).path(0);
    assertThat(violation.path("code").asString()).isEqualTo("malformed");
    assertThat(violation.path("message").asString()).contains(words).contains("line");
  }

  @Test
  void whatIsTooDeepIsRefused() {
    JsonNode violation =
        violations("application/xml", "<a>".repeat(100_000) + "</a>".repeat(100_000)).path(0);
    assertThat(violation.path("message").asString()).contains("nested too deeply");
  }
}
