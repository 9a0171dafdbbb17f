package dev.muster.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class RawHttpTest {

  @Test
  void sendsTheTargetAsItIs() throws Exception {
    Exchange exchange = exchange("GET", "/a/../\"b\"?x=|", "HTTP/1.1 204 No Content\r\n\r\n", 5000);
    assertThat(exchange.sent()).startsWith("GET /a/../\"b\"?x=| HTTP/1.1\r\nHost: 127.0.0.1:");
    assertThat(exchange.answer().status()).isEqualTo(204);
  }

  @Test
  void readsBodiesOfEachKind() throws Exception {
    assertThat(body("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcd")).isEqualTo("abc");
    assertThat(
            body(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n"))
        .isEqualTo("abc");
    assertThat(body("HTTP/1.1 200 OK\r\n\r\nabc")).isEqualTo("abc");
    assertThat(body("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nabc")).isEqualTo("abc");
  }

  @Test
  void readsNoBodyAfterHead() throws Exception {
    Exchange exchange = exchange("HEAD", "/", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n", 5000);
    assertThat(exchange.answer().body()).isEmpty();
  }

  @Test
  void failsWhereTheServerHangsUp() {
    assertThatThrownBy(() -> exchange("GET", "/", "", 5000)).isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> exchange("GET", "/", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", 5000))
        .hasMessageContaining("2 of 9");
  }

  @Test
  void givesUpOnASilentServer() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> RawHttp.send(server.getLocalPort(), request("GET", "/"), 50))
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  private record Exchange(String sent, RawHttp.Answer answer) {}

  private static String body(String answer) throws Exception {
    byte[] body = exchange("GET", "/", answer, 5000).answer().body();
    return new String(body, StandardCharsets.UTF_8);
  }

  private static RawHttp.Request request(String method, String target) {
    return new RawHttp.Request(method, target, List.of(Map.entry("X-A", "b")), new byte[0]);
  }

  private static Exchange exchange(String method, String target, String answer, int timeoutMillis)
      throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<String> sent =
          CompletableFuture.supplyAsync(() -> answerOnce(server, answer));
      RawHttp.Answer read =
          RawHttp.send(server.getLocalPort(), request(method, target), timeoutMillis);
      return new Exchange(sent.get(), read);
    }
  }

  private static String answerOnce(ServerSocket server, String answer) {
    try (Socket socket = server.accept()) {
      StringBuilder sent = new StringBuilder();
      while (!sent.toString().endsWith("\r\n\r\n")) {
        sent.append((char) socket.getInputStream().read());
      }
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      return sent.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
