package dev.muster.mock.sandbox.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The vectors were computed with openssl; the verdicts are those of the provider's verifier. */
class SignatureVerifierTest {
  private static final String KEY = "MUXI_0123456789abcdef";
  private static final String SECRET =
      "sk_00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
  private static final long TIME = 1_700_000_000L;
  private static final String PLAIN = "w4G3XjJHfzEMB2PAK3cYZr1Vq+qCCMRTaTI0Yx6zmBg=";
  private static final Function<String, Optional<String>> SECRETS =
      id -> Optional.ofNullable(Map.of(KEY, SECRET).get(id));

  private final SignatureVerifier verifier = new SignatureVerifier(SignatureTerms.of(terms()));

  @ParameterizedTest
  @CsvSource({
    "POST,   /rpc/formations, w4G3XjJHfzEMB2PAK3cYZr1Vq+qCCMRTaTI0Yx6zmBg=",
    "GET,    /rpc/formations/my-team/logs, 6ANu6Nh6xO4GAjjWlB9riov1Uyl3bd8EkEHU1PrbR3w=",
    "GET,    /rpc/server/logs, kRo9dqzzN3GXWOGALflZqi/xBUWl9mL39Fl5y6LZhkQ=",
    "GET,    /rpc/formations/%C3%A9quipe-%E6%97%A5%E6%9C%AC, do8b+SvB6rAWIvCGhiGo7GfP3f/cn9BsoOFk0tbnfy8=",
    "GET,    /rpc/formations/%c3%a9quipe-%e6%97%a5%e6%9c%ac, do8b+SvB6rAWIvCGhiGo7GfP3f/cn9BsoOFk0tbnfy8=",
    "GET,    /rpc/formations/, aJUq3iJGYH6qpizZk7xeIrEyTSZqESQEYxMATM4aeTo=",
    "GET,    /rpc/formations/my-team/logs/, 7ABmOtd6sI/UeuCre9ag6U1AKsmfcsdKXyj1MMftyoE=",
    "GET,    /rpc/formations/my%20team, FwPcUsNXT+/7V0B8WhI/jnElRV83kdqVBImttmGgSw0=",
    "GET,    /rpc/formations/a+b, /thaeZrOC339JUyhOoiYqPxajnrxSCUirn7u6HFPYlY=",
    "GET,    /rpc/formations/a%25b, x2oEZanPkRTkBcOxpJSKaxxqaGOGy6v9VhSYr8ivo5E=",
    "PUT,    /rpc/formations/my-team, TDr8a7X7vfQ+n53m7HhrsEy/mfT2xmrnH87ZCdrBVJU=",
    "DELETE, /rpc/formations/my-team, rXMrmuKinnqyujZu4rzd+kgJ5NA0qyPvnUpyUT5gFvM=",
  })
  void acceptsEveryAcceptedVector(String method, String path, String signature) {
    assertThat(verify(method, path, header(KEY, TIME, signature), Instant.ofEpochSecond(TIME)))
        .isEqualTo(new Verdict.Accepted(KEY));
  }

  @ParameterizedTest
  @CsvSource({
    // The query was signed with the path.
    "GET, /rpc/formations/my-team/logs, 6cissC41tqKCfnJ5Kx2718O+C2E8SXM0e5kwl7MLR1Q=",
    // The path was signed with its escapes.
    "GET, /rpc/formations/%C3%A9quipe-%E6%97%A5%E6%9C%AC, nPK6n42ssZDMVOoE0lGLaIjr0Qzel4bAWL7qwKR/Xe4=",
    // A path's signature does for no other path and no other method.
    "GET, /rpc/formations, w4G3XjJHfzEMB2PAK3cYZr1Vq+qCCMRTaTI0Yx6zmBg=",
    "POST, /rpc/formations/, w4G3XjJHfzEMB2PAK3cYZr1Vq+qCCMRTaTI0Yx6zmBg=",
    "post, /rpc/formations, w4G3XjJHfzEMB2PAK3cYZr1Vq+qCCMRTaTI0Yx6zmBg=",
  })
  void refusesEveryRefusedVector(String method, String path, String signature) {
    assertThat(verify(method, path, header(KEY, TIME, signature), Instant.ofEpochSecond(TIME)))
        .isEqualTo(refused(Refusal.MISMATCH));
  }

