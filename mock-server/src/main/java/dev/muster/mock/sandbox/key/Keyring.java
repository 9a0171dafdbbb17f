package dev.muster.mock.sandbox.key;

import dev.muster.mock.Call;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.spec.CredentialSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A provider's keys in one namespace. One of each scheme is given from the seed, so that there is
 * one to start with.
 */
public final class Keyring {
  private final World world;
  private final KeyOwners owners;

  /**
   * A ring.
   *
   * @param owners which namespaces keys lead to
   */
  public Keyring(World world, KeyOwners owners) {
    this.world = world;
    this.owners = owners;
  }

  /** The key that a scheme is given to start with. */
  public Optional<Key> given(String scheme) {
    CredentialSpec spec = world.spec().credentials().get(scheme);
    if (spec == null) {
      return Optional.empty();
    }
    String purpose = "given key of " + world.name() + " " + scheme;
    String secret = world.seed().text(purpose, 1, spec.secret());
    String id = spec.id().map(pattern -> world.seed().text(purpose, 2, pattern)).orElse(secret);
    return Optional.of(find(scheme, id).orElseGet(() -> new Key(scheme, id, secret, false, false)));
  }

  /** Makes a key known. */
  public void add(Key key) {
    owners.claim(key.scheme(), key.id(), world.namespace());
    world
        .store()
        .change(
            space(key.scheme()),
            key.id(),
            before ->
                Json.object()
                    .put("id", key.id())
                    .put("secret", key.secret())
                    .put("test", key.test())
                    .put("revoked", key.revoked()));
  }

  /** From now on the key is refused, even where any unknown one is accepted. */
  public void revoke(String scheme, String id) {
    find(scheme, id).ifPresent(key -> add(new Key(scheme, id, key.secret(), key.test(), true)));
  }

  /** The known key of that id; of a scheme that does not sign, the id is the secret. */
  public Optional<Key> find(String scheme, String id) {
    Optional<JsonNode> stored = world.store().get(space(scheme), id);
    if (stored.isPresent()) {
      JsonNode key = stored.get();
      return Optional.of(
          new Key(
              scheme,
              id,
              key.path("secret").asString(),
              key.path("test").asBoolean(),
              key.path("revoked").asBoolean()));
    }
    return Optional.empty();
  }

  /** Whether a call was made with a key for testing. */
  public boolean isTest(Call call) {
    return call.credentials().stream()
        .anyMatch(one -> find(one.scheme().name(), one.value()).map(Key::test).orElse(false));
  }

  /** Puts the given keys there. */
  public void stock() {
    world.spec().credentials().keySet().forEach(scheme -> given(scheme).ifPresent(this::add));
  }

  /** Has every known key lead to this namespace that leads to no other. */
  public void claim() {
    schemes().forEach(s -> ids(s).forEach(id -> owners.claim(s, id, world.namespace())));
  }

  /** Has every known key lead to this namespace no more. */
  public void release() {
    schemes().forEach(s -> owners.release(s, ids(s), world.namespace()));
  }

  private Set<String> schemes() {
    return world.contract().securitySchemes().keySet();
  }

  private List<String> ids(String scheme) {
    return world.store().ids(space(scheme));
  }

  private String space(String scheme) {
    return world.space("keys/" + scheme);
  }
}
