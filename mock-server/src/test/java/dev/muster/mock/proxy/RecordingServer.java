package dev.muster.mock.proxy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that keeps what it gets byte for byte, and answers whatever a test says. */
public final class RecordingServer implements AutoCloseable {
  private final ServerSocket door;
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();

  /** A request as it came. */
  public record Seen(String line, List<String> headers, byte[] body) {
    public Optional<String> header(String name) {
      return headers.stream()
          .filter(header -> header.toLowerCase().startsWith(name.toLowerCase() + ":"))
          .map(header -> header.substring(name.length() + 1).strip())
          .findFirst();
    }

    public String target() {
      return line.split(" ")[1];
    }

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** Writes an answer; the connection is closed behind it. */
  public interface Reply {
    void write(Seen request, OutputStream out) throws IOException, InterruptedException;
  }

  private RecordingServer(ServerSocket door) {
    this.door = door;
  }

  public static RecordingServer start() {
    try {
      RecordingServer server =
          new RecordingServer(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
      server.daemon(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers a path with that, instead of with {@code {"ok":true}}. */
  public RecordingServer on(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  public RecordingServer on(String path, int status, byte[] body, String... headers) {
    return on(path, (request, out) -> write(out, status, body, headers));
  }

  public RecordingServer on(String path, int status, String body, String... headers) {
    return on(path, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public static void write(OutputStream out, int status, byte[] body, String... headers)
      throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
    out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
    out.flush();
  }

  public int port() {
    return door.getLocalPort();
  }

  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  public List<Seen> seen() {
    return new ArrayList<>(seen);
  }

  public Seen last() {
    return seen.get(seen.size() - 1);
  }

  private void daemon(Runnable work) {
    Thread thread = new Thread(work, "recording-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        daemon(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      Seen request = read(new BufferedInputStream(client.getInputStream()));
      seen.add(request);
      OutputStream out = client.getOutputStream();
      String path = URI.create(request.target()).getPath();
      Reply reply = replies.get(path == null ? request.target() : path);
      if (reply == null) {
        reply = (any, to) -> write(to, 200, json(), "Content-Type: application/json");
      }
      reply.write(request, out);
    } catch (IOException | InterruptedException | IllegalArgumentException e) {
      // The client is gone, or spoke TLS; the test sees it there.
    }
  }

  private static byte[] json() {
    return "{\"ok\":true}".getBytes(StandardCharsets.UTF_8);
  }

  private static Seen read(InputStream in) throws IOException {
    String line = line(in);
    List<String> headers = new ArrayList<>();
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      headers.add(header);
    }
    Seen head = new Seen(line, headers, new byte[0]);
    int length = Integer.parseInt(head.header("Content-Length").orElse("0"));
    return new Seen(line, headers, in.readNBytes(length));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    if (next < 0) {
      throw new IOException("The client left");
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
