package dev.muster.mock.sandbox;

import dev.muster.mock.sandbox.key.Key;
import dev.muster.mock.sandbox.key.Keyring;
import dev.muster.mock.sandbox.spec.CredentialSpec;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Keys that are made and deleted through the API, as resources: what is made can be used. */
record KeyResources(World world, Keyring keyring) {
  /** Notes that a resource was made, which may be a key. */
  void made(String type, JsonNode fields) {
    world
        .spec()
        .credentials()
        .forEach(
            (scheme, spec) ->
                secret(type, fields, spec)
                    .ifPresent(
                        secret ->
                            keyring.add(
                                new Key(
                                    scheme,
                                    secret,
                                    secret,
                                    test(fields, spec),
                                    false,
                                    "",
                                    scopes(fields, spec)))));
  }

  /** Notes that a resource was deleted, which may have been a key. */
  void deleted(String type, JsonNode fields) {
    world
        .spec()
        .credentials()
        .forEach(
            (scheme, spec) ->
                secret(type, fields, spec).ifPresent(secret -> keyring.revoke(scheme, secret)));
  }

  private static Optional<String> secret(String type, JsonNode fields, CredentialSpec spec) {
    return spec.resource().filter(type::equals).isEmpty()
        ? Optional.empty()
        : spec.field().map(field -> fields.path(field).asString(""));
  }

  private static List<String> scopes(JsonNode fields, CredentialSpec spec) {
    return spec.scopes()
        .map(field -> fields.path(field).valueStream().map(JsonNode::asString).toList())
        .orElse(List.of());
  }

  private static boolean test(JsonNode fields, CredentialSpec spec) {
    return spec.test().map(field -> fields.path(field).asBoolean(false)).orElse(false);
  }
}
