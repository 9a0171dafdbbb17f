package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.fault.Fault;
import dev.muster.mock.fault.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FaultArgumentTest {
  private static final Contract PETS =
      ContractLoader.parse(
          "pets",
          """
          openapi: 3.1.0
          info: {title: Pets, version: '1'}
          paths:
            /a: {get: {operationId: getPet, responses: {'200': {description: ok}}}}
            /b: {get: {operationId: 'odd=id', responses: {'200': {description: ok}}}}
          """);

  private static Fault fault(String argument) {
    return FaultArgument.all(List.of(argument), List.of(PETS)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "503, status=503",
    "204, status=204",
    "delay:2s, latency=2s",
    "delay:500ms, latency=500ms",
    "DELAY:0S, latency=0s",
    "reset, reset",
    "Empty, empty",
    "garbage, garbage",
    "truncate, truncate",
    "reset@0.1, reset; share=0.1",
    "503@1, status=503",
    "delay:2s@.5, latency=2s; share=0.5",
    "503;retry-after=2;times=3, status=503; retry-after=2; times=3",
  })
  void tellsOfAFault(String text, String told) {
    assertThat(fault("getPet=" + text)).hasToString(told);
    assertThat(fault("getPet=" + text).target()).isEqualTo(new Target("*", "getPet"));
  }

  @Test
  void endsTheOperationWhereOneIsKnown() {
    assertThat(
            FaultArgument.all(
                List.of("odd=id=503", "getPet=reset", "odd=id=503;times=2"), List.of(PETS)))
        .containsExactly(
            Fault.status(503).at("odd=id"),
            Fault.reset().at("getPet"),
            Fault.status(503).at("odd=id").times(2));
  }

  @Test
  void mayBeForManyOperations() {
    assertThat(fault("pets/get*=503").target()).isEqualTo(new Target("pets", "get*"));
    assertThat(fault("*=503").target()).isEqualTo(Target.ANY);
    assertThat(FaultArgument.of("muapi/*=503").target()).isEqualTo(new Target("muapi", "*"));
  }

  @Test
  void mayBeForAnOperationOfAnyDocument() {
    Contract none =
        ContractLoader.parse("none", "openapi: 3.1.0\ninfo: {title: N, version: '1'}\npaths: {}\n");

    assertThat(FaultArgument.all(List.of("getPet=503"), List.of(none, PETS))).hasSize(1);
    assertThat(FaultArgument.all(List.of(), List.of(none))).isEmpty();
  }
}
