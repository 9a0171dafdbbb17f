package dev.muster.mock.sandbox.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The keys of one security scheme.
 *
 * @param as the scheme whose keys are taken here too; empty where it has keys of its own
 * @param id the pattern of a key's id, where the scheme signs; empty where the secret is all
 * @param secret the pattern of a secret
 * @param resource the type of resource that stands for keys made through the API
 * @param field the resource's field that holds the secret
 * @param test the resource's field that tells whether a key is for testing
 * @param scopes the resource's field that tells what a key may do
 * @param keys further keys that are given from the start, by name
 */
public record CredentialSpec(
    Optional<String> as,
    Optional<String> id,
    String secret,
    Optional<String> resource,
    Optional<String> field,
    Optional<String> test,
    Optional<String> scopes,
    Map<String, Given> keys) {

  /**
   * A key that is like no other.
   *
   * @param scopes what it may do; empty for everything
   * @param test whether its jobs cost nothing and are done at once
   * @param refused the code of the problem that it always meets; empty for none
   * @param facts what templates can say of it
   */
  public record Given(
      List<String> scopes, boolean test, Optional<String> refused, Map<String, JsonNode> facts) {
    static Given of(Settings settings) {
      settings.only("scopes", "test", "refused", "facts");
      return new Given(
          settings.child("scopes").texts(),
          settings.child("test").flag(false),
          settings.child("refused").optionalText(),
          settings.child("facts").jsonByName());
    }
  }

  static CredentialSpec of(Settings settings) {
    settings.only("as", "id", "secret", "resource", "field", "test", "scopes", "keys");
    Map<String, Given> keys = new LinkedHashMap<>();
    settings.child("keys").members().forEach((name, key) -> keys.put(name, Given.of(key)));
    return new CredentialSpec(
        settings.child("as").optionalText(),
        settings.child("id").optionalText(),
        settings.child("secret").text("[0-9a-f]{32}"),
        settings.child("resource").optionalText(),
        settings.child("field").optionalText(),
        settings.child("test").optionalText(),
        settings.child("scopes").optionalText(),
        keys);
  }
}
