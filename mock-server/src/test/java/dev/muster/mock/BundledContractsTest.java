package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.schema.SchemaError;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of every bundled contract is served: valid requests are taken and the answers fit
 * the contract.
 */
class BundledContractsTest {
  private static final ContractCaller CALLER = new ContractCaller();

  @ParameterizedTest
  @MethodSource("dev.muster.mock.BundledContracts#names")
  void answersEveryOperationWithWhatItsContractPromises(String provider) {
    Contract contract = ContractLoader.bundled(provider);
    Play open =
        Play.plain().withAuthenticator(call -> new Authenticator.Admission.Granted(List.of()));
    SchemaProbe probe = new SchemaProbe(contract);
    SoftAssertions softly = new SoftAssertions();
    try (MockServer server =
        MockServer.builder().mount(new Mount("/" + provider, contract), open).start()) {
      Http http = new Http(server.origin());
      for (Operation operation : contract.operations()) {
        Http.Reply reply = CALLER.call(http, "/" + provider, operation);
        softly
            .assertThat(reply.header("X-Muster-Operation"))
            .as("%s: %s %s", operation, reply.status(), reply.text())
            .isEqualTo(operation.id());
        softly.assertThat(reply.status()).as("%s: %s", operation, reply.text()).isLessThan(400);
        softly
            .assertThat(misfits(probe, operation, reply))
            .as("%s: %s", operation, reply.text())
            .isEmpty();
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("dev.muster.mock.BundledContracts#names")
  void refusesCallersWithoutAKey(String provider) {
    Contract contract = ContractLoader.bundled(provider);
    try (MockServer server =
        MockServer.builder().mount(new Mount("", contract), Play.plain()).start()) {
      Http http = new Http(server.origin());
      for (Operation operation : contract.operations()) {
        if (ContractCaller.needsKey(operation)) {
          assertThat(CALLER.call(http, "", operation).status()).as(operation.id()).isEqualTo(401);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.muster.mock.BundledContracts#names")
  void givesExamplesThatFitTheirSchemas(String provider) {
    Contract contract = ContractLoader.bundled(provider);
    SchemaProbe probe = new SchemaProbe(contract);
    SoftAssertions softly = new SoftAssertions();
    for (Operation operation : contract.operations()) {
      for (Response response : operation.responses().values()) {
        for (MediaType type : response.content().values()) {
          type.examples()
              .values()
              .forEach(
                  example ->
                      type.schema()
                          .ifPresent(
                              schema ->
                                  softly
                                      .assertThat(probe.violations(schema, example.value()))
                                      .as(
                                          "%s %s %s %s",
                                          operation, response.key(), type.type(), example.name())
                                      .isEmpty()));
        }
      }
    }
    softly.assertAll();
  }

  private static List<SchemaError> misfits(
      SchemaProbe probe, Operation operation, Http.Reply reply) {
    ContentType sent = ContentType.of(reply.header("Content-Type"));
    if (!sent.isJson()) {
      return List.of();
    }
    return operation.response(reply.status()).orElseThrow().content().values().stream()
        .filter(type -> ContentType.of(type.type()).matches(sent))
        .findFirst()
        .flatMap(MediaType::schema)
        .map(schema -> probe.violations(schema, reply.json()))
        .orElse(List.of());
  }
}
