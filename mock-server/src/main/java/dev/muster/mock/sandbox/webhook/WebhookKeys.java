package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.Call;
import dev.muster.mock.Credential;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.key.Key;
import dev.muster.mock.sandbox.key.Keyring;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which key signs a webhook. */
final class WebhookKeys {
  private static final String OWN = "webhook";

  private final World world;
  private final Keyring keyring;

  WebhookKeys(World world, Keyring keyring) {
    this.world = world;
    this.keyring = keyring;
  }

  /** The key of the scheme that signs, as far as the submission was made with one. */
  JsonNode presented(Webhook webhook, Call call) {
    return webhook.signer().flatMap(signer -> signer.scheme()).stream()
        .flatMap(
            scheme -> call.credentials().stream().filter(one -> one.scheme().name().equals(scheme)))
        .findFirst()
        .map(this::json)
        .<JsonNode>map(key -> key)
        .orElseGet(() -> Json.mapper().missingNode());
  }

  private ObjectNode json(Credential credential) {
    String secret =
        keyring
            .find(credential.scheme().name(), credential.value())
            .map(Key::secret)
            .orElse(credential.value());
    return Json.object().put("id", credential.value()).put("secret", secret);
  }

  /**
   * The key that signs: the one that was presented, else the sandbox's own.
   *
   * @param presented missing if there was none
   */
  Key key(Webhook webhook, JsonNode presented) {
    Optional<String> scheme = webhook.signer().flatMap(signer -> signer.scheme());
    if (scheme.isEmpty()) {
      return new Key(OWN, "", secret(webhook), false, false);
    }
    if (presented.isObject()) {
      return new Key(
          scheme.get(),
          presented.path("id").asString(),
          presented.path("secret").asString(),
          false,
          false);
    }
    return keyring
        .given(scheme.get())
        .orElseGet(() -> new Key(scheme.get(), "", secret(webhook), false, false));
  }

  /** The secret of a webhook's own; the same for all of a provider whose secrets look the same. */
  String secret(Webhook webhook) {
    return world.seed().text("webhook secret of " + world.name(), 1, webhook.spec().secret());
  }
}
