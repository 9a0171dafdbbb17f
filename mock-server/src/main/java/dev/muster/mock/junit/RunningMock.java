package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.muster.mock.MockServer;
import dev.muster.mock.Mount;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mock of documents. */
record RunningMock(MockServer server, List<Mount> mounts) implements Running {
  RunningMock {
    mounts = List.copyOf(mounts);
  }

  @Override
  public WireMockServer wireMock() {
    return server.wireMock().wireMock();
  }

  @Override
  public URI baseUrl(String name) {
    return server.baseUrl(name);
  }

  @Override
  public Map<String, String> environment(String name) {
    String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + "_BASE_URL";
    return Map.of(variable, baseUrl(name).toString());
  }

  @Override
  public void reset() {
    wireMock().resetToDefaultMappings();
    wireMock().resetRequests();
    server.clearFaults();
    server.forget();
  }

  @Override
  public void close() {
    server.close();
  }
}
