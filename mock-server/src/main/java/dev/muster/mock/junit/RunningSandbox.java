package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.client.HttpAdminClient;
import com.github.tomakehurst.wiremock.core.Admin;
import dev.muster.mock.Mount;
import dev.muster.mock.sandbox.Sandbox;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A sandbox; its WireMock is reached over HTTP, as from any other process. */
record RunningSandbox(Sandbox sandbox, Admin wireMock) implements Running {
  RunningSandbox(Sandbox sandbox) {
    this(sandbox, new HttpAdminClient(sandbox.origin().getHost(), sandbox.port()));
  }

  @Override
  public List<Mount> mounts() {
    return sandbox.providers().stream()
        .map(name -> new Mount("/" + name, sandbox.provider(name).contract()))
        .toList();
  }

  /** Their own names: a contract may be called otherwise than its provider. */
  @Override
  public List<String> names() {
    return sandbox.providers();
  }

  @Override
  public URI baseUrl(String name) {
    return sandbox.baseUrl(name);
  }

  @Override
  public Map<String, String> environment(String name) {
    return sandbox.environment(name);
  }

  @Override
  public void reset() {
    wireMock.resetToDefaultMappings();
    wireMock.resetRequests();
    sandbox.reset();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
