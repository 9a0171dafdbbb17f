package dev.muster.benchmarks.server.soak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A bare connection, on which nothing stops a request from being wrong. */
final class Wire implements AutoCloseable {
  /** Longer than any good answer takes, however busy the machine is. */
  private static final int PATIENCE = 30_000;

  private final Socket socket = new Socket();
  private final InputStream in;
  private final OutputStream out;

  Wire(int port) throws IOException {
    this(port, PATIENCE);
  }

  Wire(int port, int patience) throws IOException {
    try {
      socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
      socket.setSoTimeout(patience);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
      out = socket.getOutputStream();
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** Sends text whose characters are bytes. */
  Wire send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  Wire send(byte[] bytes) throws IOException {
    out.write(bytes);
    return this;
  }

  Reply reply() throws IOException {
    return Reply.read(in);
  }

  /** One byte of what comes, or -1 at the end. */
  int read() throws IOException {
    return in.read();
  }

  /** Says that nothing more will be sent. */
  void shutdown() throws IOException {
    socket.shutdownOutput();
  }

  /** Makes closing break the connection instead of ending it. */
  void breakOnClose() throws IOException {
    socket.setSoLinger(true, 0);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