  @Test
  void signsNeitherQueryNorBody() {
    Request request =
        new Request(
            "GET",
            "/rpc/formations/my-team/logs",
            "lines=50&stream=all",
            Headers.of(
                "Authorization", header(KEY, TIME, "6ANu6Nh6xO4GAjjWlB9riov1Uyl3bd8EkEHU1PrbR3w=")),
            new byte[] {1, 2, 3},
            "http://127.0.0.1");

    assertThat(verifier.verify(SignedRequest.of(request, ""), SECRETS, Instant.ofEpochSecond(TIME)))
        .isEqualTo(new Verdict.Accepted(KEY));
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "300, true",
    "-299, true",
    "-300, true",
    "301, false",
    "-301, false",
    "86400, false"
  })
  void holdsTheTimestampToTheTolerance(long ahead, boolean accepted) {
    long now = TIME - ahead;
    Verdict verdict =
        verify("POST", "/rpc/formations", header(KEY, TIME, PLAIN), Instant.ofEpochSecond(now));

    assertThat(verdict).isEqualTo(accepted ? new Verdict.Accepted(KEY) : refused(Refusal.EXPIRED));
  }

  @Test
  void comparesWithTheFractionOfTheSecond() {
    Instant now = Instant.ofEpochSecond(TIME).plusMillis(1);
    String header = header(KEY, TIME, PLAIN);

    assertThat(verify("POST", "/rpc/formations", header, now.plusSeconds(300)))
        .isEqualTo(refused(Refusal.EXPIRED));
    assertThat(verify("POST", "/rpc/formations", header, now.minusSeconds(300)))
        .isEqualTo(new Verdict.Accepted(KEY));
  }

  @ParameterizedTest
  @ValueSource(longs = {TIME * 1000, TIME * 1_000_000_000, Long.MAX_VALUE, Long.MIN_VALUE, 0, -1})
  void refusesATimestampInMillisecondsOrAnyOtherTime(long time) {
    assertThat(
            verify(
                "POST", "/rpc/formations", header(KEY, time, PLAIN), Instant.ofEpochSecond(TIME)))
        .isEqualTo(refused(Refusal.EXPIRED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer abc",
        "muxi-hmac key=K, timestamp=1700000000, signature=S",
        "MUXI-HMAC",
        "MUXI-HMAC ",
        "MUXI-HMACkey=K, timestamp=1700000000, signature=S",
        "MUXI-HMAC  key=K, timestamp=1700000000, signature=S",
        "MUXI-HMAC key=K,timestamp=1700000000,signature=S",
        "MUXI-HMAC key=K; timestamp=1700000000; signature=S",
        "MUXI-HMAC timestamp=1700000000, signature=S",
        "MUXI-HMAC key=K, signature=S",
        "MUXI-HMAC key=K, timestamp=1700000000",
        "MUXI-HMAC key=, timestamp=1700000000, signature=S",
        "MUXI-HMAC key=K, timestamp=, signature=S",
        "MUXI-HMAC key=K, timestamp=now, signature=S",
        "MUXI-HMAC key=K, timestamp=1700000000.5, signature=S",
        "MUXI-HMAC key=K, timestamp=99999999999999999999, signature=S",
        "MUXI-HMAC key=K, timestamp=\"1700000000\", signature=S",
        "MUXI-HMAC Key=K, Timestamp=1700000000, Signature=S",
        "MUXI-HMAC key, timestamp, signature",
      })
  void findsHeadersMalformed(String header) {
    assertThat(verify("POST", "/rpc/formations", header, Instant.ofEpochSecond(TIME)))
        .isEqualTo(refused(Refusal.MALFORMED));
  }

  @Test
  void takesPartsInAnyOrderAndPassesOverUnknownOnes() {
    String header =
        "MUXI-HMAC signature=" + PLAIN + ", nonce=1, timestamp=" + TIME + ", key=" + KEY;

    assertThat(verify("POST", "/rpc/formations", header, Instant.ofEpochSecond(TIME)))
        .isEqualTo(new Verdict.Accepted(KEY));
  }

  @Test
  void stripsNoQuotes() {
    assertThat(
            verify(
                "POST",
                "/rpc/formations",
                header("\"" + KEY + "\"", TIME, PLAIN),
                Instant.ofEpochSecond(TIME)))
        .isEqualTo(refused(Refusal.UNKNOWN_KEY));
  }

  @Test
  void refusesTheSignatureInAnyOtherAlphabet() {
    byte[] digest = Base64.getDecoder().decode(PLAIN);
    for (String other :
        new String[] {
          Base64.getUrlEncoder().encodeToString(digest).equals(PLAIN)
              ? PLAIN.replace('+', '-')
              : Base64.getUrlEncoder().encodeToString(digest),
          Base64.getEncoder().withoutPadding().encodeToString(digest),
          HexFormat.of().formatHex(digest),
          PLAIN + " ",
          "x"
        }) {
      assertThat(
              verify(
                  "POST", "/rpc/formations", header(KEY, TIME, other), Instant.ofEpochSecond(TIME)))
          .as(other)
          .isEqualTo(refused(Refusal.MISMATCH));
    }
  }

  @Test
  void looksInTheOrderOfTheRefusals() {
    Instant later = Instant.ofEpochSecond(TIME + 10_000);

    assertThat(verify("POST", "/x", "", later)).isEqualTo(refused(Refusal.MISSING));
    assertThat(
            verifier.verify(
                SignedRequest.of(request("POST", "/x", Headers.empty()), ""), SECRETS, later))
        .isEqualTo(refused(Refusal.MISSING));
    assertThat(verify("POST", "/x", "MUXI-HMAC key=nobody", later))
        .isEqualTo(refused(Refusal.MALFORMED));
    assertThat(verify("POST", "/x", header("nobody", TIME, "wrong"), later))
        .isEqualTo(refused(Refusal.UNKNOWN_KEY));
    assertThat(verify("POST", "/x", header(KEY, TIME, "wrong"), later))
        .isEqualTo(refused(Refusal.EXPIRED));
    assertThat(verify("POST", "/x", header(KEY, TIME, "wrong"), Instant.ofEpochSecond(TIME)))
        .isEqualTo(refused(Refusal.MISMATCH));
  }

  @Test
  void acceptsThePathAsSentAndBelowTheMount() {
    Headers headers = Headers.of("Authorization", header(KEY, TIME, PLAIN));

    assertThat(underMount("/muxi-server/rpc/formations", headers))
        .isEqualTo(new Verdict.Accepted(KEY));
    // The same signature of the path as sent, for a mount that happens to be /rpc.
    assertThat(
            verifier.verify(
                SignedRequest.of(request("POST", "/rpc/formations", headers), "/rpc"),
                SECRETS,
                Instant.ofEpochSecond(TIME)))
        .isEqualTo(new Verdict.Accepted(KEY));
    assertThat(underMount("/muxi-serverx/rpc/formations", headers))
        .isEqualTo(refused(Refusal.MISMATCH));
  }

  @Test
  void readsSignaturesOfOtherForms() {
    ObjectNode webhook =
        Json.object()
            .put("algorithm", "hmac-sha256")
            .put("message", "{timestamp}.{body}")
            .put("encoding", "hex")
            .put("header", "X-Muxi-Signature")
            .put("value", "t={timestamp},v1={signature}")
            .put("tolerance", 300);
    Request request =
        new Request(
            "POST",
            "/hook",
            null,
            Headers.of(
                "X-Muxi-Signature",
                "t=1706616000,v1=8e38202b72b78c9e07244958f4ea7c845e5803b5dd509d73d421ffd5282d80b8"),
            "{\"id\":\"req_é\",\"status\":\"completed\"}".getBytes(StandardCharsets.UTF_8),
            "http://127.0.0.1");

    Verdict verdict =
        new SignatureVerifier(SignatureTerms.of(webhook))
            .verify(
                SignedRequest.of(request, ""),
                id -> Optional.of("fma_admin_key_here"),
                Instant.ofEpochSecond(1_706_616_000));

    assertThat(verdict).isEqualTo(new Verdict.Accepted(""));
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void namesTheAnswerOfEachRefusal(Refusal refusal) {
    assertThat(verifier.terms().failures()).containsEntry(refusal, refusal.key());
  }

  private Verdict underMount(String path, Headers headers) {
    return verifier.verify(
        SignedRequest.of(request("POST", path, headers), "/muxi-server"),
        SECRETS,
        Instant.ofEpochSecond(TIME));
  }

  private Verdict verify(String method, String path, String header, Instant now) {
    Request request = request(method, path, Headers.of("Authorization", header));
    return verifier.verify(SignedRequest.of(request, ""), SECRETS, now);
  }

  private static Request request(String method, String path, Headers headers) {
    return new Request(method, path, null, headers, new byte[0], "http://127.0.0.1");
  }

  private static String header(String key, long time, String signature) {
    return "MUXI-HMAC key=" + key + ", timestamp=" + time + ", signature=" + signature;
  }

  private static Verdict refused(Refusal why) {
    return new Verdict.Refused(why);
  }

  static ObjectNode terms() {
    ObjectNode terms =
        Json.object()
            .put("algorithm", "hmac-sha256")
            .put("message", "{timestamp};{method};{path}")
            .put("path", "decoded")
            .put("encoding", "base64")
            .put("header", "Authorization")
            .put("value", "MUXI-HMAC key={key}, timestamp={timestamp}, signature={signature}")
            .put("tolerance", 300);
    ObjectNode failures = terms.putObject("failures");
    for (Refusal refusal : Refusal.values()) {
      failures.put(refusal.key(), refusal.key());
    }
    return terms;
  }
}
