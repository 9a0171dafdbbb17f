package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.http.Fault;

/** Faults of operations as stubs, which go before the contract. */
final class FaultStub {
  private FaultStub() {}

  static MappingBuilder of(String operationId, dev.muster.mock.Fault fault) {
    Parameters parameters = Parameters.one(Operations.ID, operationId);
    parameters.put(Operations.SHARE, fault.share());
    return WireMock.requestMatching(Operations.MATCHER, parameters)
        .withName("Fault of " + operationId)
        .willReturn(response(fault));
  }

  private static ResponseDefinitionBuilder response(dev.muster.mock.Fault fault) {
    ResponseDefinitionBuilder response = WireMock.aResponse();
    return switch (fault.kind()) {
      case STATUS ->
          response
              .withTransformers(ContractTransformer.NAME)
              .withTransformerParameter(ContractTransformer.CODE, fault.status());
      case DELAY ->
          response
              .withTransformers(ContractTransformer.NAME)
              .withFixedDelay(Math.toIntExact(fault.delay().toMillis()));
      case RESET -> response.withFault(Fault.CONNECTION_RESET_BY_PEER);
      case EMPTY -> response.withFault(Fault.EMPTY_RESPONSE);
      case GARBAGE -> response.withFault(Fault.RANDOM_DATA_THEN_CLOSE);
      case TRUNCATE -> response.withFault(Fault.MALFORMED_RESPONSE_CHUNK);
    };
  }
}
