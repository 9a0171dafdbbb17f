package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Where providers are found with the paths of their documents. */
class SandboxRootTest {
  @Test
  void servesALoneProviderAtTheRootToo() {
    try (Sandbox sandbox = Sandbox.builder().provider("muapi").seed(42).build().start()) {
      HttpDesk root = new HttpDesk(sandbox.origin(), "x-api-key", "any");
      HttpDesk below = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "any");
      String id =
          root.post("/api/v1/flux-dev-image", "{\"prompt\":\"a fox\"}")
              .json()
              .path("request_id")
              .asString();

      assertThat(below.get("/predictions/" + id + "/result").status()).isEqualTo(200);
      assertThat(root.get("/openapi.json").status()).isEqualTo(200);
      assertThat(root.get("/nothing").json().path("detail").asString()).isEqualTo("Not Found");
    }
  }

  @Test
  void servesAtTheRootWhoIsAskedFor() {
    try (Sandbox sandbox =
        Sandbox.builder().provider("muapi").provider("music-ai").root("music-ai").build().start()) {
      HttpDesk root = new HttpDesk(sandbox.origin(), "Authorization", "any", "x-api-key", "any");

      assertThat(root.get("/api/application").status()).isEqualTo(200);
      assertThat(root.get("/v1/application").status()).isEqualTo(200);
      assertThat(root.get("/music-ai/api/application").status()).isEqualTo(200);
      assertThat(root.get("/api/v1/account/balance").status()).isEqualTo(404);
      assertThat(root.get("/muapi/api/v1/account/balance").status()).isEqualTo(200);
    }
  }

  @Test
  void saysWhoseTheRootCanBe() {
    assertThatThrownBy(() -> Sandbox.builder().provider("muapi").root("muvi").build())
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("muapi")
        .hasMessageContaining("muvi");
  }
}
