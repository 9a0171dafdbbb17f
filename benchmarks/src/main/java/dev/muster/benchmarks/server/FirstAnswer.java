package dev.muster.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Waits for a server that starts. It asks over a plain socket: that costs the measured machine less
 * than a client would.
 */
final class FirstAnswer {
  private final int port;
  private final byte[] request;
  private long connected;

  FirstAnswer(int port, String path) {
    this.port = port;
    this.request =
        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Tries once: whether a good answer came. */
  boolean came() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
      if (connected == 0) {
        connected = System.nanoTime();
      }
      socket.setSoTimeout(120_000);
      socket.getOutputStream().write(request);
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 200");
    } catch (IOException notYet) {
      return false;
    }
  }

  /** When the first connection was accepted, on the clock of {@link System#nanoTime()}. */
  long connected() {
    return connected;
  }
}
