package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.callback.CallbackOperation;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import dev.muster.mock.sandbox.spec.WebhookSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which webhooks a contract has, and which of them tell of the jobs of an operation. */
public final class WebhookModel {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final Contract contract;
  private final SandboxSpec spec;
  private final List<Webhook> declared;
  private final Map<String, List<Webhook>> byOperation = new ConcurrentHashMap<>();

  /**
   * Reads a contract.
   *
   * @throws IllegalArgumentException if a signature says what is not known here
   */
  public WebhookModel(Contract contract, SandboxSpec spec) {
    this.contract = contract;
    this.spec = spec;
    this.declared = declared();
  }

  /** The ids of all that there are, each with its operation; the first of those that share one. */
  public Map<String, Operation> operations() {
    Map<String, Operation> all = new LinkedHashMap<>();
    declared.forEach(one -> all.putIfAbsent(one.id(), one.operation()));
    for (Operation operation : contract.operations()) {
      callbacks(operation).forEach(one -> all.putIfAbsent(one.id(), one.operation()));
    }
    return all;
  }

  /** Those that are signed with a secret of their own, by id. */
  Map<String, Webhook> withSecret() {
    Map<String, Webhook> all = new LinkedHashMap<>();
    List<Webhook> known = new ArrayList<>(declared);
    contract.operations().forEach(operation -> known.addAll(callbacks(operation)));
    known.stream()
        .filter(one -> one.signer().filter(signer -> signer.scheme().isEmpty()).isPresent())
        .forEach(one -> all.putIfAbsent(one.id(), one));
    return all;
  }

  /** What the jobs of an operation are told by. */
  List<Webhook> of(Operation operation) {
    return byOperation.computeIfAbsent(
        operation.id(),
        id -> {
          List<Webhook> all = new ArrayList<>(callbacks(operation));
          declared.stream().filter(one -> tells(one.spec(), id)).forEach(all::add);
          return List.copyOf(all);
        });
  }

  Optional<Webhook> find(String operation, String webhook) {
    return contract.operation(operation).stream()
        .flatMap(one -> of(one).stream())
        .filter(one -> one.id().equals(webhook))
        .findFirst();
  }

  private static boolean tells(WebhookSpec spec, String operation) {
    return spec.of().isEmpty() || spec.of().contains(operation);
  }

  private List<Webhook> callbacks(Operation operation) {
    return CallbackOperation.of(operation.callbacks()).stream()
        .map(
            one ->
                Webhook.of(
                    contract,
                    one.name(),
                    Optional.of(one.url()),
                    one.method(),
                    one.item(),
                    one.place(),
                    spec))
        .toList();
  }

  private List<Webhook> declared() {
    List<Webhook> all = new ArrayList<>();
    for (Map.Entry<String, Place> webhook :
        contract.root().child("webhooks").members().entrySet()) {
      Place item = webhook.getValue().follow();
      for (String member : item.json().propertyNames()) {
        if (METHODS.contains(member)) {
          String method = member.toUpperCase(Locale.ROOT);
          Place place = item.child(member);
          all.add(
              Webhook.of(contract, webhook.getKey(), Optional.empty(), method, item, place, spec));
        }
      }
    }
    return List.copyOf(all);
  }
}
