package dev.muster.contract.parity;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An HTTP/1.1 client that changes nothing: the target and the headers go out as they are given. One
 * connection a request; it fails with an {@link IOException} where the server hangs up.
 */
final class RawHttp {
  private RawHttp() {}

  /** What is sent; nothing is added but {@code Host} and {@code Connection}. */
  record Request(
      String method, String target, List<Map.Entry<String, String>> headers, byte[] body) {
    boolean names(String header) {
      return headers.stream().anyMatch(entry -> entry.getKey().equalsIgnoreCase(header));
    }
  }

  /** What came back, header names as they were written. */
  record Answer(int status, List<Map.Entry<String, String>> headers, byte[] body) {}

  /**
   * @throws java.net.SocketTimeoutException where nothing comes for that long
   */
  static Answer send(int port, Request request, int timeoutMillis) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeoutMillis);
      socket.setSoTimeout(timeoutMillis);
      socket.getOutputStream().write(bytes(port, request));
      socket.getOutputStream().flush();
      return read(
          new BufferedInputStream(socket.getInputStream()), request.method().equals("HEAD"));
    }
  }

  private static byte[] bytes(int port, Request request) throws IOException {
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
    if (!request.names("host")) {
      head.append("Host: 127.0.0.1:").append(port).append("\r\n");
    }
    request.headers().forEach(h -> head.append(h.getKey() + ": " + h.getValue() + "\r\n"));
    head.append("Connection: close\r\n\r\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head.toString().getBytes(StandardCharsets.UTF_8));
    bytes.write(request.body());
    return bytes.toByteArray();
  }

  private static Answer read(InputStream in, boolean head) throws IOException {
    while (true) {
      String[] statusLine = line(in).split(" ", 3);
      int status = Integer.parseInt(statusLine[1]);
      List<Map.Entry<String, String>> headers = headers(in);
      if (status >= 200) {
        boolean empty = head || status == 204 || status == 304;
        return new Answer(status, headers, empty ? new byte[0] : body(in, headers));
      }
    }
  }

  private static List<Map.Entry<String, String>> headers(InputStream in) throws IOException {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.add(Map.entry(line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    return headers;
  }

  private static byte[] body(InputStream in, List<Map.Entry<String, String>> headers)
      throws IOException {
    for (Map.Entry<String, String> header : headers) {
      switch (header.getKey().toLowerCase(Locale.ROOT)) {
        case "transfer-encoding" -> {
          return chunks(in);
        }
        case "content-length" -> {
          return exactly(in, Integer.parseInt(header.getValue()));
        }
        default -> {}
      }
    }
    return in.readAllBytes();
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
      whole.write(exactly(in, size));
      line(in);
      if (size == 0) {
        return whole.toByteArray();
      }
    }
  }

  private static byte[] exactly(InputStream in, int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("The answer ended after " + bytes.length + " of " + size + " bytes");
    }
    return bytes;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("The server hung up within an answer's head");
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
