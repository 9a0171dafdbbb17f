package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.Prediction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PosterTest {
  @Test
  void submitsAndWaits() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/flux-dev-image", call -> answer(call, "{\"request_id\":\"a\"}"));
    server.createContext(
        "/predictions/a/result",
        call -> answer(call, "{\"status\":\"completed\",\"outputs\":[\"https://x.test/o.png\"]}"));
    server.start();
    String base = "http://localhost:" + server.getAddress().getPort();

    try (MuApi muapi = MuApi.builder().apiKey("test").baseUrl(base).build()) {
      assertEquals(List.of("https://x.test/o.png"), new Poster(muapi).of("a fox"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void seesWhatMayBeNull() throws ReflectiveOperationException {
    assertTrue(MuApi.class.getPackage().isAnnotationPresent(NullMarked.class));
    assertTrue(Prediction.class.getPackage().isAnnotationPresent(NullMarked.class));
    assertTrue(
        Prediction.class
            .getMethod("error")
            .getAnnotatedReturnType()
            .isAnnotationPresent(Nullable.class));
  }

  private static void answer(HttpExchange call, String json) throws IOException {
    try (call) {
      call.getRequestBody().readAllBytes();
      byte[] body = json.getBytes(UTF_8);
      call.getResponseHeaders().set("Content-Type", "application/json");
      call.sendResponseHeaders(200, body.length);
      call.getResponseBody().write(body);
    }
  }
}
