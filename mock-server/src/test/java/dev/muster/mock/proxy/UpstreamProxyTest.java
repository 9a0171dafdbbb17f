package dev.muster.mock.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamProxyTest {
  private static final String BASIC = "Basic dXM6cEB3";

  private static Request get(String path) {
    return new Request(
        "GET",
        path,
        null,
        Headers.of("Proxy-Authorization", "Basic clients"),
        new byte[0],
        "http://h");
  }

  @ParameterizedTest
  @CsvSource({
    "http://h.example:3128, http://h.example:3128",
    "http://us:pw@h.example, http://h.example:80",
    "http://us:p@:/w@my_proxy:1/, http://my_proxy:1",
    "http://[::1]:8080, http://::1:8080",
  })
  void neverShowsItsCredentials(String url, String shown) {
    assertThat(UpstreamProxy.parse(url)).hasToString(shown);
  }

  @Test
  void readsCredentials() {
    assertThat(UpstreamProxy.parse("http://us:p%40w@h:1").authorization()).hasValue(BASIC);
    assertThat(UpstreamProxy.parse("http://us@h:1").authorization()).hasValue("Basic dXM6");
    assertThat(UpstreamProxy.parse("http://h:1").authorization()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://us:secret@h:1",
        "us:secret@h:1",
        "http://us:secret@h:99999",
        "http://us:secret@h:1/path",
        "http://us:secret@",
        ""
      })
  void refusesWhatIsNoProxy(String url) {
    assertThatThrownBy(() -> UpstreamProxy.parse(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http://[user[:password]@]host[:port]")
        .hasMessageNotContaining("secret");
  }

  @Test
  void sendsPlainRequestsThroughTheProxyWithItsCredentials() {
    try (RecordingServer proxy = RecordingServer.start();
        Upstream upstream = through(proxy, "http://api.example.invalid/v1")) {
      assertThat(upstream.forward(get("/q"), false)).isInstanceOf(Forwarded.Answered.class);
      assertThat(proxy.last().target()).isEqualTo("http://api.example.invalid/v1/q");
      assertThat(proxy.last().header("Proxy-Authorization")).hasValue(BASIC);
      assertThat(proxy.last().header("Host")).hasValue("api.example.invalid");
    }
  }

  @Test
  void tellsItsCredentialsWhenItAsksForATunnel() {
    try (RecordingServer proxy = RecordingServer.start();
        Upstream upstream = through(proxy, "https://api.example.invalid")) {
      proxy.on("api.example.invalid:443", 403, "no");
      upstream.forward(get("/q"), false);
      assertThat(proxy.last().line()).isEqualTo("CONNECT api.example.invalid:443 HTTP/1.1");
      assertThat(proxy.last().header("Proxy-Authorization")).hasValue(BASIC);
    }
  }

  @Test
  void tunnelsWithoutCredentialsToo() {
    try (RecordingServer proxy = RecordingServer.start()) {
      UpstreamProxy open = UpstreamProxy.parse("http://127.0.0.1:" + proxy.port());
      try (Upstream upstream =
          Upstream.builder(URI.create("https://api.example.invalid")).proxy(open).build()) {
        Forwarded forwarded = upstream.forward(get("/q"), false);
        assertThat(forwarded).isInstanceOf(Forwarded.Failed.class);
        assertThat(proxy.last().line()).startsWith("CONNECT ");
        assertThat(proxy.last().header("Proxy-Authorization")).isEmpty();
      }
    }
  }

  @Test
  void relaysOnlyForThoseWhoKnowTheWord() throws Exception {
    try (RecordingServer proxy = RecordingServer.start();
        CredentialRelay relay = CredentialRelay.open(parse(proxy));
        Socket stranger = new Socket()) {
      stranger.connect(relay.address());
      stranger
          .getOutputStream()
          .write("CONNECT h:443 HTTP/1.1\r\nProxy-Authorization: Muster x\r\n\r\n".getBytes());
      assertThat(stranger.getInputStream().read()).isEqualTo(-1);
      assertThat(proxy.seen()).isEqualTo(List.of());
    }
  }

  private static UpstreamProxy parse(RecordingServer proxy) {
    return UpstreamProxy.parse("http://us:p%40w@127.0.0.1:" + proxy.port());
  }

  private static Upstream through(RecordingServer proxy, String base) {
    return Upstream.builder(URI.create(base)).proxy(parse(proxy)).build();
  }
}
