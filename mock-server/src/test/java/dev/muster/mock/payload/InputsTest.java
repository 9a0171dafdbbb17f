package dev.muster.mock.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Headers;
import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputsTest {

  @Test
  void takesJsonAsItIs() {
    assertThat(Inputs.of(new Payload.Json(Json.read("[1]")))).isEqualTo(Json.read("[1]"));
  }

  @Test
  void takesFieldsAsTexts() {
    assertThat(Inputs.of(new Payload.Form(Map.of("a", List.of("1", "2")))))
        .isEqualTo(Json.read("{\"a\":\"1,2\"}"));
  }

  @Test
  void takesFilesByTheirNames() {
    Payload.Part text = part("prompt", null, "a fox");
    Payload.Part file = part("image", "fox.png", "bytes");
    Payload.Part nameless = part(null, null, "x");

    assertThat(Inputs.of(new Payload.Multipart(List.of(text, file, nameless))))
        .isEqualTo(Json.read("{\"prompt\":\"a fox\",\"image\":\"fox.png\"}"));
  }

  @Test
  void takesAPartThatComesAgainAsAList() {
    Payload.Part first = part("image", "a.png", "bytes");
    Payload.Part second = part("image", "b.png", "bytes");
    Payload.Part third = part("image", "c.png", "bytes");

    assertThat(Inputs.of(new Payload.Multipart(List.of(first, second))))
        .isEqualTo(Json.read("{\"image\":[\"a.png\",\"b.png\"]}"));
    assertThat(Inputs.of(new Payload.Multipart(List.of(first, second, third))).path("image"))
        .hasSize(3);
  }

  @Test
  void takesNothingAsNothing() {
    assertThat(Inputs.of(new Payload.None())).isEqualTo(Json.object());
    assertThat(Inputs.of(new Payload.Binary(new byte[1]))).isEqualTo(Json.object());
  }

  private static Payload.Part part(String name, String fileName, String content) {
    return new Payload.Part(
        name, fileName, "text/plain", Headers.empty(), content.getBytes(StandardCharsets.UTF_8));
  }
}
