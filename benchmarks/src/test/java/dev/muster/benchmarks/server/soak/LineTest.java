package dev.muster.benchmarks.server.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final byte[] REQUEST = Requests.get("/");

  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void keepsItsConnection() throws Exception {
    CompletableFuture<Integer> connections = serve(2);
    try (Line line = new Line(server.getLocalPort())) {
      assertThat(line.ask(REQUEST).status()).isEqualTo(200);
      assertThat(line.ask(REQUEST).status()).isEqualTo(200);
    }
    assertThat(connections.get()).isEqualTo(1);
  }

  @Test
  void comesBackWhenTheServerHasClosedAnIdleConnection() throws Exception {
    CompletableFuture<Integer> connections = serve(1, 1);
    try (Line line = new Line(server.getLocalPort())) {
      line.ask(REQUEST);
      assertThat(line.ask(REQUEST).status()).isEqualTo(200);
    }
    assertThat(connections.get()).isEqualTo(2);
  }

  @Test
  void tellsWhenANewConnectionIsClosedWithoutAnAnswer() {
    serve(0);
    try (Line line = new Line(server.getLocalPort())) {
      assertThatThrownBy(() -> line.ask(REQUEST)).isInstanceOf(IOException.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Answers so many requests on each connection, and closes it then. */
  private CompletableFuture<Integer> serve(int... answers) {
    return CompletableFuture.supplyAsync(
        () -> {
          int connections = 0;
          for (int count : answers) {
            try (Socket socket = server.accept()) {
              connections++;
              for (int i = 0; i < count; i++) {
                socket.getInputStream().readNBytes(REQUEST.length);
                socket
                    .getOutputStream()
                    .write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
              }
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          }
          return connections;
        });
  }
}
