package dev.muster.core.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import okhttp3.HttpUrl;

/**
 * A server below HTTP: counts every request that reaches it and treats each connection as badly as
 * the test wants.
 */
public final class RawServer implements AutoCloseable {
  /** What to do with a connection. */
  @FunctionalInterface
  public interface Behaviour {
    void treat(Socket socket, RawServer server) throws IOException;
  }

  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Behaviour behaviour;
  public final Semaphore answerRead = new Semaphore(0);
  public final List<String> requests = new CopyOnWriteArrayList<>();
  public final List<String> connections = new CopyOnWriteArrayList<>();

  public RawServer(Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    Thread thread = new Thread(this::accept, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  public HttpUrl url() {
    return HttpUrl.get("http://127.0.0.1:" + listener.getLocalPort() + "/");
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        connections.add(socket.getRemoteSocketAddress().toString());
        Thread thread = new Thread(() -> treat(socket), "raw-connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void treat(Socket socket) {
    try (socket) {
      behaviour.treat(socket, this);
    } catch (IOException e) {
      // The client went away, as it may.
    }
  }

  /** Reads one whole request and counts it; false when the client has closed the connection. */
  public boolean read(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      head.write(next);
    }
    String text = head.toString(StandardCharsets.ISO_8859_1);
    in.readNBytes(length(text));
    requests.add(text.lines().findFirst().orElseThrow());
    return true;
  }

  private static int length(String head) {
    return head.toLowerCase(Locale.ROOT)
        .lines()
        .filter(line -> line.startsWith("content-length:"))
        .map(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  public static void write(Socket socket, String... lines) throws IOException {
    socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** Ends a connection with a reset. */
  public static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
