package dev.muster.mock.sandbox.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.mock.callback.BodyText;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.http.Headers;
import dev.muster.mock.json.Json;
import dev.muster.mock.proxy.Outgoing;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.job.Job;
import dev.muster.mock.sandbox.job.Jobs;
import dev.muster.mock.sandbox.job.Step;
import dev.muster.mock.sandbox.key.Key;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Puts together what is sent. */
final class WebhookLetters {
  private final World world;
  private final Jobs jobs;
  private final WebhookKeys keys;
  private final Clock wallClock;

  /**
   * Letters.
   *
   * @param wallClock what signatures' timestamps are of: receivers check them by the true time
   */
  WebhookLetters(World world, Jobs jobs, WebhookKeys keys, Clock wallClock) {
    this.world = world;
    this.jobs = jobs;
    this.keys = keys;
    this.wallClock = wallClock;
  }

  /** The body, as it is sent each time; empty where the contract has none. */
  String body(Webhook webhook, Parcel parcel, Job job, Step step) {
    String type = webhook.contentType().orElse("");
    if (type.isEmpty()) {
      return "";
    }
    JsonNode body = jobs.notice(job, step, webhook.operation(), webhook.spec(), scope(parcel, 1));
    return BodyText.write(type, body);
  }

  /** One attempt. */
  Outgoing request(Webhook webhook, Parcel parcel, URI url) {
    byte[] body = parcel.delivery().body().orElse("").getBytes(UTF_8);
    Instant now = wallClock.instant();
    ObjectNode told =
        Json.object()
            .put("id", parcel.delivery().job())
            .put("operation", parcel.delivery().operation())
            .put("status", parcel.delivery().status());
    Scope scope =
        scope(parcel, parcel.delivery().attempts().size() + 1)
            .with("job", told)
            .with("timestamp", StringNode.valueOf(Long.toString(now.getEpochSecond())));
    Headers headers = Headers.empty().with("User-Agent", "Muster").with("Accept", "*/*");
    for (Parameter declared : webhook.headers()) {
      JsonNode example = declared.place().json().path("example");
      if (example.isValueNode() && !example.isNull()) {
        headers = headers.with(declared.name(), example.asString());
      }
    }
    if (body.length > 0) {
      headers = headers.with("Content-Type", webhook.contentType().orElse("application/json"));
    }
    for (Map.Entry<String, JsonNode> header : webhook.spec().headers().entrySet()) {
      String value = Template.asText(world.template().fill(header.getValue(), scope));
      headers =
          value.isEmpty() ? headers.without(header.getKey()) : headers.with(header.getKey(), value);
    }
    return new Outgoing(
        parcel.delivery().method(), url, signed(headers, webhook, parcel, body, now, scope), body);
  }

  private Headers signed(
      Headers headers, Webhook webhook, Parcel parcel, byte[] body, Instant now, Scope scope) {
    if (webhook.signer().isEmpty()) {
      return headers;
    }
    JsonNode unsigned = webhook.spec().unsigned();
    Key key = keys.key(webhook, parcel.context().path("key"));
    boolean omitted = !unsigned.isMissingNode() && Condition.holds(unsigned, scope);
    Headers all = headers;
    for (Map.Entry<String, String> header :
        webhook.signer().get().sign(body, key.id(), key.secret(), now).entrySet()) {
      all = omitted ? all.without(header.getKey()) : all.with(header.getKey(), header.getValue());
    }
    return all;
  }

  /** What templates can speak of: the submission, as far as it is still known, and the delivery. */
  private Scope scope(Parcel parcel, int attempt) {
    JsonNode context = parcel.context();
    ObjectNode delivery =
        Json.object()
            .put("id", parcel.id())
            .put("name", parcel.delivery().webhook())
            .put("url", parcel.address())
            .put("attempt", attempt);
    return world
        .scope(expression -> context.path("values").path(expression))
        .with("origin", context.path("origin"))
        .with("base", context.path("base"))
        .with("request", context.path("request"))
        .with("webhook", delivery);
  }
}
