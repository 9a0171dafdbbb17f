package dev.muster.mock.sandbox.key;

import dev.muster.mock.Call;
import dev.muster.mock.Credential;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.spec.CredentialSpec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A provider's keys in one namespace. One of each scheme is given from the seed, so that there is
 * one to start with, and those that {@code sandbox.yaml} has by name.
 */
public final class Keyring {
  private static final int NAME_LENGTH = 12;

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
    return given(scheme, "");
  }

  /** The key of that name; the empty one is the one to start with. */
  public Optional<Key> given(String scheme, String name) {
    String owner = owner(scheme);
    CredentialSpec spec = world.spec().credentials().get(owner);
    if (spec == null || !name.isEmpty() && !spec.keys().containsKey(name)) {
      return Optional.empty();
    }
    String purpose =
        "given key of " + world.name() + " " + owner + (name.isEmpty() ? "" : " " + name);
    String secret = world.seed().text(purpose, 1, spec.secret());
    String id = spec.id().map(pattern -> world.seed().text(purpose, 2, pattern)).orElse(secret);
    return Optional.of(
        find(owner, id)
            .orElseGet(
                () -> {
                  Optional<CredentialSpec.Given> terms = Optional.ofNullable(spec.keys().get(name));
                  boolean test = terms.map(CredentialSpec.Given::test).orElse(false);
                  List<String> scopes = terms.map(CredentialSpec.Given::scopes).orElse(List.of());
                  return new Key(owner, id, secret, test, false, name, scopes);
                }));
  }

  /** Makes a key known. */
  public void add(Key key) {
    for (String scheme : schemes()) {
      if (owner(scheme).equals(key.scheme())) {
        owners.claim(scheme, key.id(), world.namespace());
      }
    }
    world.memo().put(space(key.scheme()), key.id(), json(key));
  }

  private static JsonNode json(Key key) {
    ObjectNode json =
        Json.object()
            .put("id", key.id())
            .put("secret", key.secret())
            .put("test", key.test())
            .put("revoked", key.revoked())
            .put("name", key.name());
    key.scopes().forEach(json.putArray("scopes")::add);
    return json;
  }

  /** From now on the key is refused, even where any unknown one is accepted. */
  public void revoke(String scheme, String id) {
    find(scheme, id).ifPresent(key -> add(key.deleted()));
  }

  /** The known key of that id; of a scheme that does not sign, the id is the secret. */
  public Optional<Key> find(String scheme, String id) {
    return world
        .memo()
        .get(space(scheme), id)
        .map(
            key ->
                new Key(
                    owner(scheme),
                    id,
                    key.path("secret").asString(),
                    key.path("test").asBoolean(),
                    key.path("revoked").asBoolean(),
                    key.path("name").asString(""),
                    key.path("scopes").valueStream().map(JsonNode::asString).toList()));
  }

  /** Whether a key is known, but only where the provider wants another. */
  boolean isForAnother(String scheme, String id) {
    return world.spec().credentials().keySet().stream()
        .filter(other -> !owner(other).equals(owner(scheme)))
        .anyMatch(other -> find(other, id).isPresent());
  }

  /** The code of the problem that a key always meets; empty for none. */
  Optional<String> refused(Key key) {
    return terms(key).flatMap(CredentialSpec.Given::refused);
  }

  private Optional<CredentialSpec.Given> terms(Key key) {
    return Optional.ofNullable(world.spec().credentials().get(key.scheme()))
        .map(spec -> spec.keys().get(key.name()));
  }

  /** Every key that is known, those that were revoked among them. */
  public List<Key> all() {
    List<Key> all = new ArrayList<>();
    for (String scheme : schemes()) {
      ids(scheme).forEach(id -> find(scheme, id).ifPresent(all::add));
    }
    return all;
  }

  /** Whether a call was made with a key for testing. */
  public boolean isTest(Call call) {
    return call.credentials().stream()
        .anyMatch(one -> find(one.scheme().name(), one.value()).map(Key::test).orElse(false));
  }

  /**
   * What templates can say of the key that a call was made with: an {@code id} that tells it from
   * others and nothing else, its {@code name} and {@code scopes}, and the facts of one that has a
   * name. Missing where there was none.
   */
  public JsonNode facts(Call call) {
    if (call.credentials().isEmpty()) {
      return MissingNode.getInstance();
    }
    Credential credential = call.credentials().get(0);
    ObjectNode facts = Json.object().put("id", name(credential.value()));
    Optional<Key> known = find(credential.scheme().name(), credential.value());
    if (known.isPresent()) {
      Key key = known.get();
      facts.put("name", key.name()).put("test", key.test());
      key.scopes().forEach(facts.putArray("scopes")::add);
      terms(key).map(CredentialSpec.Given::facts).orElse(Map.of()).forEach(facts::set);
    }
    return facts;
  }

  private static String name(String credential) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(credential.getBytes(StandardCharsets.UTF_8));
      return "key_" + HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Puts the given keys there. */
  public void stock() {
    world
        .spec()
        .credentials()
        .forEach(
            (scheme, spec) -> {
              given(scheme).ifPresent(this::add);
              spec.keys().keySet().forEach(name -> given(scheme, name).ifPresent(this::add));
            });
  }

  /** The scheme that has the keys of a scheme. */
  private String owner(String scheme) {
    CredentialSpec spec = world.spec().credentials().get(scheme);
    return spec == null ? scheme : spec.as().orElse(scheme);
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
    return world.space("keys/" + owner(scheme));
  }
}
