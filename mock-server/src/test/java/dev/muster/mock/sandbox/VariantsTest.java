package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Variants that change what many operations answer. */
class VariantsTest {
  private final Sandbox sandbox =
      Sandbox.builder()
          .provider("muapi")
          .provider("music-ai")
          .provider("miraflow")
          .provider("muxi-server")
          .provider("muxi-formation")
          .seed(42)
          .clock(SandboxClock.instant())
          .build()
          .start();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void tellsErrorsAsObjects() {
    HttpDesk desk = on("muapi", "error-objects", "x-api-key", "any");
    Reply unknown = desk.get("/predictions/none/result");

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json().propertyNames()).containsExactly("error");
    assertThat(unknown.json().at("/error/message").asString()).isNotEmpty();
    assertThat(desk.post("/flux-dev-image", "{}").json().path("detail").isArray()).isTrue();
  }

  @Test
  void tellsErrorsBarely() {
    sandbox.provider("muxi-server").turn("bare-errors", true);
    Reply unknown = MuxiDesk.below(sandbox).get("/rpc/formations/my-team");

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json().propertyNames())
        .containsExactlyInAnyOrder("error", "message", "code");
    assertThat(unknown.json().path("error").asString()).isEqualTo("Not Found");
    Reply unsigned = new HttpDesk(sandbox.baseUrl("muxi-server")).get("/rpc/formations");
    assertThat(unsigned.json().path("error").asString()).isEqualTo("Unauthorized");
    assertThat(unsigned.json().has("success")).isFalse();
  }

  @Test
  void namesInvalidParameters() {
    HttpDesk desk = on("muxi-formation", "invalid-params", "X-MUXI-CLIENT-KEY", "any");
    assertThat(desk.post("/chat", "{}").json().at("/error/code").asString())
        .isEqualTo("INVALID_PARAMS");
  }

  @Test
  void tellsFailuresWith200() {
    HttpDesk desk = on("miraflow", "failures-with-200", "x-api-key", "any");
    Reply refused = desk.post("/image/generate", "{}");

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.json().path("result").asString()).isEqualTo("failure");
    assertThat(desk.get("/avatars").json().has("avatars")).isTrue();
  }

  @Test
  void overlooksACommaUnlessAskedNotTo() {
    String body = "{\"name\":\"a\",\"workflow\":\"my-workflow-id\",\"params\":{\"b\":1,},}";
    HttpDesk desk = new HttpDesk(sandbox.baseUrl("music-ai"), "Authorization", "any");

    assertThat(desk.post("/job", body).status()).isEqualTo(200);
    assertThat(desk.post("/job", body.replace(",}", ",,}")).status()).isEqualTo(400);
    sandbox.provider("music-ai").turn("trailing-commas", false);
    assertThat(desk.post("/job", body).status()).isEqualTo(400);
  }

  @Test
  void beginsWithWhatWasTurnedOff() {
    try (Sandbox strict =
        Sandbox.builder().provider("music-ai").turnOff("trailing-commas").build().start()) {
      HttpDesk desk = new HttpDesk(strict.baseUrl("music-ai"), "Authorization", "any");
      strict.reset();
      assertThat(desk.post("/job", "{\"name\":\"a\",}").status()).isEqualTo(400);
    }
  }

  private HttpDesk on(String provider, String name, String... headers) {
    sandbox.provider(provider).turn(name, true);
    return new HttpDesk(sandbox.baseUrl(provider), headers);
  }
}
