package dev.muster.mock.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a proxy our credentials when a tunnel is asked for.
 *
 * <p>The JDK's client never sends basic credentials with {@code CONNECT}, unless a property of the
 * whole JVM was set before the first use of any client. So it asks this relay for its tunnels: a
 * port of the loopback that serves only those who know a word that is made up anew each time.
 */
final class CredentialRelay implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CredentialRelay.class);
  private static final int LONGEST_HEAD = 16 * 1024;

  private final UpstreamProxy proxy;
  private final ServerSocket door;
  private final String word = "Muster " + UUID.randomUUID();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private CredentialRelay(UpstreamProxy proxy, ServerSocket door) {
    this.proxy = proxy;
    this.door = door;
  }

  static CredentialRelay open(UpstreamProxy proxy) throws IOException {
    CredentialRelay relay =
        new CredentialRelay(proxy, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    start(relay::accept);
    return relay;
  }

  InetSocketAddress address() {
    return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
  }

  /** What the relay wants to hear. */
  String authorization() {
    return word;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "muster-proxy-relay");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        start(() -> serve(client));
      } catch (IOException e) {
        LOG.debug("The relay to {} takes no more tunnels: {}", proxy, e.getMessage());
      }
    }
  }

  private void serve(Socket client) {
    open.add(client);
    try (client;
        Socket server = new Socket()) {
      String head = head(client.getInputStream());
      if (!head.contains("\r\nProxy-Authorization: " + word + "\r\n")) {
        return;
      }
      open.add(server);
      server.connect(new InetSocketAddress(proxy.host(), proxy.port()));
      String told = head.replace(word, proxy.authorization().orElseThrow());
      server.getOutputStream().write(told.getBytes(StandardCharsets.ISO_8859_1));
      start(() -> copy(client, server));
      copy(server, client);
      open.remove(server);
    } catch (IOException e) {
      LOG.warn("No tunnel through {}: {}", proxy, e.getMessage());
    } finally {
      open.remove(client);
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int end = 0;
    while (end < 4 && head.size() < LONGEST_HEAD) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.write(next);
      end = next == (end % 2 == 0 ? '\r' : '\n') ? end + 1 : next == '\r' ? 1 : 0;
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      LOG.debug("A tunnel ended: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      LOG.debug("The relay to {} did not close: {}", proxy, e.getMessage());
    }
  }
}
