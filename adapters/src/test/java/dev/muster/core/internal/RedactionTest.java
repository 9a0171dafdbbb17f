package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
  private final Redaction redaction = new Redaction(List.of("my-own-secret", "abc"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wrong key my-own-secret!|wrong key ***!",
        "{\"api_key\":\"s3\",\"name\":\"x\"}|{\"api_key\":\"***\",\"name\":\"x\"}",
        "{\"apiKey\" : \"s\\\"3\", \"a\":1}|{\"apiKey\" : \"***\", \"a\":1}",
        "{\"secret_key\":\"cut off he|{\"secret_key\":\"***\"",
        "see https://cdn.test/a.png?X-Signature=s3&b=1 now|see https://cdn.test/a.png?*** now",
        "{\"url\":\"https:\\/\\/cdn.test\\/a?sig=s3\"}|{\"url\":\"https:\\/\\/cdn.test\\/a?***\"}",
        "http://user:s3@host/|http://***@host/",
        "TOY key=k, timestamp=1, signature=abc+/=|TOY key=k, timestamp=1, signature=***",
        "abc is too short to be a secret|abc is too short to be a secret",
      })
  void blanks(String text, String shown) {
    assertThat(redaction.text(text)).isEqualTo(shown);
  }

  @Test
  void showsNamesOfQueryParametersOnly() {
    HttpUrl url =
        HttpUrl.get("https://me:s3@host.test/a/my-own-secret?webhook=https://x/?t=s3&lines=5#s3");
    assertThat(redaction.url(url)).isEqualTo("https://host.test/a/***?webhook=***&lines=***");
  }

  @ParameterizedTest
  @CsvSource({"Authorization", "X-API-KEY", "x-api-key", "Set-Cookie", "X-MUXI-ADMIN-KEY"})
  void blanksHeaders(String name) {
    assertThat(redaction.header(name, "anything")).isEqualTo("***");
  }

  @Test
  void showsOtherHeaders() {
    assertThat(redaction.header("Content-Type", "application/json")).isEqualTo("application/json");
    assertThat(redaction.header("Location", "https://x/?token=s3")).isEqualTo("https://x/?***");
    assertThat(redaction.header("Location", "/again?token=s3")).isEqualTo("/again?***");
    assertThat(redaction.header("Link", "<?page=s3>; rel=next")).isEqualTo("<?***>; rel=next");
  }
}
