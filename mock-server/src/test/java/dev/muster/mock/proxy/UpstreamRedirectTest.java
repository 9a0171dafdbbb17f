package dev.muster.mock.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects, followed as Prism 5.16 was seen to follow them. */
class UpstreamRedirectTest {
  private final RecordingServer server = RecordingServer.start();
  private final Upstream upstream =
      Upstream.builder(server.url("/base")).secretHeaders(List.of("X-Key")).build();

  @AfterEach
  void stop() {
    server.close();
  }

  private Forwarded forward(String method, String path, String body, String... headers) {
    return upstream.forward(
        new Request(method, path, null, Headers.of(headers), body.getBytes(UTF_8), "http://h"),
        false);
  }

  @ParameterizedTest
  @CsvSource({
    "301, POST, GET",
    "302, POST, GET",
    "303, POST, GET",
    "307, POST, POST",
    "308, POST, POST",
    "301, PUT, PUT",
    "303, PUT, GET",
    "302, DELETE, DELETE",
  })
  void changesTheMethodAsBrowsersDo(int status, String method, String then) {
    server.on("/base/moved", status, "", "Location: /base/target");
    Forwarded forwarded =
        forward(
            method,
            "/moved",
            "{\"a\":1}",
            "Content-Type",
            "application/json",
            "Authorization",
            "Bearer t",
            "X-Key",
            "k");
    assertThat(forwarded).isInstanceOf(Forwarded.Answered.class);
    RecordingServer.Seen last = server.last();
    assertThat(last.line()).isEqualTo(then + " /base/target HTTP/1.1");
    assertThat(last.text()).isEqualTo(then.equals("GET") ? "" : "{\"a\":1}");
    assertThat(last.header("Content-Type")).hasValue("application/json");
    assertThat(last.header("Authorization")).hasValue("Bearer t");
    assertThat(last.header("X-Key")).hasValue("k");
  }

  /** What the contract calls a key stays here too, which Prism would pass on. */
  @Test
  void takesNoSecretsToAnotherHost() {
    server.on(
        "/base/foreign", 302, "", "Location: http://localhost:" + server.port() + "/base/target");
    forward(
        "GET",
        "/foreign",
        "",
        "Authorization",
        "Bearer t",
        "Cookie",
        "a=1",
        "X-Key",
        "k",
        "X-A",
        "a");
    RecordingServer.Seen last = server.last();
    assertThat(last.header("Host")).hasValue("localhost:" + server.port());
    assertThat(last.header("X-A")).hasValue("a");
    for (String secret : List.of("Authorization", "Cookie", "X-Key")) {
      assertThat(last.header(secret)).as(secret).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/x, http://a.example:81/y, true",
    "http://a.example/x, http://sub.a.example/y, true",
    "http://sub.a.example/x, http://a.example/y, false",
    "http://a.example/x, https://a.example/y, false",
    "http://a.example/x, http://xa.example/y, false",
  })
  void knowsWhatIsTheSameSite(String from, String to, boolean same) {
    Headers headers = Headers.of("Authorization", "Bearer t");
    Outgoing outgoing = new Outgoing("GET", URI.create(from), headers, new byte[0]);
    Outgoing redirected = outgoing.redirected(302, URI.create(to), Set.of());
    assertThat(redirected.headers().contains("Authorization")).isEqualTo(same);
  }

  @Test
  void keepsTheUpstreamsCredentialsOnItsOwnHost() {
    server.on("/base/moved", 302, "", "Location: target?a=1");
    URI url = URI.create("http://us:pw@127.0.0.1:" + server.port() + "/base");
    Upstream.to(url)
        .forward(
            new Request("GET", "/moved", null, Headers.empty(), new byte[0], "http://h"), false);
    assertThat(server.last().target()).isEqualTo("/base/target?a=1");
    assertThat(server.last().header("Authorization")).hasValue("Basic dXM6cHc=");
  }

  @Test
  void givesUpAfterTwentyRedirects() {
    server.on("/base/loop", 302, "", "Location: /base/loop?key=secret");
    Forwarded.Failed failed = (Forwarded.Failed) forward("GET", "/loop", "");
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.type()).isEqualTo("FetchError");
    assertThat(failed.title())
        .isEqualTo("maximum redirect reached at: " + server.url("/base/loop"));
    assertThat(server.seen()).hasSize(21);
  }

  @Test
  void handsOnARedirectThatLeadsNowhere() {
    server.on("/base/noloc", 302, "{\"id\":\"n\"}", "Content-Type: application/json");
    Forwarded.Answered answered = (Forwarded.Answered) forward("GET", "/noloc", "");
    assertThat(answered.answer().status()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://[bad", "ftp://us:secret@h.example/x?secret", "mailto:x@y"})
  void refusesALocationThatIsNone(String location) {
    server.on("/base/badloc", 302, "", "Location: " + location);
    Forwarded.Failed failed = (Forwarded.Failed) forward("GET", "/badloc", "");
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.title())
        .startsWith("uri requested responds with an invalid redirect URL: ")
        .doesNotContain("secret");
  }
}
