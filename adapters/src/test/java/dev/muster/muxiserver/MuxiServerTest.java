package dev.muster.muxiserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.AuthenticationException;
import dev.muster.core.NotFoundException;
import dev.muster.core.ProtocolException;
import dev.muster.muxiserver.model.DraftAction;
import dev.muster.muxiserver.model.DraftEdit;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server itself, its keys and its errors. */
class MuxiServerTest extends MuxiServerBench {
  @Test
  void readsErrorsWithoutAnEnvelope() {
    answer(404, "{\"error\":\"Not Found\",\"message\":\"Formation not found\",\"code\":404}");
    assertThatThrownBy(() -> muxi.get("no-team"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("404 Formation not found; code: Not Found");
    answer(404, "{\"error\":\"Not Found\"}");
    assertThatThrownBy(() -> muxi.get("no-team")).hasMessageContaining("404 Not Found");
    answer(404, "");
    assertThatThrownBy(() -> muxi.get("no-team")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void looksAtTheServer() throws Exception {
    answer(200, "{\"success\":true,\"data\":{\"server\":{\"version\":\"0.9\"}}}");
    assertThat(muxi.status().server().version()).isEqualTo("0.9");
    signed("GET /rpc/server/status");
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/plain")
            .body("{\"a\":1}\n{\"a\":2}\n")
            .build());
    assertThat(muxi.serverLogs(2)).containsExactly("{\"a\":1}", "{\"a\":2}");
    signed("GET /rpc/server/logs?lines=2");
    answer(200, "{\"status\":\"ok\"}");
    assertThat(muxi.health().status()).isEqualTo("ok");
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Type: text/plain").body("pong").build());
    muxi.ping();
    server.enqueue(new MockResponse.Builder().body("<html>").build());
    assertThatThrownBy(muxi::ping)
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("is this a MUXI server");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\":true,\"status\":\"ok\",\"version\":\"0.9\"}",
        "{\"status\":\"ok\",\"formations\":3,\"port_pool\":{\"total\":1001}}",
        "{\"status\":\"ok\",\"formations\":{\"total\":3,\"running\":2}}",
        "{\"status\":\"ok\",\"data\":{\"status\":\"ok\"}}"
      })
  void readsTheHealthOfEveryRelease(String health) {
    answer(200, health);
    assertThat(muxi.health().status()).isEqualTo("ok");
  }

  @Test
  void worksOnDrafts() throws Exception {
    answer(200, "{\"success\":true,\"message\":\"begun\",\"draft\":{\"exists\":true}}");
    DraftEdit edit = DraftEdit.builder().action(DraftAction.INIT).build();
    assertThat(muxi.editDraft("my-team", edit).draft().exists()).isTrue();
    assertThat(signed("POST /rpc/formations/my-team/draft/files").getBody().utf8())
        .isEqualTo("{\"action\":\"init\"}");
  }

  @Test
  void setsItsClockByTheServersAfterAnExpiredTimestamp() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(401)
            .addHeader("Date: Tue, 14 Nov 2023 23:13:20 GMT")
            .body(
                "{\"code\":401,\"error\":\"Unauthorized\",\"message\":\"Request expired (timestamp too old or in future)\"}")
            .build());
    answer(200, STATE);
    muxi.get("my-team");
    signed("GET /rpc/formations/my-team");
    RecordedRequest second = server.takeRequest();
    assertThat(second.getHeaders().get("Authorization"))
        .isEqualTo(signer.header("GET", second.getUrl(), NOW.plusSeconds(3600)));
  }

  @Test
  void leavesAWrongKeyAlone() {
    server.enqueue(
        new MockResponse.Builder()
            .code(401)
            .addHeader("Date: Tue, 14 Nov 2023 23:13:20 GMT")
            .body("{\"code\":401,\"error\":\"Unauthorized\",\"message\":\"Invalid key\"}")
            .build());
    assertThatThrownBy(() -> muxi.get("my-team"))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("Invalid key");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void isBuiltFromTheEnvironment() throws Exception {
    answer(200, STATE);
    Map<String, String> variables =
        Map.of(
            "MUXI_SERVER_URL",
            server.url("/muxi-server").toString(),
            "MUXI_KEY_ID",
            KEY_ID,
            "MUXI_SECRET_KEY",
            SECRET);
    try (MuxiServer other = MuxiServer.builder().environment(variables).build()) {
      other.get("my-team");
      assertThat(other.toString()).contains("/muxi-server/").doesNotContain(SECRET);
    }
    assertThat(server.takeRequest().getTarget()).isEqualTo("/muxi-server/rpc/formations/my-team");
  }

  @Test
  void namesWhatTheEnvironmentLacks() {
    assertThatThrownBy(() -> MuxiServer.builder().environment(Map.of("MUXI_KEY_ID", KEY_ID)))
        .hasMessageContaining("MUXI_SECRET_KEY");
    assertThatThrownBy(() -> MuxiServer.builder().environment(Map.of()))
        .hasMessageContaining("MUXI_KEY_ID");
    assertThatThrownBy(() -> MuxiServer.builder().build()).hasMessageContaining("MUXI_KEY_ID");
  }

  @Test
  void signsThePathThatTheServerDecodes() throws Exception {
    answer(404, "{}");
    assertThatThrownBy(() -> muxi.get("équipe-日本")).isInstanceOf(NotFoundException.class);
    assertThat(
            signed("GET /rpc/formations/%C3%A9quipe-%E6%97%A5%E6%9C%AC")
                .getHeaders()
                .get("Authorization"))
        .endsWith("signature=do8b+SvB6rAWIvCGhiGo7GfP3f/cn9BsoOFk0tbnfy8=");
  }
}
