package dev.muster.mock.wiremock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends what no client library would let through. Text is one byte a character. */
final class RawSocket implements AutoCloseable {
  private final Socket socket;

  RawSocket(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(20_000);
    socket.setTcpNoDelay(true);
  }

  /** All that a server answers to a text, until it closes the connection. */
  static String answer(int port, String request) throws IOException {
    try (RawSocket socket = new RawSocket(port)) {
      return socket.send(request).rest();
    }
  }

  RawSocket send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawSocket send(byte[] bytes) throws IOException {
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    } catch (SocketException e) {
      // Refused before all was sent: what was answered can still be read.
    }
    return this;
  }

  /** Says that nothing more will be sent. */
  RawSocket end() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** What comes until the connection is closed, cleanly or not. */
  String rest() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
      }
    } catch (SocketException e) {
      // Reset: an end as well.
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  /** What comes until a text has come. */
  String until(String text) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(text) < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("The connection ended after " + read);
      }
      read.append((char) next);
    }
    return read.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
