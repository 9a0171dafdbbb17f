package dev.muster.mock.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadsTest {
  private static Payload payload(String contentType, String body) {
    return payload(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Payload payload(String contentType, byte[] body) {
    Headers headers =
        contentType.isEmpty() ? Headers.empty() : Headers.of("Content-Type", contentType);
    return Payloads.of(new Request("POST", "/", null, headers, body, "http://localhost"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "application/json | {} | Json",
        "application/problem+json; x=y | [] | Json",
        "~~ | {\"a\":1} | Json",
        "~~ | hello | Binary",
        "text/plain | hello | Text",
        "application/gzip | hello | Binary",
        "application/x-www-form-urlencoded | a=1 | Form",
        "application/json | {a} | Malformed",
        "multipart/mixed | x | Malformed",
      })
  void readsBodiesByTheirContentType(String contentType, String body, String kind) {
    assertThat(payload(contentType, body).getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void takesNoBytesForNoBody() {
    assertThat(payload("application/json", "")).isInstanceOf(Payload.None.class);
  }

  @Test
  void saysWhereJsonBreaks() {
    assertThat(((Payload.Malformed) payload("application/json", "{\n \"a\": x}")).message())
        .startsWith("The body is not JSON: ")
        .contains("line 2");
  }

  @Test
  void keepsDecimalsExact() {
    Payload.Json json =
        (Payload.Json)
            payload("application/json", "{\"amount\": 0.1000000000000000055511151231257827}");
    assertThat(json.value().path("amount").decimalValue())
        .hasToString("0.1000000000000000055511151231257827");
  }

  @Test
  void readsTextInItsCharset() {
    byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(payload("text/plain; charset=iso-8859-1", latin))
        .isEqualTo(new Payload.Text("caf\u00e9"));
    assertThat(payload("text/plain; charset=nonsense", "x")).isEqualTo(new Payload.Text("x"));
  }

  @Test
  void readsForms() {
    Payload.Form form =
        (Payload.Form) payload("application/x-www-form-urlencoded", "a=1&b=x+y%21&a=2&c&&=d");
    assertThat(form.fields())
        .isEqualTo(
            Map.of(
                "a", List.of("1", "2"), "b", List.of("x y!"), "c", List.of(""), "", List.of("d")));
  }

  @Test
  void readsMultipartByteForByte() {
    byte[] bytes = {0, '\r', '\n', '-', '-', 'b', 'x', (byte) 0xff, '\r', '\n'};
    byte[] head =
        "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a \\\"b\\\".png\"\r\nContent-Type: image/png\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = "\r\n--b--\r\nepilogue".getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[head.length + bytes.length + tail.length];
    System.arraycopy(head, 0, body, 0, head.length);
    System.arraycopy(bytes, 0, body, head.length, bytes.length);
    System.arraycopy(tail, 0, body, head.length + bytes.length, tail.length);
    // The content holds what looks like a delimiter's start but is none: "--bx" is another word.
    Payload.Multipart multipart =
        (Payload.Multipart) payload("multipart/form-data; boundary=b", body);
    Payload.Part part = multipart.part("file").orElseThrow();
    assertThat(part.bytes()).isEqualTo(bytes);
    assertThat(part.fileName()).isEqualTo("a \"b\".png");
    assertThat(part.contentType()).isEqualTo("image/png");
  }

  @Test
  void readsPartsWithoutContentTypeNameOrQuotes() {
    Payload.Multipart multipart =
        (Payload.Multipart)
            payload(
                "multipart/form-data; boundary=\"b c\"",
                "--b c\nContent-Disposition: form-data; name=bare\n\none\n"
                    + "--b c\r\nContent-Disposition: form-data\r\n\r\ntwo\r\n--b c\r\n\r\nthree\r\n"
                    + "--b c\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n\r\n--b c--");
    assertThat(multipart.parts())
        .extracting(Payload.Part::name)
        .containsExactly("bare", null, null, "f");
    assertThat(multipart.parts())
        .extracting(part -> new String(part.bytes(), StandardCharsets.UTF_8))
        .containsExactly("one", "two", "three", "");
    assertThat(multipart.parts())
        .extracting(Payload.Part::contentType)
        .containsExactly("text/plain", "text/plain", "text/plain", "application/octet-stream");
    assertThat(multipart.part("none")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "boundary=b,--b",
    "boundary=b,'--b\r\nX: y'",
    "boundary=b,no delimiter",
    "boundary=,--",
    "x=y,--b--"
  })
  void saysWhatIsWrongWithMultipart(String parameter, String body) {
    assertThat(payload("multipart/form-data; " + parameter, body))
        .isInstanceOf(Payload.Malformed.class);
  }
}
