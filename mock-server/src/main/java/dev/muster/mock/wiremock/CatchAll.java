package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stub that stands for all contracts: it matches everything, last of all. Users may reset their
 * stubs; this one comes back.
 */
final class CatchAll implements StubLifecycleListener {
  static final UUID ID = UUID.nameUUIDFromBytes("muster contract".getBytes(StandardCharsets.UTF_8));

  private volatile @Nullable Admin admin;

  @Override
  public String getName() {
    return "muster-catch-all";
  }

  void install(Admin wireMock) {
    admin = wireMock;
    add();
  }

  void uninstall() {
    admin = null;
  }

  @Override
  public void afterStubsReset() {
    add();
  }

  @Override
  public void afterStubRemoved(StubMapping stub) {
    if (stub.getId().equals(ID)) {
      add();
    }
  }

  private void add() {
    Admin wireMock = admin;
    if (wireMock != null) {
      wireMock.addStubMapping(
          WireMock.any(WireMock.anyUrl())
              .withId(ID)
              .withName("The contracts")
              .atPriority(Integer.MAX_VALUE)
              .willReturn(WireMock.aResponse().withTransformers(ContractTransformer.NAME))
              .build());
    }
  }
}
