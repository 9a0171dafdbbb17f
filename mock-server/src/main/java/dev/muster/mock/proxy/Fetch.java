package dev.muster.mock.proxy;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests as Node's {@code fetch} does for Prism: up to 20 redirects are followed, bodies
 * come back decoded, and no status is an error. Event streams come as they run; everything else is
 * awaited in full. For any number of threads; the HTTP client is made by the first request.
 */
public final class Fetch {
  private static final int MOST_REDIRECTS = 20;

  private final Client client;
  private final Duration timeout;
  private final Set<String> secretHeaders;

  Fetch(Client client, Duration timeout, Set<String> secretHeaders) {
    this.client = client;
    this.timeout = timeout;
    this.secretHeaders = secretHeaders;
  }

  /**
   * A fetch that goes straight to its servers.
   *
   * @param timeout within which an answer must be complete, redirects included
   */
  public static Fetch within(Duration timeout) {
    return new Fetch(Client.through(Optional.empty()), timeout, Set.of());
  }

  /**
   * Sends a request and waits for its answer.
   *
   * @throws FetchException where there is none
   */
  public Answer send(Outgoing request) throws FetchException {
    long deadline = System.nanoTime() + timeout.toNanos();
    Outgoing next = request;
    for (int redirects = 0; ; redirects++) {
      HttpResponse<Received> response = exchange(next, deadline);
      String location = location(response);
      if (location.isEmpty()) {
        return answer(next, response);
      }
      if (redirects == MOST_REDIRECTS) {
        throw FetchException.because(
            "maximum redirect reached at: " + FetchException.shown(next.url()),
            "The server sends its clients from one place to another without an end.");
      }
      URI target = Locations.resolve(next.url(), location);
      next = next.redirected(response.statusCode(), target, secretHeaders);
    }
  }

  private static String location(HttpResponse<Received> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> response.headers().firstValue("Location").orElse("");
      default -> "";
    };
  }

  private HttpResponse<Received> exchange(Outgoing outgoing, long deadline) throws FetchException {
    CompletableFuture<HttpResponse<Received>> pending = null;
    try {
      HttpClient http = client.http();
      pending =
          http.sendAsync(
              Requests.of(outgoing, client.authorization(outgoing.url())),
              Received.handler(outgoing.method()));
      return pending.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      pending.cancel(true);
      throw FetchException.timeout(outgoing.url(), timeout);
    } catch (ExecutionException e) {
      throw FetchException.of(outgoing.url(), client.peer(outgoing.url()), e.getCause());
    } catch (IOException e) {
      throw FetchException.of(outgoing.url(), client.peer(outgoing.url()), e);
    } catch (InterruptedException e) {
      if (pending != null) {
        pending.cancel(true);
      }
      Thread.currentThread().interrupt();
      throw FetchException.because(
          "request to " + FetchException.shown(outgoing.url()) + " was interrupted", "");
    }
  }

  private static Answer answer(Outgoing request, HttpResponse<Received> response)
      throws FetchException {
    int status = response.statusCode();
    if (status < 200 || status > 599) {
      throw FetchException.because(
          FetchException.shown(request.url()) + " answered with status " + status,
          "A status is from 200 to 599.");
    }
    boolean bodiless = request.method().equals("HEAD") || status == 204 || status == 304;
    Coding coding =
        bodiless
            ? Coding.IDENTITY
            : Coding.of(response.headers().firstValue("Content-Encoding").orElse(""));
    Headers headers =
        Fields.returned(
            response.headers().map(),
            coding != Coding.UNKNOWN,
            request.method().equals("HEAD")
                && response.headers().firstValue("Content-Encoding").isEmpty());
    return new Answer(status, headers, body(request, response.body(), coding));
  }

  private static Body body(Outgoing request, Received received, Coding coding)
      throws FetchException {
    if (received instanceof Received.Running running) {
      return new Body.Stream(() -> new RunningChunks(request, running.stream(), coding));
    }
    try {
      return new Body.Bytes(coding.decode(((Received.Whole) received).bytes()));
    } catch (IOException e) {
      throw FetchException.body(request.url(), e);
    }
  }
}
