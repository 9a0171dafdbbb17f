package dev.muster.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/**
 * The Jetty that is inside of WireMock, with nothing on top: it reads the request and answers with
 * bytes that it holds ready. No mock server on it can be faster. Arguments: the port, the file for
 * the answers to GET, the file for the answers to POST.
 */
public final class BareJetty {
  private BareJetty() {}

  public static void main(String[] arguments) throws Exception {
    Server server = new Server(Integer.parseInt(arguments[0]));
    server.setHandler(
        new Answers(
            Files.readAllBytes(Path.of(arguments[1])), Files.readAllBytes(Path.of(arguments[2]))));
    server.start();
    server.join();
  }

  private static final class Answers extends AbstractHandler {
    private final byte[] read;
    private final byte[] made;

    Answers(byte[] read, byte[] made) {
      this.read = read;
      this.made = made;
    }

    @Override
    public void handle(
        String target, Request jetty, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      boolean post = request.getMethod().equals("POST");
      if (post) {
        request.getInputStream().readAllBytes();
      }
      byte[] body = post ? made : read;
      response.setStatus(post ? 201 : 200);
      response.setContentType("application/json");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      jetty.setHandled(true);
    }
  }
}
