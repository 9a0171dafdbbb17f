package dev.muster.mock.sandbox.spec;

import dev.muster.mock.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How a webhook or callback is played. All of it has a default, so that a callback whose expression
 * gives a URL is called without a word here.
 *
 * @param url template of where to; the contract's own expression by default
 * @param subscribers resources that each have a URL, instead
 * @param of the operations whose jobs it tells of, where the contract does not say so; empty for
 *     all
 * @param when conditions on the submission
 * @param on the phases and statuses that it tells
 * @param examples by status or phase: the example that the body begins with
 * @param set as in a {@link Reply}
 * @param fill as in a {@link Reply}
 * @param body template of the whole body, instead of an example; missing for none
 * @param headers templates, by name
 * @param retries how long to wait before it is sent again, time after time
 * @param timeout within which the receiver must have answered, in true time
 * @param accepts statuses and ranges, such as {@code 2XX}, that mean that it has arrived
 * @param stops statuses and ranges after which it is not sent again
 * @param secret the pattern of the secret that signs, where the contract names no key
 * @param unsigned conditions under which it is not signed; missing for never
 */
public record WebhookSpec(
    JsonNode url,
    Optional<Subscribers> subscribers,
    List<String> of,
    JsonNode when,
    List<String> on,
    Map<String, String> examples,
    Map<String, JsonNode> set,
    Map<String, JsonNode> fill,
    JsonNode body,
    Map<String, JsonNode> headers,
    List<Duration> retries,
    Duration timeout,
    List<String> accepts,
    List<String> stops,
    String secret,
    JsonNode unsigned) {

  /**
   * Who is told because they are there.
   *
   * @param resource their type
   * @param url template of where each one, {@code it}, is told
   * @param where conditions on each
   */
  public record Subscribers(String resource, JsonNode url, JsonNode where) {}

  /** What the client says itself. */
  private static final Set<String> RESERVED =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  /** What holds for a webhook that no file speaks of. */
  public static WebhookSpec none() {
    return of(new Settings("", "", MissingNode.getInstance()));
  }

  static WebhookSpec of(Settings settings) {
    settings.only(
        "url",
        "subscribers",
        "of",
        "when",
        "on",
        "examples",
        "set",
        "fill",
        "body",
        "headers",
        "retries",
        "timeout",
        "accepts",
        "stops",
        "secret",
        "unsigned");
    return new WebhookSpec(
        settings.child("url").json(),
        subscribers(settings.child("subscribers")),
        settings.child("of").texts(),
        conditions(settings.child("when")),
        settings.child("on").present()
            ? settings.child("on").texts()
            : List.of("succeeded", "failed"),
        settings.child("examples").textByName(),
        settings.child("set").jsonByName(),
        settings.child("fill").jsonByName(),
        settings.child("body").json(),
        headers(settings.child("headers")),
        settings.child("retries").items().stream().map(WebhookSpec::seconds).toList(),
        settings.child("timeout").present()
            ? seconds(settings.child("timeout"))
            : Duration.ofSeconds(10),
        settings.child("accepts").present() ? statuses(settings.child("accepts")) : List.of("2XX"),
        statuses(settings.child("stops")),
        settings.child("secret").text("whsec_[A-Za-z0-9]{32}"),
        settings.child("unsigned").json());
  }

  /** Whether a status means that it has arrived. */
  public boolean isAccepted(int status) {
    return covers(accepts, status);
  }

  /** Whether it is pointless to send it again after that status. */
  public boolean isStopped(int status) {
    return covers(stops, status);
  }

  /** All that templates are in: what they speak of must be known when they are filled. */
  public List<JsonNode> templates() {
    List<JsonNode> templates = new ArrayList<>(set.values());
    templates.addAll(fill.values());
    templates.addAll(headers.values());
    templates.add(body);
    templates.add(unsigned);
    return templates;
  }

  private static boolean covers(List<String> statuses, int status) {
    return statuses.contains(Integer.toString(status)) || statuses.contains(status / 100 + "XX");
  }

  private static Optional<Subscribers> subscribers(Settings settings) {
    settings.only("resource", "url", "where");
    return settings.present()
        ? Optional.of(
            new Subscribers(
                settings.child("resource").text(),
                settings.child("url").json(),
                conditions(settings.child("where"))))
        : Optional.empty();
  }

  private static JsonNode conditions(Settings settings) {
    return settings.present() ? settings.json() : Json.object();
  }

  private static Map<String, JsonNode> headers(Settings settings) {
    for (Map.Entry<String, Settings> header : settings.members().entrySet()) {
      if (RESERVED.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        throw header.getValue().wrong("is a header of the connection, which nobody else sets");
      }
    }
    return settings.jsonByName();
  }

  private static Duration seconds(Settings settings) {
    BigDecimal seconds = settings.number(BigDecimal.ZERO);
    if (seconds.signum() < 0) {
      throw settings.wrong("must be seconds, 0 or more");
    }
    return Duration.ofMillis(seconds.movePointRight(3).longValue());
  }

  private static List<String> statuses(Settings settings) {
    List<String> statuses =
        settings.texts().stream().map(text -> text.toUpperCase(Locale.ROOT)).toList();
    for (String status : statuses) {
      if (!status.matches("[1-5]([0-9]{2}|XX)")) {
        throw settings.wrong("must hold statuses or ranges such as 2XX, not " + status);
      }
    }
    return statuses;
  }
}
