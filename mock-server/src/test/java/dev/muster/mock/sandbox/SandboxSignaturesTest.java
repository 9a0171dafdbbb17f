package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.key.Key;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures over HTTP, at the time of the provider's test vectors. */
class SandboxSignaturesTest {
  private static final String KEY = "MUXI_0123456789abcdef";
  private static final String SECRET =
      "sk_00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
  private static final long TIME = 1_700_000_000L;
  private static Sandbox sandbox;
  private static HttpDesk desk;

  @BeforeAll
  static void open() {
    sandbox =
        Sandbox.builder()
            .provider("muxi-server")
            .seed(42)
            .wallClock(Clock.fixed(Instant.ofEpochSecond(TIME), ZoneOffset.UTC))
            .build()
            .start();
    sandbox.provider("muxi-server").addKey(new Key("serverKey", KEY, SECRET, false, false));
    desk = new HttpDesk(sandbox.baseUrl("muxi-server"));
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /rpc/formations/my-team/logs?lines=50&stream=all, 6ANu6Nh6xO4GAjjWlB9riov1Uyl3bd8EkEHU1PrbR3w=",
    "GET, /rpc/formations/%C3%A9quipe-%E6%97%A5%E6%9C%AC, do8b+SvB6rAWIvCGhiGo7GfP3f/cn9BsoOFk0tbnfy8=",
    "GET, /rpc/formations/%c3%a9quipe-%e6%97%a5%e6%9c%ac, do8b+SvB6rAWIvCGhiGo7GfP3f/cn9BsoOFk0tbnfy8=",
    "GET, /rpc/formations/my%20team, FwPcUsNXT+/7V0B8WhI/jnElRV83kdqVBImttmGgSw0=",
    "GET, /rpc/formations/a+b, /thaeZrOC339JUyhOoiYqPxajnrxSCUirn7u6HFPYlY=",
    "GET, /rpc/formations/a%25b, x2oEZanPkRTkBcOxpJSKaxxqaGOGy6v9VhSYr8ivo5E=",
    "DELETE, /rpc/formations/my-team, rXMrmuKinnqyujZu4rzd+kgJ5NA0qyPvnUpyUT5gFvM=",
  })
  void letsTheVectorsThroughToWhatIsNotThere(String method, String path, String signature) {
    Reply reply = desk.send(method, path, new byte[0], "Authorization", header(TIME, signature));

    assertThat(reply.status()).as(reply.text()).isEqualTo(404);
    assertThat(reply.json().path("message").asString()).isEqualTo("Formation not found");
  }

  @Test
  void letsTheVectorOfAnEmptyQueryThrough() {
    Reply reply =
        desk.get(
            "/rpc/server/logs?",
            "Authorization",
            header(TIME, "kRo9dqzzN3GXWOGALflZqi/xBUWl9mL39Fl5y6LZhkQ="));

    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).startsWith("text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "/rpc/formations/my-team/logs?lines=50&stream=all, 6cissC41tqKCfnJ5Kx2718O+C2E8SXM0e5kwl7MLR1Q=",
    "/rpc/formations/%C3%A9quipe-%E6%97%A5%E6%9C%AC, nPK6n42ssZDMVOoE0lGLaIjr0Qzel4bAWL7qwKR/Xe4=",
  })
  void refusesTheVectorsThatAreWronglySigned(String path, String signature) {
    assertRefused(desk.get(path, "Authorization", header(TIME, signature)), "Invalid signature");
  }

  @Test
  void tellsEachFailureAsTheProviderDoes() {
    assertRefused(desk.get("/rpc/formations"), "Missing authorization header");
    assertRefused(
        desk.get("/rpc/formations", "Authorization", "Bearer abc"),
        "Invalid authorization header format");
    assertRefused(
        desk.get(
            "/rpc/formations",
            "Authorization",
            "MUXI-HMAC key=nobody, timestamp=1700000000, signature=abc"),
        "Invalid key");
    assertRefused(
        desk.get("/rpc/formations", "Authorization", signed(TIME - 301)),
        "Request expired (timestamp too old or in future)");
    assertRefused(
        desk.get("/rpc/formations", "Authorization", signed(TIME * 1000)),
        "Request expired (timestamp too old or in future)");
    assertRefused(
        desk.get("/rpc/formations", "Authorization", header(TIME, "abc")), "Invalid signature");
    assertThat(desk.get("/rpc/formations", "Authorization", signed(TIME + 300)).status())
        .isEqualTo(200);
  }

  @Test
  void acceptsThePathThatWasSentAndThePathBelowTheMount() {
    String sent = MuxiDesk.authorization(KEY, SECRET, TIME, "GET", "/muxi-server/rpc/formations");
    String other = MuxiDesk.authorization(KEY, SECRET, TIME, "GET", "/formations");

    assertThat(desk.get("/rpc/formations", "Authorization", signed(TIME)).status()).isEqualTo(200);
    assertThat(desk.get("/rpc/formations", "Authorization", sent).status()).isEqualTo(200);
    assertRefused(desk.get("/rpc/formations", "Authorization", other), "Invalid signature");
  }

  @Test
  void looksAtTheSignatureBeforeTheFormation() {
    assertRefused(desk.get("/rpc/formations/nope"), "Missing authorization header");
  }

  @Test
  void needsNoSignatureWhereTheContractAsksForNone() {
    assertThat(desk.get("/health").status()).isEqualTo(200);
    assertThat(desk.get("/ping").text()).isEqualTo("pong");
  }

  @Test
  void givesAPairOfTheProvidersForm() {
    assertThat(sandbox.environment().get("MUXI_KEY_ID")).matches("MUXI_[0-9a-f]{16}");
    assertThat(sandbox.environment().get("MUXI_SECRET_KEY")).matches("sk_[0-9a-f]{64}");
    assertThat(sandbox.provider("muxi-server").key("serverKey").orElseThrow().toString())
        .doesNotContain(sandbox.environment().get("MUXI_SECRET_KEY"));
  }

  private static void assertRefused(Reply reply, String message) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(401);
    assertThat(reply.json())
        .isEqualTo(
            Json.object()
                .put("success", false)
                .put("error", "Unauthorized")
                .put("message", message)
                .put("code", 401));
  }

  private static String signed(long time) {
    return MuxiDesk.authorization(KEY, SECRET, time, "GET", "/rpc/formations");
  }

  private static String header(long time, String signature) {
    return "MUXI-HMAC key=" + KEY + ", timestamp=" + time + ", signature=" + signature;
  }
}
