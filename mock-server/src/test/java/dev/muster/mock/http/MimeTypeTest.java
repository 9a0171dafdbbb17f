package dev.muster.mock.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeTypeTest {
  @ParameterizedTest
  @CsvSource({
    "application/json, application/json, true",
    "APPLICATION/JSON; charset=utf-8, application/json, true",
    "application/vnd.pets+json, application/json, true",
    "application/json, application/vnd.pets+json, true",
    "text/plain, text/*, true",
    "text/plain, */*, true",
    "text/plain, application/*, false",
    "image/png, image/jpeg, false",
    "application/json, nonsense, false",
  })
  void fitsWhatIsDeclared(String sent, String declared, boolean fits) {
    assertThat(MimeType.of(sent).orElseThrow().fits(declared)).isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "json", "a/b/c", "text/", "/plain", "a b/c", "text/pl ain; q=1"})
  void isNotReadFromWhatIsNone(String text) {
    assertThat(MimeType.of(text)).isEmpty();
  }

  @Test
  void readsParameters() {
    MimeType type =
        MimeType.of("multipart/form-data; Boundary=\"a;\\\"b\"; charset=utf-8").orElseThrow();
    assertThat(type.parameters())
        .containsEntry("boundary", "a;\"b")
        .containsEntry("charset", "utf-8");
    assertThat(type.isMultipart()).isTrue();
    assertThat(type.isForm()).isTrue();
  }

  @Test
  void knowsFamilies() {
    assertThat(MimeType.of("application/problem+json").orElseThrow().isJson()).isTrue();
    assertThat(MimeType.of("text/json").orElseThrow().isJson()).isFalse();
    assertThat(MimeType.of("application/atom+xml").orElseThrow().isXml()).isTrue();
    assertThat(MimeType.of("text/xml").orElseThrow().isXml()).isFalse();
    assertThat(MimeType.of("application/x-www-form-urlencoded").orElseThrow().isForm()).isTrue();
  }
}
