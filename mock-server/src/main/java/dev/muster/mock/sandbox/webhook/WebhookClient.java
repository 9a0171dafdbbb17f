package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.proxy.FetchException;
import dev.muster.mock.proxy.Outgoing;
import dev.muster.mock.proxy.Requests;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Sends webhooks; no thread waits for an answer. Redirects are not followed: they are answers like
 * any other. Certificates are checked, but for those of this machine, where nobody can be in
 * between.
 */
final class WebhookClient {
  private @Nullable HttpClient here;
  private @Nullable HttpClient elsewhere;

  /** What came back: a status, or why there was none. */
  record Reply(Optional<Integer> status, String error) {}

  /** Sends a request; the future never fails, and can be cancelled. */
  CompletableFuture<Reply> send(Outgoing request, Duration timeout) {
    HttpRequest http;
    try {
      http = Requests.of(request);
    } catch (FetchException e) {
      return CompletableFuture.completedFuture(new Reply(Optional.empty(), e.getMessage()));
    }
    CompletableFuture<HttpResponse<Void>> pending =
        client(TargetPolicy.isLoopback(request.url())).sendAsync(http, BodyHandlers.discarding());
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    pending
        .copy()
        .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete(
            (response, failure) ->
                reply.complete(
                    failure == null
                        ? new Reply(Optional.of(response.statusCode()), "")
                        : new Reply(Optional.empty(), reason(request, timeout, failure))));
    // Whoever gives up, or has waited for long enough, ends the exchange as well.
    reply.whenComplete((told, given) -> pending.cancel(true));
    return reply;
  }

  private static String reason(Outgoing request, Duration timeout, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof TimeoutException) {
      return "no answer within " + timeout.toMillis() + " ms";
    }
    int port = request.url().getPort();
    String peer = request.url().getHost() + (port < 0 ? "" : ":" + port);
    return FetchException.of(request.url(), peer, cause).getMessage();
  }

  private synchronized HttpClient client(boolean loopback) {
    HttpClient known = loopback ? here : elsewhere;
    if (known != null) {
      return known;
    }
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER);
    if (loopback) {
      here = builder.proxy(HttpClient.Builder.NO_PROXY).sslContext(trusting()).build();
      return here;
    }
    Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
    elsewhere = builder.build();
    return elsewhere;
  }

  private static SSLContext trusting() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new AnyCertificate()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java speaks TLS", e);
    }
  }
}
