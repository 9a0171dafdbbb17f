package dev.muster.mock.contract.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents from the web. Redirects are followed; a name and password of the address are sent
 * to its own host only.
 */
final class WebReader {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_BYTES = 64 << 20;

  /** Made only when a document comes from the web. */
  private static final class Client {
    static final HttpClient HTTP =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  private WebReader() {}

  /**
   * @throws UncheckedIOException if it cannot be read, with a message that says why
   */
  static byte[] read(URI address) {
    return read(address, LONGEST);
  }

  static byte[] read(URI address, Duration longest) {
    try {
      return follow(address, longest);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + WebLocation.shown(address) + ": " + e.getMessage(), e);
    }
  }

  private static byte[] follow(URI address, Duration longest) throws IOException {
    URI at = address;
    String userInfo = address.getUserInfo();
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      HttpResponse<byte[]> response = send(at, userInfo, longest);
      Optional<String> next = response.headers().firstValue("location");
      if (response.statusCode() / 100 != 3 || next.isEmpty()) {
        return body(response);
      }
      URI there = redirect(at, next.get());
      userInfo = sameOrigin(at, there) ? userInfo : there.getUserInfo();
      at = there;
    }
    throw new IOException("it redirects more than " + MOST_REDIRECTS + " times");
  }

  private static URI redirect(URI from, String location) throws IOException {
    try {
      URI there = from.resolve(WebLocation.legal(location));
      if (there.getHost() != null
          && there.getScheme().toLowerCase(Locale.ROOT).startsWith("http")) {
        return there;
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("it redirects to what is no address", e);
    }
    throw new IOException("it redirects to what is no http address");
  }

  private static boolean sameOrigin(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && one.getPort() == other.getPort();
  }

  private static HttpResponse<byte[]> send(URI at, @Nullable String userInfo, Duration longest)
      throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        Client.HTTP.sendAsync(request(at, userInfo), info -> new LimitedBody(MOST_BYTES));
    try {
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException(at.getHost() + " took longer than " + seconds(longest), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(reason(at, e.getCause()), e.getCause());
    }
  }

  private static HttpRequest request(URI at, @Nullable String userInfo) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(withoutUser(at)))
            .header("User-Agent", "Muster")
            .header("Accept", "application/json, application/yaml, text/yaml, */*;q=0.5");
    if (userInfo != null) {
      byte[] credentials = userInfo.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    return request.build();
  }

  private static String withoutUser(URI at) {
    String text = at.toString();
    int fragment = text.indexOf('#');
    String address = fragment < 0 ? text : text.substring(0, fragment);
    String user = at.getRawUserInfo();
    return user == null ? address : address.replace("//" + user + "@", "//");
  }

  private static byte[] body(HttpResponse<byte[]> response) throws IOException {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      throw new IOException(
          "it answers " + status + ": it wants other credentials (https://name:password@host/…)");
    } else if (status == 404 || status == 410) {
      throw new IOException("it answers " + status + ": there is no such document");
    } else if (status != 200) {
      throw new IOException("it answers " + status);
    }
    String type = response.headers().firstValue("content-type").orElse("");
    if (type.toLowerCase(Locale.ROOT).startsWith("text/html") && isPage(response.body())) {
      throw new IOException("it answers with an HTML page: use the address of the raw file");
    }
    return response.body();
  }

  private static boolean isPage(byte[] body) {
    for (byte b : body) {
      if (b > ' ') {
        return b == '<';
      }
    }
    return false;
  }

  private static String reason(URI at, Throwable cause) {
    if (cause instanceof ConnectException || cause.getCause() instanceof ConnectException) {
      return "nobody answers at " + at.getAuthority().replaceFirst("^.*@", "");
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }
}
