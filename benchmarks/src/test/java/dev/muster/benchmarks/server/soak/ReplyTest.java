package dev.muster.benchmarks.server.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReplyTest {
  @Test
  void readsAsMuchAsItsLengthTellsAndLeavesTheNext() throws IOException {
    ByteArrayInputStream in =
        stream(
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");

    assertThat(text(Reply.read(in))).isEqualTo("200 {} false");
    assertThat(text(Reply.read(in))).isEqualTo("404  false");
  }

  @Test
  void joinsChunks() throws IOException {
    assertThat(
            text(
                Reply.read(
                    stream(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\na\r\n0123456789\r\n0\r\n\r\n"))))
        .isEqualTo("200 {}0123456789 false");
  }

  @Test
  void expectsNoBodyWhereThereIsNone() throws IOException {
    assertThat(text(Reply.read(stream("HTTP/1.1 204 No Content\r\n\r\nrest"))))
        .isEqualTo("204  false");
  }

  @Test
  void readsToTheEndWhereNoLengthIsTold() throws IOException {
    assertThat(text(Reply.read(stream("HTTP/1.1 400 Bad\r\nConnection: close\r\n\r\nwhy"))))
        .isEqualTo("400 why true");
  }

  @Test
  void passesOverContinue() throws IOException {
    assertThat(
            text(
                Reply.read(
                    stream(
                        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Made\r\nContent-Length: 0\r\n\r\n"))))
        .isEqualTo("201  false");
  }

  @Test
  void noticesAnEndThatComesTooEarly() {
    assertThatThrownBy(() -> Reply.read(stream(""))).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> Reply.read(stream("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{}")))
        .isInstanceOf(EOFException.class)
        .hasMessageContaining("2 of 5");
  }

  @Test
  void refusesWhatIsNotHttp() {
    assertThatThrownBy(() -> Reply.read(stream("cow\r\n\r\n"))).hasMessageContaining("cow");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(Reply reply) {
    return reply.status()
        + " "
        + new String(reply.body(), StandardCharsets.ISO_8859_1)
        + " "
        + reply.last();
  }
}
