package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.seeds.Bundles;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Formations behind their server: {@code /api/<id>/…} is the formation's own API. */
class FormationProxyTest {
  private final Sandbox sandbox =
      Sandbox.builder()
          .provider("muxi-server")
          .provider("muxi-formation")
          .seed(42)
          .strictKeys(true)
          .clock(SandboxClock.instant())
          .build()
          .start();
  private final MuxiDesk server = MuxiDesk.below(sandbox);
  private final String clientKey = sandbox.environment("muxi-formation").get("MUXI_CLIENT_KEY");
  private final HttpDesk desk = new HttpDesk(sandbox.baseUrl("muxi-server"));

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void answersWhileTheFormationRuns() {
    Reply before = chat("my-team", "X-MUXI-CLIENT-KEY", clientKey);
    String url =
        server
            .deploy("my-team", "1.0.0", Bundles.of("my-team", "1.0.0"))
            .json()
            .at("/data/url")
            .asString();
    Reply running = chat("my-team", "X-MUXI-CLIENT-KEY", clientKey, "X-Muxi-SDK", "java/1");
    Reply byUrl =
        desk.post(url + "/v1/chat", "{\"message\":\"Hello!\"}", "X-MUXI-CLIENT-KEY", clientKey);
    server.post("/rpc/formations/my-team/stop");
    Reply stopped = chat("my-team", "X-MUXI-CLIENT-KEY", clientKey);
    server.post("/rpc/formations/my-team/start");
    Reply again = chat("my-team", "X-MUXI-CLIENT-KEY", clientKey);

    assertThat(before.status()).isEqualTo(404);
    assertThat(before.json().propertyNames()).containsExactly("error", "message", "code");
    assertThat(running.status()).isEqualTo(200);
    assertThat(running.json().at("/data/response/0/text").asString()).contains("Hello!");
    assertThat(running.header("X-Muxi-SDK-Latest")).isNotEmpty();
    assertThat(byUrl.status()).isEqualTo(200);
    assertThat(byUrl.header("X-Muxi-SDK-Latest")).isEmpty();
    assertThat(stopped.status()).isEqualTo(503);
    assertThat(stopped.json().path("message").asString()).contains("my-team");
    assertThat(again.status()).isEqualTo(200);
  }

  @Test
  void wantsTheKeysOfTheFormation() {
    server.deploy("my-team", "1.0.0", Bundles.of("my-team", "1.0.0"));

    assertThat(chat("my-team").status()).isEqualTo(401);
    assertThat(chat("my-team", "X-MUXI-CLIENT-KEY", "fmc_other").status()).isEqualTo(401);
    assertThat(
            desk.get("/api/my-team/v1/agents", "X-MUXI-CLIENT-KEY", clientKey).json().path("type"))
        .hasToString("\"error.authentication\"");
    assertThat(desk.get("/api/my-team/v1/health").status()).isEqualTo(200);
    assertThat(desk.get("/api/my-team/v1/nothing").status()).isEqualTo(404);
  }

  @Test
  void streams() {
    server.deploy("my-team", "1.0.0", Bundles.of("my-team", "1.0.0"));
    HttpRequest request =
        desk.request(
                "/api/my-team/v1/chat",
                "X-MUXI-CLIENT-KEY",
                clientKey,
                "Accept",
                "text/event-stream",
                "Content-Type",
                "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"message\":\"Hello!\"}"))
            .build();
    List<String> names = new ArrayList<>();
    try (EventReader events = EventReader.open(desk.client(), request)) {
      assertThat(events.contentType()).startsWith("text/event-stream");
      for (Optional<EventReader.Event> one = events.next(); one.isPresent(); one = events.next()) {
        names.add(one.get().name());
      }
    }
    assertThat(names).contains("message").endsWith("done");
  }

  @Test
  void cannotBeReachedWhereNoFormationIsPlayed() {
    try (Sandbox lone = Sandbox.builder().provider("muxi-server").seed(42).build().start()) {
      MuxiDesk.below(lone).deploy("my-team", "1.0.0", Bundles.of("my-team", "1.0.0"));
      HttpDesk below = new HttpDesk(lone.baseUrl("muxi-server"));
      HttpDesk root = new HttpDesk(URI.create(lone.origin().toString()));

      assertThat(below.get("/api/my-team/v1/health").status()).isEqualTo(502);
      assertThat(root.get("/api/my-team/v1/health").status()).isEqualTo(502);
      assertThat(root.get("/api/other/v1/health").status()).isEqualTo(404);
    }
  }

  private Reply chat(String formation, String... headers) {
    return desk.post("/api/" + formation + "/v1/chat", "{\"message\":\"Hello!\"}", headers);
  }
}
