package dev.muster.mock.proxy;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The real API behind a contract, to which requests are forwarded as Prism does it. For any number
 * of threads; whatever the upstream does, there is a {@link Forwarded}. Its log names methods and
 * paths only.
 */
public final class Upstream implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upstream.class);

  private final UpstreamUrl base;
  private final Client client;
  private final Fetch fetch;

  private Upstream(UpstreamUrl base, Client client, Fetch fetch) {
    this.base = base;
    this.client = client;
    this.fetch = fetch;
  }

  /** An upstream with the defaults of {@link Builder}. */
  public static Upstream to(URI base) {
    return builder(base).build();
  }

  /**
   * Configures an upstream.
   *
   * @param base such as {@code https://api.example.com/v1}; the paths of requests are joined to it
   * @throws IllegalArgumentException where it is no absolute http or https URL
   */
  public static Builder builder(URI base) {
    return new Builder(UpstreamUrl.of(base));
  }

  /**
   * Forwards a request and waits for the answer; that of an event stream is there as soon as the
   * stream begins.
   *
   * @param request with the path that the upstream is to see below its base
   * @param deprecated whether the answer is to tell so, where the upstream does not
   */
  public Forwarded forward(Request request, boolean deprecated) {
    boolean bodiless = Set.of("GET", "HEAD").contains(request.method().toUpperCase(Locale.ROOT));
    if (bodiless && request.body().length > 0) {
      LOG.warn("{} has a body and is not forwarded", request);
      return Failures.unsupportedBody();
    }
    LOG.info("Forwarding {}", request);
    Outgoing outgoing = outgoing(request);
    try {
      Answer answer = fetch.send(outgoing);
      LOG.info("{} was answered with {} by the upstream", request, answer.status());
      if (answer.status() == 501) {
        discard(answer);
        return new Forwarded.NotImplemented(Failures.notImplemented().answer());
      }
      checkJson(outgoing, answer);
      return new Forwarded.Answered(
          deprecated && !answer.headers().contains("Deprecation")
              ? answer.withHeader("deprecation", "true")
              : answer);
    } catch (FetchException e) {
      LOG.warn("{} was not answered by the upstream: {}", request, e.getMessage());
      return Failures.of(e);
    }
  }

  private Outgoing outgoing(Request request) {
    return new Outgoing(
        request.method(),
        base.of(request.path(), request.query()),
        Fields.forwarded(request.headers()),
        request.body());
  }

  private static void discard(Answer answer) {
    if (answer.body() instanceof Body.Stream stream) {
      stream.open().get().close();
    }
  }

  /** Prism does not hand on what calls itself JSON and is none. */
  private static void checkJson(Outgoing request, Answer answer) throws FetchException {
    boolean json =
        answer
            .headers()
            .first("Content-Type")
            .map(type -> ContentType.of(type).essence())
            .map(type -> type.matches("application/(json|.+\\+json)"))
            .orElse(false);
    boolean bodiless =
        request.method().equals("HEAD") || answer.status() == 204 || answer.status() == 304;
    if (!json
        || bodiless
        || answer.body() instanceof Body.Stream
        || answer.headers().contains("Content-Encoding")) {
      return;
    }
    String reason = answer.bytes().length == 0 ? "Unexpected end of JSON input" : broken(answer);
    if (reason != null) {
      throw FetchException.because(
          "invalid json response body at "
              + FetchException.shown(request.url())
              + " reason: "
              + reason,
          "The upstream answered with status " + answer.status() + ".");
    }
  }

  private static @Nullable String broken(Answer answer) {
    try {
      Json.read(answer.bytes());
      return null;
    } catch (StreamConstraintsException e) {
      // It may well be JSON; it is merely more than is read here.
      return null;
    } catch (JacksonException e) {
      return e.getLocation() == null
          ? "no JSON"
          : "no JSON at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr();
    }
  }

  /**
   * Gives up what was opened for a proxy with credentials. Answers under way are not waited for.
   */
  @Override
  public void close() {
    client.close();
  }

  /** Names the upstream's host alone. */
  @Override
  public String toString() {
    return base.host();
  }

  /** The settings of an upstream. */
  public static final class Builder {
    private final UpstreamUrl base;
    private Optional<UpstreamProxy> proxy = Optional.empty();
    private Duration timeout = Duration.ofSeconds(60);
    private Set<String> secretHeaders = Set.of();

    private Builder(UpstreamUrl base) {
      this.base = base;
    }

    /** The proxy through which the upstream is reached; none by default. */
    public Builder proxy(UpstreamProxy way) {
      this.proxy = Optional.of(way);
      return this;
    }

    /**
     * Within which an answer must be complete, redirects included, or an event stream begun; 60
     * seconds by default.
     *
     * @throws IllegalArgumentException where it is not positive
     */
    public Builder timeout(Duration most) {
      if (most.isNegative() || most.isZero()) {
        throw new IllegalArgumentException("A timeout is positive, not " + most);
      }
      this.timeout = most;
      return this;
    }

    /**
     * Headers that hold keys, such as {@code X-API-Key}: a redirect takes them to no other host.
     * {@code Authorization} and {@code Cookie} need not be named.
     */
    public Builder secretHeaders(Collection<String> names) {
      this.secretHeaders =
          names.stream()
              .map(name -> Objects.requireNonNull(name).toLowerCase(Locale.ROOT))
              .collect(Collectors.toUnmodifiableSet());
      return this;
    }

    public Upstream build() {
      Client client = Client.through(proxy);
      return new Upstream(base, client, new Fetch(client, timeout, secretHeaders));
    }
  }
}
