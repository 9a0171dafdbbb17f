package dev.muster.core.internal;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import okhttp3.Connection;
import okhttp3.Protocol;

/**
 * A kept connection that the server had closed before anything was sent on it. OkHttp looks for
 * such only after ten idle seconds, and servers hang up after five; a submit on one would be lost,
 * and could not be repeated, since nobody would know that it was lost.
 */
final class StaleConnection extends IOException {
  private static final long serialVersionUID = 1L;

  private StaleConnection() {
    super("the server has closed the kept connection");
  }

  /**
   * Takes a millisecond to look at a connection that is about to be used.
   *
   * @throws StaleConnection if it is of no use; it is closed then
   */
  static void check(Connection connection) throws IOException {
    // An HTTP/2 connection is shared, and is read all the time: OkHttp knows when it ends.
    if (connection.protocol() == Protocol.HTTP_2
        || connection.protocol() == Protocol.H2_PRIOR_KNOWLEDGE) {
      return;
    }
    Socket socket = connection.socket();
    if (!isSilent(socket)) {
      socket.close();
      throw new StaleConnection();
    }
  }

  /**
   * Whether the server says nothing, as it should before it is asked: no end, and no words either.
   */
  private static boolean isSilent(Socket socket) {
    try {
      int timeout = socket.getSoTimeout();
      try {
        socket.setSoTimeout(1);
        socket.getInputStream().read();
        return false;
      } catch (SocketTimeoutException e) {
        return true;
      } finally {
        socket.setSoTimeout(timeout);
      }
    } catch (IOException e) {
      // Reset.
      return false;
    }
  }
}
