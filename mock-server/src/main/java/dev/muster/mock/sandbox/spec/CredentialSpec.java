package dev.muster.mock.sandbox.spec;

import java.util.Optional;

/**
 * The keys of one security scheme.
 *
 * @param id the pattern of a key's id, where the scheme signs; empty where the secret is all
 * @param secret the pattern of a secret
 * @param resource the type of resource that stands for keys made through the API
 * @param field the resource's field that holds the secret
 * @param test the resource's field that tells whether a key is for testing
 */
public record CredentialSpec(
    Optional<String> id,
    String secret,
    Optional<String> resource,
    Optional<String> field,
    Optional<String> test) {

  static CredentialSpec of(Settings settings) {
    settings.only("id", "secret", "resource", "field", "test");
    return new CredentialSpec(
        settings.child("id").optionalText(),
        settings.child("secret").text("[0-9a-f]{32}"),
        settings.child("resource").optionalText(),
        settings.child("field").optionalText(),
        settings.child("test").optionalText());
  }
}
