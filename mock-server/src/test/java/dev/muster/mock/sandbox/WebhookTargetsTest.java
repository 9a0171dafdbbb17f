package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.muster.mock.sandbox.webhook.Delivery;
import dev.muster.mock.sandbox.webhook.DeliveryState;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks go, and where they do not. */
@Timeout(60)
class WebhookTargetsTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.0.2.1:9/hook?token=secret",
        "http://[2001:db8::1]/hook?token=secret",
        "https://0.0.0.0/hook?token=secret",
        "http://no-such-host.invalid/hook?token=secret",
        "http://localhost.example.invalid/hook?token=secret"
      })
  void refusesWhatIsNotThisMachine(String target) {
    try (Sandbox sandbox = sandbox().build().start()) {
      Delivery refused = told(sandbox, target);

      assertThat(refused.state()).isEqualTo(DeliveryState.REFUSED);
      assertThat(refused.attempts()).isEmpty();
      assertThat(refused.reason())
          .startsWith("not sent: ")
          .contains("--webhooks-to")
          .doesNotContain("secret");
      assertThat(refused.url()).doesNotContain("secret");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://127.0.0.1/hook", "127.0.0.1:80", "a b", "file:///etc/hosts"})
  void refusesWhatIsNoWebAddress(String target) {
    try (Sandbox sandbox = sandbox().webhooksTo("any").build().start()) {
      Delivery refused = told(sandbox, target);

      assertThat(refused.state()).isEqualTo(DeliveryState.REFUSED);
      assertThat(refused.reason()).startsWith("not sent: it is no");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.8.8.8", "[::1]"})
  void reachesThisMachineUnderItsNames(String host) {
    try (Sandbox sandbox = sandbox().build().start()) {
      Delivery tried = told(sandbox, "http://" + host + ":1/hook");

      // Nobody listens there, but it was tried.
      assertThat(tried.state()).isEqualTo(DeliveryState.FAILED);
      assertThat(tried.attempts()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "any, true",
    "hooks.invalid, true",
    "HOOKS.invalid:8080, true",
    "hooks.invalid:80, false",
    "*.invalid, true",
    "*.hooks.invalid, false",
    "other.invalid, false"
  })
  void goesElsewhereWhenAllowed(String allowed, boolean tried) {
    try (Sandbox sandbox = sandbox().webhooksTo(allowed).build().start()) {
      Delivery delivery = told(sandbox, "http://hooks.invalid:8080/");

      assertThat(delivery.state()).isEqualTo(tried ? DeliveryState.FAILED : DeliveryState.REFUSED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com", "a b", "", "example.com:port", "*"})
  void saysWhatATargetLooksLike(String target) {
    Sandbox.Builder builder = sandbox().webhooksTo(target);

    assertThatThrownBy(builder::build)
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("HOST:PORT");
  }

  @Test
  void sendsToACertificateOfThisMachineThatNobodyVouchesFor() throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    CountDownLatch came = new CountDownLatch(1);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
          came.countDown();
        });
    server.start();
    try (Sandbox sandbox = sandbox().build().start()) {
      Delivery done = told(sandbox, "https://127.0.0.1:" + server.getAddress().getPort() + "/");

      assertThat(done.state()).as("%s", done).isEqualTo(DeliveryState.DELIVERED);
      assertThat(came.await(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      server.stop(0);
    }
  }

  private static SSLContext selfSigned() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    char[] password = "changeit".toCharArray();
    try (InputStream in =
        WebhookTargetsTest.class.getResourceAsStream("/sandbox/self-signed.p12")) {
      keys.load(in, password);
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static Sandbox.Builder sandbox() {
    return Sandbox.builder()
        .folder(Path.of("src/test/resources/sandbox/plain-hooks"))
        .clock(SandboxClock.instant());
  }

  private static Delivery told(Sandbox sandbox, String target) {
    new HttpDesk(sandbox.baseUrl("plain-hooks")).post("/renders", "{\"hook\":\"" + target + "\"}");
    return sandbox.provider("plain-hooks").awaitDelivery(one -> one.state().isFinal(), SOON);
  }
}
