package dev.muster.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.runtime.SignatureScheme;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignerTest {
  private static final String SECRET =
      "sk_00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
  private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000L);
  private final Signer signer = Signer.of(scheme("base64"), "MUXI_0123456789abcdef", SECRET);

  private static SignatureScheme scheme(String encoding) {
    return new SignatureScheme(
        "hmac-sha256",
        "{timestamp};{method};{path}",
        "decoded",
        encoding,
        "Authorization",
        "MUXI-HMAC key={key}, timestamp={timestamp}, signature={signature}",
        null,
        Duration.ofSeconds(300),
        null);
  }

  private static HttpUrl url(String target) {
    return HttpUrl.get("http://localhost:7890" + target);
  }

  /** Accepted by an independent verifier. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "POST, /rpc/formations, w4G3XjJHfzEMB2PAK3cYZr1Vq+qCCMRTaTI0Yx6zmBg=",
    "GET, /rpc/formations/my-team/logs?lines=50&stream=all, 6ANu6Nh6xO4GAjjWlB9riov1Uyl3bd8EkEHU1PrbR3w=",
    "GET, /rpc/server/logs?, kRo9dqzzN3GXWOGALflZqi/xBUWl9mL39Fl5y6LZhkQ=",
    "GET, /rpc/formations/%C3%A9quipe-%E6%97%A5%E6%9C%AC, do8b+SvB6rAWIvCGhiGo7GfP3f/cn9BsoOFk0tbnfy8=",
    "GET, /rpc/formations/%c3%a9quipe-%e6%97%a5%e6%9c%ac, do8b+SvB6rAWIvCGhiGo7GfP3f/cn9BsoOFk0tbnfy8=",
    "GET, /rpc/formations/, aJUq3iJGYH6qpizZk7xeIrEyTSZqESQEYxMATM4aeTo=",
    "GET, /rpc/formations/my-team/logs/, 7ABmOtd6sI/UeuCre9ag6U1AKsmfcsdKXyj1MMftyoE=",
    "GET, /rpc/formations/my%20team, FwPcUsNXT+/7V0B8WhI/jnElRV83kdqVBImttmGgSw0=",
    "GET, /rpc/formations/a+b, /thaeZrOC339JUyhOoiYqPxajnrxSCUirn7u6HFPYlY=",
    "GET, /rpc/formations/a%25b, x2oEZanPkRTkBcOxpJSKaxxqaGOGy6v9VhSYr8ivo5E=",
    "PUT, /rpc/formations/my-team, TDr8a7X7vfQ+n53m7HhrsEy/mfT2xmrnH87ZCdrBVJU=",
    "DELETE, /rpc/formations/my-team, rXMrmuKinnqyujZu4rzd+kgJ5NA0qyPvnUpyUT5gFvM=",
  })
  void signs(String method, String target, String signature) {
    assertThat(signer.signature(method, url(target), TIME)).isEqualTo(signature);
  }

  /**
   * Refused by the same verifier: the query signed along, and the path signed in its encoded form.
   */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET, /rpc/formations/my-team/logs?lines=50&stream=all, 6cissC41tqKCfnJ5Kx2718O+C2E8SXM0e5kwl7MLR1Q=",
    "GET, /rpc/formations/%C3%A9quipe-%E6%97%A5%E6%9C%AC, nPK6n42ssZDMVOoE0lGLaIjr0Qzel4bAWL7qwKR/Xe4=",
  })
  void neverSignsAsServersRefuse(String method, String target, String refused) {
    assertThat(signer.signature(method, url(target), TIME)).isNotEqualTo(refused);
  }

  @Test
  void signsWhatIsSentAndNormalisesNothing() {
    String composed = "/rpc/formations/" + Normalizer.normalize("équipe", Normalizer.Form.NFC);
    String decomposed = "/rpc/formations/" + Normalizer.normalize("équipe", Normalizer.Form.NFD);
    assertThat(signer.signature("GET", url(composed), TIME))
        .isNotEqualTo(signer.signature("GET", url(decomposed), TIME));
  }

  @Test
  void signsAnEscapedSlashAsTheSlashThatServersSee() {
    assertThat(signer.signature("GET", url("/rpc/a%2Fb"), TIME))
        .isEqualTo(signer.signature("GET", url("/rpc/a/b"), TIME));
  }

  @Test
  void fillsTheHeader() {
    assertThat(signer.headerName()).isEqualTo("Authorization");
    assertThat(signer.header("POST", url("/rpc/formations"), TIME))
        .isEqualTo(
            "MUXI-HMAC key=MUXI_0123456789abcdef, timestamp=1700000000, signature=w4G3XjJHfzEMB2PAK3cYZr1Vq+qCCMRTaTI0Yx6zmBg=");
  }

  @Test
  void dropsFractionsOfASecond() {
    assertThat(signer.header("GET", url("/"), TIME.plusMillis(999)))
        .contains("timestamp=1700000000,");
  }

  @Test
  void writesHexInLowerCase() {
    String hex =
        Signer.of(scheme("hex"), "key", SECRET).signature("POST", url("/rpc/formations"), TIME);
    assertThat(hex).isEqualTo("c381b75e32477f310c0763c02b771866bd55abea8208c453693234631eb39818");
  }

  @Test
  void doesNotKnowOtherSchemes() {
    SignatureScheme other =
        new SignatureScheme("hmac-md5", "", "decoded", "hex", "X", "", null, Duration.ZERO, null);
    assertThatThrownBy(() -> Signer.of(other, "key", SECRET))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hmac-md5");
  }

  @Test
  void refusesSecretsThatCannotBeMeant() {
    assertThatThrownBy(() -> Signer.of(scheme("hex"), "key", " "))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("The secret key is empty");
    assertThatThrownBy(() -> Signer.of(scheme("hex"), "key", SECRET + "\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void showsTheKeyIdAlone() {
    assertThat(signer.toString()).isEqualTo("Signer[MUXI_0123456789abcdef]");
  }
}
