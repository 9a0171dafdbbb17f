package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.MockServer;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxProvider;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tests can ask of the servers that were started for them. */
record Served(List<Running> servers) {
  Served {
    servers = List.copyOf(servers);
  }

  /** Where a document or provider is; an empty name will do if there is only one. */
  URI baseUrl(String name) {
    String only = name.isEmpty() ? only("@BaseUrl") : name;
    return having(only).baseUrl(only);
  }

  /** The variables of a document or provider, or of all for an empty name. */
  Map<String, String> environment(String name) {
    if (!name.isEmpty()) {
      return having(name).environment(name);
    }
    Map<String, String> all = new LinkedHashMap<>();
    for (Running server : servers) {
      server.names().forEach(one -> all.putAll(server.environment(one)));
    }
    return all;
  }

  MockServer mockServer() {
    return mock().server();
  }

  Sandbox sandbox() {
    return first(RunningSandbox.class, "There is no sandbox here but a mock; see @MusterSandbox")
        .sandbox();
  }

  /** A provider's inside; an empty name will do if there is only one. */
  SandboxProvider provider(String name) {
    Sandbox sandbox = sandbox();
    List<String> names = sandbox.providers();
    if (name.isEmpty() && names.size() > 1) {
      throw severalAre(names, "@Provider");
    }
    String one = name.isEmpty() ? names.get(0) : name;
    if (!names.contains(one)) {
      throw unknown(one, names);
    }
    return sandbox.provider(one);
  }

  WireMock wireMock() {
    if (servers.size() > 1) {
      throw new IllegalArgumentException(
          "There are a mock and a sandbox, each with a WireMock; take a WireMockServer for the mock's");
    }
    return new WireMock(servers.get(0).wireMock());
  }

  WireMockServer wireMockServer() {
    return mock().wireMock();
  }

  ContractJournal journal() {
    return new ContractJournal(servers);
  }

  private RunningMock mock() {
    return first(
        RunningMock.class,
        "There is no mock here but a sandbox; take a Sandbox, or a WireMock for its stubs");
  }

  private <R extends Running> R first(Class<R> kind, String otherwise) {
    return servers.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(otherwise));
  }

  private Running having(String name) {
    return servers.stream()
        .filter(server -> server.names().contains(name))
        .findFirst()
        .orElseThrow(() -> unknown(name, names()));
  }

  private String only(String annotation) {
    List<String> names = names();
    if (names.size() > 1) {
      throw severalAre(names, annotation);
    }
    return names.get(0);
  }

  private List<String> names() {
    return servers.stream().flatMap(server -> server.names().stream()).toList();
  }

  private static IllegalArgumentException unknown(String name, List<String> names) {
    return new IllegalArgumentException(
        "There is no " + name + " here, only " + String.join(", ", names));
  }

  private static IllegalArgumentException severalAre(List<String> names, String annotation) {
    return new IllegalArgumentException(
        "Which one of "
            + String.join(", ", names)
            + "? Say so: "
            + annotation
            + "(\""
            + names.get(0)
            + "\")");
  }
}
