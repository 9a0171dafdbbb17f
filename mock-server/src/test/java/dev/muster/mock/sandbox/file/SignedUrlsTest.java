package dev.muster.mock.sandbox.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.mock.sandbox.file.SignedUrls.Verdict;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedUrlsTest {
  private static final Instant EXPIRES = Instant.parse("2026-01-01T00:10:00Z");
  private static final String URL = "http://127.0.0.1:4010/_muster/files/a/uploads/1/b.png";

  private final SignedUrls urls = new SignedUrls("key");
  private final String signed = urls.sign("PUT", URL, EXPIRES);

  @ParameterizedTest
  @CsvSource({"PUT, 0, VALID", "PUT, 599, VALID", "PUT, 600, EXPIRED", "GET, 0, FORGED"})
  void holdsForItsMethodAndItsTime(String method, int seconds, Verdict verdict) {
    assertThat(urls.check(request(method, signed), EXPIRES.minusSeconds(600 - seconds)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "b.png, c.png",
    "Expires=1, Expires=9",
    "Expires=, Expires=x",
    "Signature=, Signature=0",
    "Signature=, Sig=",
    "X-Muster-Expires=, X-Other=",
  })
  void tellsWhatWasChanged(String part, String other) {
    assertThat(urls.check(request("PUT", signed.replace(part, other)), Instant.EPOCH))
        .isEqualTo(Verdict.FORGED);
  }

  @Test
  void knowsItsOwnKeyAlone() {
    assertThat(new SignedUrls("other").check(request("PUT", signed), Instant.EPOCH))
        .isEqualTo(Verdict.FORGED);
  }

  @Test
  void tellsWhereThereIsNoSignature() {
    assertThat(urls.check(request("GET", URL), Instant.EPOCH)).isEqualTo(Verdict.UNSIGNED);
  }

  @Test
  void holdsWhereverTheServerIsReached() {
    String elsewhere = signed.replace("127.0.0.1:4010", "localhost:9999");

    assertThat(urls.check(request("PUT", elsewhere), Instant.EPOCH)).isEqualTo(Verdict.VALID);
  }

  private static Request request(String method, String url) {
    String[] parts = url.substring(url.indexOf("/_muster")).split("\\?", 2);
    return new Request(
        method,
        parts[0],
        parts.length > 1 ? parts[1] : null,
        Headers.empty(),
        new byte[0],
        "http://127.0.0.1:4010");
  }
}
