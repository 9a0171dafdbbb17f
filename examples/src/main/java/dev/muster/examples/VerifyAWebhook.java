package dev.muster.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.muster.core.WebhookException;
import dev.muster.core.WebhookReceiver;
import dev.muster.muvi.Muvi;
import dev.muster.muvi.model.JobNotice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** How do I know that a webhook was called by the provider, and not by somebody else? */
public final class VerifyAWebhook {
  private VerifyAWebhook() {}

  public static void main(String[] args) throws IOException {
    WebhookReceiver<JobNotice> webhook = Muvi.webhook(System.getenv("MUVI_WEBHOOK_SECRET"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/muvi", exchange -> answer(exchange, webhook));
    server.start();
    System.out.println("listening on port " + server.getAddress().getPort());
  }

  private static void answer(HttpExchange exchange, WebhookReceiver<JobNotice> webhook)
      throws IOException {
    try (exchange) {
      // The bytes as they came: the signature is over these.
      byte[] body = exchange.getRequestBody().readAllBytes();
      try {
        JobNotice notice = webhook.receive(body, exchange.getRequestHeaders());
        // It may come more than once: remember which jobs you have dealt with.
        System.out.println("job " + notice.jobId() + " is " + notice.status());
        exchange.sendResponseHeaders(204, -1);
      } catch (WebhookException e) {
        System.out.println("refused: " + e.getMessage());
        exchange.sendResponseHeaders(401, -1);
      }
    }
  }
}
