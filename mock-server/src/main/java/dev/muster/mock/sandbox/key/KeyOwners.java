package dev.muster.mock.sandbox.key;

import dev.muster.mock.Call;
import dev.muster.mock.Credential;
import dev.muster.mock.contract.SecurityRequirement;
import dev.muster.mock.contract.SecurityScheme;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.signature.SignatureTerms;
import dev.muster.mock.sandbox.signature.SignatureVerifier;
import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.security.Presented;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Which namespace each key of a provider leads to: the first that knew it. A key of a scheme that
 * signs is told by its id.
 */
public final class KeyOwners {
  private static final String SPACE = "key owners";

  private final String provider;
  private final Store store;
  private final Map<String, SignatureVerifier> verifiers = new ConcurrentHashMap<>();

  /**
   * Owners of keys.
   *
   * @param store the part of it that all namespaces share
   */
  public KeyOwners(String provider, Store store) {
    this.provider = provider;
    this.store = store;
  }

  /** Has a key lead to a namespace, unless it leads to another. */
  void claim(String scheme, String id, String namespace) {
    if (find(scheme, id).isEmpty()) {
      store.change(
          SPACE,
          place(scheme, id),
          before -> before == null ? Json.object().put("namespace", namespace) : before);
    }
  }

  /** Has keys of a scheme lead nowhere that lead to a namespace. */
  public void release(String scheme, List<String> ids, String namespace) {
    for (String id : ids) {
      store.change(SPACE, place(scheme, id), before -> leadsTo(before, namespace) ? null : before);
    }
  }

  private static boolean leadsTo(JsonNode owner, String namespace) {
    return owner != null && owner.path("namespace").asString("").equals(namespace);
  }

  /** The namespace that one of the keys leads to that a call presents. */
  public Optional<String> of(Call call) {
    for (SecurityRequirement alternative : call.operation().security()) {
      for (SecurityScheme scheme : alternative.schemes()) {
        Optional<String> owner = presented(scheme, call).flatMap(id -> find(scheme.name(), id));
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> presented(SecurityScheme scheme, Call call) {
    return scheme.signature().isPresent()
        ? verifier(scheme).keyId(call.request().headers())
        : Presented.of(scheme, call.request()).map(Credential::value);
  }

  /** What checks the signatures of a scheme that signs. */
  SignatureVerifier verifier(SecurityScheme scheme) {
    return verifiers.computeIfAbsent(
        scheme.name(),
        name -> new SignatureVerifier(SignatureTerms.of(scheme.signature().orElseThrow())));
  }

  private Optional<String> find(String scheme, String id) {
    return store.get(SPACE, place(scheme, id)).map(owner -> owner.path("namespace").asString());
  }

  private String place(String scheme, String id) {
    return provider + "/" + scheme + "/" + id;
  }
}
