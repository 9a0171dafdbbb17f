package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The stub that stands for all contracts: it matches everything, last of all. It is not among the
 * stubs that users see, reset, delete or save.
 */
final class CatchAll {
  static final UUID ID = UUID.nameUUIDFromBytes("muster contract".getBytes(StandardCharsets.UTF_8));

  static final StubMapping STUB =
      WireMock.any(WireMock.anyUrl())
          .withId(ID)
          .withName("The contracts")
          .atPriority(Integer.MAX_VALUE)
          .willReturn(WireMock.aResponse().withTransformers(ContractTransformer.NAME))
          .build();

  private CatchAll() {}

  static boolean is(StubMapping stub) {
    return stub == STUB;
  }
}
