package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Fault;
import dev.muster.mock.Fault.Kind;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import java.time.Duration;
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
    return FaultArgument.all(List.of(argument), List.of(PETS)).get(0).fault();
  }

  @ParameterizedTest
  @CsvSource({
    "503, STATUS, 503, PT0S, 1",
    "204, STATUS, 204, PT0S, 1",
    "delay:2s, DELAY, 0, PT2S, 1",
    "delay:500ms, DELAY, 0, PT0.5S, 1",
    "DELAY:0S, DELAY, 0, PT0S, 1",
    "reset, RESET, 0, PT0S, 1",
    "Empty, EMPTY, 0, PT0S, 1",
    "garbage, GARBAGE, 0, PT0S, 1",
    "truncate, TRUNCATE, 0, PT0S, 1",
    "reset@0.1, RESET, 0, PT0S, 0.1",
    "503@1, STATUS, 503, PT0S, 1",
    "delay:2s@.5, DELAY, 0, PT2S, 0.5",
  })
  void tellsOfAFault(String text, Kind kind, int status, Duration delay, double share) {
    assertThat(fault("getPet=" + text)).isEqualTo(new Fault(kind, status, delay, share));
  }

  @Test
  void endsTheOperationAtTheLastSign() {
    assertThat(FaultArgument.all(List.of("odd=id=503", "getPet=reset"), List.of(PETS)))
        .containsExactly(
            new FaultArgument("odd=id", Fault.status(503)),
            new FaultArgument("getPet", Fault.of(Kind.RESET)));
  }

  @Test
  void mayBeForAnOperationOfAnyDocument() {
    Contract none =
        ContractLoader.parse("none", "openapi: 3.1.0\ninfo: {title: N, version: '1'}\npaths: {}\n");

    assertThat(FaultArgument.all(List.of("getPet=503"), List.of(none, PETS))).hasSize(1);
    assertThat(FaultArgument.all(List.of(), List.of(none))).isEmpty();
  }
}
