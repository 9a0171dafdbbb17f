package dev.muster.core.faults;

import static dev.muster.core.internal.RawServer.reset;
import static dev.muster.core.internal.RawServer.write;

import dev.muster.core.internal.RawServer;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;

/**
 * What a server does to a request. Each connection carries one request, so that connections count
 * the attempts, those that never got as far as a request included.
 */
@FunctionalInterface
interface Fault {
  String JSON = "Content-Type: application/json";
  String EVENTS = "Content-Type: text/event-stream";

  void strike(Socket socket, RawServer server) throws IOException;

  /** The fault of that name; one that begins with a number is an answer, with a header perhaps. */
  static Fault named(String name) {
    return switch (name) {
      case "reset while it is sent" ->
          (socket, server) -> {
            socket.getInputStream().read();
            reset(socket);
          };
      case "reset after the request" ->
          (socket, server) -> {
            server.read(socket);
            reset(socket);
          };
      case "close after the request" -> (socket, server) -> server.read(socket);
      case "half an answer" ->
          (socket, server) -> {
            server.read(socket);
            write(socket, "HTTP/1.1 200 OK", "Content-Le");
          };
      case "silence" ->
          (socket, server) -> {
            server.read(socket);
            untilTheClientHangsUp(socket);
          };
      case "body stalls" ->
          (socket, server) -> {
            server.read(socket);
            write(socket, head(server, "Content-Length: 50") + start(server));
            untilTheClientHangsUp(socket);
          };
      case "body cut" ->
          (socket, server) -> {
            server.read(socket);
            write(socket, head(server, "Content-Length: 50") + start(server));
          };
      case "chunk cut" ->
          (socket, server) -> {
            server.read(socket);
            write(socket, head(server, "Transfer-Encoding: chunked") + "40\r\n" + start(server));
          };
      case "body dribbles" ->
          (socket, server) -> {
            server.read(socket);
            for (char c : success(server).toCharArray()) {
              write(socket, String.valueOf(c));
            }
          };
      case "malformed JSON" ->
          (socket, server) -> {
            server.read(socket);
            write(socket, answer("200 OK", JSON, "{\"id\" \"a\", \"status\": }"));
          };
      case "another JSON" ->
          (socket, server) -> {
            server.read(socket);
            write(socket, answer("200 OK", JSON, "[[]]"));
          };
      default -> status(name);
    };
  }

  private static Fault status(String answer) {
    String[] parts = answer.split(" ", 2);
    String header = parts.length == 1 ? JSON : parts[1];
    return (socket, server) -> {
      server.read(socket);
      write(socket, answer(parts[0] + " Oops", header, ""));
    };
  }

  /** No fault at all. */
  static Fault none() {
    return (socket, server) -> {
      server.read(socket);
      write(socket, success(server));
    };
  }

  private static String success(RawServer server) {
    return isStream(server)
        ? answer("200 OK", EVENTS, "event: done\ndata: 1\n\n")
        : answer("200 OK", JSON, "{\"id\":\"a\",\"status\":\"done\"}");
  }

  private static String answer(String status, String header, String body) {
    return String.join(
        "\r\n",
        "HTTP/1.1 " + status,
        header,
        "Connection: close",
        "Content-Length: " + body.length(),
        "",
        body);
  }

  private static String head(RawServer server, String length) {
    String type = isStream(server) ? EVENTS : JSON;
    return String.join("\r\n", "HTTP/1.1 200 OK", type, "Connection: close", length, "", "");
  }

  private static String start(RawServer server) {
    return isStream(server) ? "event: step\ndata: 1\n\n" : "{\"id\"";
  }

  private static boolean isStream(RawServer server) {
    String request = server.requests.get(server.requests.size() - 1);
    return request.toLowerCase(Locale.ROOT).contains("/chat");
  }

  private static void untilTheClientHangsUp(Socket socket) throws IOException {
    while (socket.getInputStream().read() >= 0) {
      // It has nothing more to say.
    }
  }
}
