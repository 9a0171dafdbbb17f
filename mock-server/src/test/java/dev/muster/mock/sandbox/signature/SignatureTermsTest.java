package dev.muster.mock.sandbox.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class SignatureTermsTest {

  @Test
  void readsWhatTheContractSays() {
    SignatureTerms terms = SignatureTerms.of(SignatureVerifierTest.terms());

    assertThat(terms.header()).isEqualTo("Authorization");
    assertThat(terms.encoding()).isEqualTo(SignatureTerms.Encoding.BASE64);
    assertThat(terms.tolerance()).isEqualTo(Duration.ofMinutes(5));
  }

  @ParameterizedTest
  @CsvSource({
    "algorithm, hmac-md5, hmac-sha256",
    "path, raw, decoded",
    "encoding, base32, base64",
    "value, nothing, key={key}",
    "value, 'A a={a}, b={b};c={c}', between all its parts",
  })
  void refusesWhatItDoesNotKnow(String key, String value, String told) {
    ObjectNode terms = SignatureVerifierTest.terms().put(key, value);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignatureTerms.of(terms))
        .withMessageContaining("x-signature: " + key)
        .withMessageContaining(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"algorithm", "message", "encoding", "header", "value"})
  void missesWhatMustBeThere(String key) {
    ObjectNode terms = SignatureVerifierTest.terms();
    terms.remove(key);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignatureTerms.of(terms))
        .withMessageContaining("x-signature: " + key + " is missing");
  }
}
