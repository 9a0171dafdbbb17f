package dev.muster.mock.sandbox.spec;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One provider's {@code sandbox.yaml}: how the sandbox plays its contract.
 *
 * @param environment templates of the variables that point a client here
 * @param switches by name
 * @param credentials by security scheme
 * @param requests the pattern of requests' ids
 * @param bodies the type that bodies are taken for whose own is not taken; none by default
 * @param resources by type: what is there from the start
 * @param errors how problems are told, of which the first that fits counts
 * @param money the account
 * @param limits how much one key may do
 * @param proxies paths that lead to other providers
 * @param rewrites how answers are told otherwise
 * @param jobs how jobs are played
 * @param operations by operation id
 * @param webhooks of webhooks and callbacks, by the id of their operation
 * @param states that the provider can be put into by name
 * @param json the whole file
 */
public record SandboxSpec(
    Map<String, String> environment,
    Map<String, SwitchSpec> switches,
    Map<String, CredentialSpec> credentials,
    String requests,
    Optional<String> bodies,
    Map<String, List<JsonNode>> resources,
    List<ErrorRule> errors,
    MoneySpec money,
    List<LimitSpec> limits,
    List<ProxySpec> proxies,
    List<RewriteSpec> rewrites,
    JobSpec jobs,
    Map<String, OperationSpec> operations,
    Map<String, WebhookSpec> webhooks,
    List<StateSpec> states,
    JsonNode json) {

  /** What holds for a provider that has no file. */
  public static SandboxSpec none() {
    return of(new Settings("no sandbox.yaml", "", MissingNode.getInstance()));
  }

  /**
   * Reads a file's text.
   *
   * @param source what to call it in messages
   * @throws dev.muster.mock.sandbox.SandboxException if it is no YAML or says something that is not
   *     known
   */
  public static SandboxSpec read(String source, String text) {
    return of(YamlText.settings(source, text));
  }

  /**
   * This file over what the annotations of its contract say: key by key of an operation, and in
   * {@code answer} place by place.
   */
  public SandboxSpec over(Contract contract) {
    ObjectNode whole = Json.object();
    json.properties().forEach(one -> whole.set(one.getKey(), one.getValue()));
    over("operations", Declared.operations(contract), whole);
    over("webhooks", DeclaredWebhooks.of(contract), whole);
    return of(new Settings("sandbox.yaml over " + contract.name(), "", whole));
  }

  private void over(String part, ObjectNode declared, ObjectNode whole) {
    json.path(part)
        .properties()
        .forEach(
            one ->
                declared.set(
                    one.getKey(), Overlaid.of(one.getValue(), declared.path(one.getKey()))));
    if (!declared.isEmpty()) {
      whole.set(part, declared);
    }
  }

  /** How an operation is played; one that the file does not speak of has nothing of its own. */
  public OperationSpec operation(String id) {
    return operations.getOrDefault(id, OperationSpec.none());
  }

  /** How a webhook or callback is played, likewise. */
  public WebhookSpec webhook(String id) {
    return webhooks.getOrDefault(id, WebhookSpec.none());
  }

  private static SandboxSpec of(Settings settings) {
    settings.only(
        "environment",
        "switches",
        "credentials",
        "requests",
        "bodies",
        "resources",
        "errors",
        "money",
        "limits",
        "proxies",
        "rewrites",
        "jobs",
        "operations",
        "webhooks",
        "states");
    return new SandboxSpec(
        settings.child("environment").textByName(),
        each(settings.child("switches"), SwitchSpec::of),
        each(settings.child("credentials"), CredentialSpec::of),
        settings.child("requests").text("req_[0-9a-f]{16}"),
        Optional.of(settings.child("bodies").text("")).filter(type -> !type.isEmpty()),
        each(settings.child("resources"), SandboxSpec::resources),
        settings.child("errors").items().stream().map(ErrorRule::of).toList(),
        MoneySpec.of(settings.child("money")),
        settings.child("limits").items().stream().map(LimitSpec::of).toList(),
        settings.child("proxies").items().stream().map(ProxySpec::of).toList(),
        settings.child("rewrites").items().stream().map(RewriteSpec::of).toList(),
        JobSpec.of(settings.child("jobs")),
        each(settings.child("operations"), OperationSpec::of),
        each(settings.child("webhooks"), WebhookSpec::of),
        states(settings.child("states")),
        settings.json());
  }

  private static List<StateSpec> states(Settings settings) {
    List<StateSpec> states = new ArrayList<>();
    settings.members().forEach((name, state) -> states.add(StateSpec.of(name, state)));
    return states;
  }

  private static List<JsonNode> resources(Settings settings) {
    for (Settings one : settings.items()) {
      one.child("id").text();
    }
    return settings.items().stream().map(Settings::json).toList();
  }

  private static <T> Map<String, T> each(Settings settings, Function<Settings, T> read) {
    Map<String, T> values = new LinkedHashMap<>();
    settings.members().forEach((name, member) -> values.put(name, read.apply(member)));
    return values;
  }
}
