package dev.muster.mock.sandbox;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.key.Key;
import dev.muster.mock.sandbox.key.Keyring;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The environment variables that point a client at a provider, as its {@code sandbox.yaml} names
 * them. They hold secrets.
 *
 * @param webhookSecrets by the webhooks' ids; one that the file does not name has a name of ours
 */
record Variables(World world, Keyring keyring, Map<String, String> webhookSecrets) {
  /** The variables of a provider that is mounted at a root and served at a base. */
  Map<String, String> at(String root, String base) {
    ObjectNode secrets = Json.object();
    webhookSecrets.forEach((id, secret) -> secrets.putObject(id).put("secret", secret));
    Scope scope =
        Scope.empty()
            .with("base", StringNode.valueOf(base))
            .with("root", StringNode.valueOf(root))
            .with("credentials", credentials())
            .with("webhooks", secrets);
    Map<String, String> environment = new LinkedHashMap<>();
    world
        .spec()
        .environment()
        .forEach((name, value) -> environment.put(name, world.template().fillText(value, scope)));
    webhookSecrets.values().stream()
        .filter(secret -> !environment.containsValue(secret))
        .forEach(secret -> environment.put(variable("WEBHOOK_SECRET"), secret));
    return environment;
  }

  private ObjectNode credentials() {
    ObjectNode credentials = Json.object();
    for (String scheme : world.spec().credentials().keySet()) {
      ObjectNode keys = credentials.putObject(scheme);
      keyring.given(scheme).ifPresent(key -> put(key, keys));
      for (String name : world.spec().credentials().get(scheme).keys().keySet()) {
        keyring.given(scheme, name).ifPresent(key -> put(key, keys.putObject(name)));
      }
    }
    return credentials;
  }

  private static void put(Key key, ObjectNode facts) {
    facts.put("id", key.id()).put("secret", key.secret());
  }

  private String variable(String what) {
    return world.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + "_" + what;
  }
}
